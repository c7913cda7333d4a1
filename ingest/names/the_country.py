"""Which state an Arabic text means by "the country": the one that it is on, "دحر داعش من *البلاد*"; by "this country" the one just named.

A side of it is the register's: "في *شمال البلاد*" is Northern Iraq in a text on Iraq.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from graph.model import Article, Entity, Span
from graph.register import Register
from ingest.lexicon import peopled, posts, read_lexicon
from ingest.names.context import HOME, OWN
from ingest.names.entities import entity_of
from ingest.names.matching import matcher
from ingest.normalise import fold, fold_word
from ingest.syntax import Name

_DEPTH = 5  # bodies between one and his state
_NEAR = 300  # characters before "this country" in which the state is named
_ASIDE = ("،", ",", "(", "")
_LIES = 6
_BESIDE = re.compile(r" (?:في |داخل |ب)$")


def with_the_country(article: Article, names: Sequence[Name], entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the names in order, among them "the country" and its sides where it is a state that the article names."""
    if article.language != "ar":
        return tuple(names)
    told = [(name, state) for name in names if (state := _state_of(name.entity, register)) is not None]
    found = []
    for match in _found(article.text, names):
        before = [(name, state) for name, state in told if name.span.end <= match.start()]
        state = _just_named(match, before) if match["pointing"] else _on(match, before, told)
        means = _side(match["side"], state, register) if state is not None and match["side"] else state
        if means is not None and (means in entities or match["side"]):
            entity = entities.setdefault(means, entity_of(register[means]))
            start = match.start("side") if match["side"] else match.start("country")
            found.append(Name(Span(start, match.end()), means, entity.kind, "the country that the text is on"))
    return tuple(sorted([*names, *found], key=lambda name: name.span.start))


def _found(text: str, names: Sequence[Name]) -> Iterator[re.Match[str]]:
    """Yield where a text says "the country" outside of names, of no office, "رئاسة البلاد", and not to say where a place lies."""
    ends = {name.span.end for name in names if name.kind == "place"}
    for match in _pattern().finditer(text):
        span = Span(match.start("country"), match.end())
        before = text[max(0, match.start() - _NEAR) : match.start()].rstrip()
        aside = match["side"] and (before[-1:] in _ASIDE or _behind_place(text, match.start("side"), ends))
        office = fold_word(before.rpartition(" ")[2]).lstrip("ول") in _offices()
        if not aside and not office and not any(name.span.start < span.end and span.start < name.span.end for name in names):
            yield match


def _behind_place(text: str, at: int, ends: Set[int]) -> bool:
    """Return whether a place stands right before words that say where it lies: "مدينة كركوك في | شمال البلاد"."""
    lies = _BESIDE.search(text, max(0, at - _LIES), at)
    return lies is not None and lies.start() in ends


def _just_named(match: re.Match[str], before: Sequence[tuple[Name, str]]) -> str | None:
    """Return the state named last before "this country", None where none was named close by."""
    near = [name.entity for name, state in before if name.entity == state and match.start() - name.span.end <= _NEAR]
    return near[-1] if near else None


def _on(match: re.Match[str], before: Sequence[tuple[Name, str]], told: Sequence[tuple[Name, str]]) -> str | None:
    """Return the state that a text speaks of most and spoke of last, None where these differ or its own forces stand beside it."""
    if not before:
        return None
    last, state = before[-1]
    often = Counter(one for _, one in told)
    abroad = last.entity != state and last.kind == "force" and _BESIDE.fullmatch(match.string, last.span.end, match.start("country"))
    rivals = [one for one, times in often.items() if one != state and times >= often[state]]
    return None if abroad or rivals else state


def _side(side: str, state: str, register: Register) -> str | None:
    """Return the place of the register that a side of a state is."""
    name = f"{side} {register[state].name_ar}"
    whole = (c for c in matcher(register).find(name, fold(name)) if c.span == Span(0, len(name)))
    return next((e for c in whole for e in c.full if register[e].kind == "place"), None)


def _state_of(entity: str, register: Register) -> str | None:
    """Return the state that an entity is or belongs to, None for one of none."""
    for _ in range(_DEPTH):
        if entity in peopled("ar"):
            return entity
        entry = register.entries.get(entity)
        if entry is None or entry.side is not None or entry.file.endswith(OWN):
            return None if entry is None else entry.side or HOME
        wider = [a.body for a in entry.affiliations if a.relation == "part_of"] or [p.body for p in entry.posts[:1]]
        if not wider:
            return None
        entity = wider[0]
    return None


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """Return the folded nouns before "the country" that tell an office and no place, and those for all of it."""
    return frozenset((*posts("ar"), *map(fold_word, read_lexicon("ar", "homelands")["not_behind"])))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    rows = read_lexicon("ar", "homelands")
    side, that, noun = (
        "|".join(map(re.escape, words)) for words in (read_lexicon("ar", "words")["directions"], rows["pointing"], rows["told_countries"])
    )
    before = rf"[ولبف]?(?:(?P<side>(?:{side})(?: (?:{side}))?) )?(?:(?P<pointing>{that}) )?"
    return re.compile(rf"(?<!\w){before}[وفبك]{{0,2}}(?P<country>{noun})(?!\w)")
