"""Arabic places that the register lacks: those told by what stands around them, and each also by its name without its noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.lexicon import read_lexicon, senses
from ingest.names.entities import Unregistered
from ingest.names.settlements import settlements
from ingest.names.told_places import told_places
from ingest.normalise import Folded, fold, fold_word

_TOWNS = senses("ar", "towns")
SHORTEST = 4  # letters of a name that stands alone


def arabic_places(text: str, unknown: Sequence[Unregistered], named: Sequence[Span], places: Sequence[Span]) -> list[Unregistered]:
    """Return the unregistered names of a text with the places told by what stands around them; `named` are full names, `places` places."""
    folded = fold(text)
    full = frozenset(named)
    sure = [s for s in places if s in full or " " in s.of(text)]  # one word alone may mean no place of the register
    rows = (Unregistered(s, s.of(text), "place", "in a row of places behind their noun") for s in settlements(folded, sure))
    told = (Unregistered(s, s.of(text), "place", "what follows tells that it is a name") for s in told_places(folded, named))
    known = set(places)
    registered = {span.end: span.start for span in named if span in known}
    return _with_bare(folded, [u for u in (*unknown, *rows, *told) if not _only_adds_noun(u, registered)])


def _only_adds_noun(unknown: Unregistered, registered: Mapping[int, int]) -> bool:
    """Return whether a name is no more than that of a registered place with its noun: "بلدة الشرقاط"."""
    start = registered.get(unknown.span.end)
    noun, _, rest = unknown.name.partition(" ")
    return unknown.kind == "place" and start == unknown.span.end - len(rest) and fold_word(noun) in _TOWNS


def _with_bare(folded: Folded, unknown: Sequence[Unregistered]) -> list[Unregistered]:
    """Return the names, places known also without their noun, and with these each time that the text names them so: "تخوم برميزة"."""
    names = {bare: u.name for u in reversed(unknown) if u.kind == "place" and (bare := _bare(u.name))}
    if not names:
        return list(unknown)
    known = [replace(u, name=names[bare], also=(_written(u.name),)) if (bare := _bare(u.name)) in names else u for u in unknown]
    return [*known, *_again(folded, names, [u.span for u in unknown])]


def _again(folded: Folded, names: dict[str, str], spans: Sequence[Span]) -> Iterator[Unregistered]:
    inside = {i for span in spans for i in range(span.start, span.end)}
    listed = "|".join(re.escape(bare) for bare in sorted(names, key=len, reverse=True))
    for match in re.finditer(rf"(?<!\w)[وفبلك]?(?P<name>{listed})(?!\w)", folded.text):
        span = folded.span(*match.span("name"))
        if span.start not in inside:
            name = names[match["name"]]
            yield Unregistered(span, name, "place", "named before with its noun", (_written(name),))


@lru_cache(maxsize=4096)
def _bare(name: str) -> str:
    """Return the folded name of a settlement without its noun, where that is no word of the language; "" for others."""
    noun, _, rest = fold_word(name).partition(" ")
    words = rest.split()
    strange = bool(words) and all(lexicon().is_unknown(word.removeprefix("ال")) for word in words)
    return rest if noun in _nouns() and strange and len(rest.removeprefix("ال")) >= SHORTEST else ""


def _written(name: str) -> str:
    return name.partition(" ")[2]


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "bodies")["settlements"])
