"""Surnames on their own: once an article has named a person in full, the last word of the name means him."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from graph.model import Entity
from ingest.english.words.vocabulary import load_vocabulary
from ingest.lexicon import demonyms
from ingest.names.name_data import people_words
from ingest.normalise import Folded, fold_word
from ingest.syntax import Name

SHORTEST = 4  # letters of a surname that may stand alone
_FORENAME = re.compile(r"(?<![\w.'’-])([A-Z][a-z]+) (?:[Aa]l-)?$")
_DEFINED = re.compile(r"(?<!\w)[وفبك]?(?:ال|لل)\w+ $")
_FAR = 32  # characters before a surname in which a forename begins
_ARABIC = re.compile(r"[\u0621-\u064a]")


def add_surnames(original: str, folded: Folded, names: Sequence[Name], entities: Mapping[str, Entity]) -> tuple[Name, ...]:
    """Return the names with those added that stand after a full name, in order, none overlapping another."""
    bearers = _bearers(original, names)
    if not bearers:
        return tuple(names)
    taken = frozenset(chain.from_iterable(range(*name.span) for name in names))
    added = [n for n in _found(original, folded, bearers, entities) if taken.isdisjoint(range(n.span.start, n.span.end))]
    return tuple(sorted([*names, *added], key=lambda name: name.span.start))


def _bearers(original: str, names: Sequence[Name]) -> dict[str, tuple[int, str]]:
    """Return {surname: (where the full name first stands, entity)} for surnames that one person of the article bears."""
    bearers: dict[str, tuple[int, str]] = {}
    shared: set[str] = set()
    for name in names:
        words = fold_word(name.span.of(original)).split()
        if name.kind != "person" or len(words) < 2 or len(words[-1]) < SHORTEST:
            continue
        known = bearers.setdefault(words[-1], (name.span.end, name.entity))
        if known[1] != name.entity:
            shared.add(words[-1])
    return {surname: bearer for surname, bearer in bearers.items() if surname not in shared}


def _found(original: str, folded: Folded, bearers: Mapping[str, tuple[int, str]], entities: Mapping[str, Entity]) -> Iterator[Name]:
    listed = "|".join(re.escape(surname) for surname in sorted(bearers, key=len, reverse=True))
    for match in re.finditer(rf"(?<!\w)([وف]?[بلك]?)({listed})(?!\w)", folded.text):
        after, entity = bearers[match[2]]
        span = folded.span(match.start(2), match.end(2))
        written = span.of(original)
        if _has_another_forename(original, span.start) or _is_adjective(folded.text, match):
            continue
        if span.start >= after and (_ARABIC.match(written) or (written[:1].isupper() and not match[1])):
            yield Name(span, entity, entities[entity].kind, "surname of a person named in full before")


def _is_adjective(text: str, match: re.Match[str]) -> bool:
    """Return whether an Arabic surname is a people's adjective behind a defined noun: "أبو زيد العراقي ... رئيس الوزراء *العراقي*"."""
    before = _DEFINED.search(text, max(0, match.start() - _FAR), match.start()) if not match[1] else None
    return before is not None and match[2].removeprefix("ال") in demonyms("ar")


def _has_another_forename(original: str, start: int) -> bool:
    """Return whether a capitalised word that is no title and no word of English stands right before a surname: "*Samiah* al-Wazni"."""
    before = _FORENAME.search(original, max(0, start - _FAR), start)
    word = before[1] if before is not None else ""
    known = people_words("en")
    return bool(word) and word not in known["not_names"] and word.lower() not in known["titles"] and word.lower() not in load_vocabulary()
