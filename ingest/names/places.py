"""Places that the register lacks, in English: by the noun beside the name ("village of X", "X district") or the preposition before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from graph.model import Article, Span
from ingest.lexicon import demonyms, read_lexicon
from ingest.names.entities import Unregistered
from ingest.names.matching import Candidate
from ingest.normalise import fold_word

_FIRST = (
    r"[Aa]l|[Ee]l|[Aa]bu|[Uu]mm|[Bb]ani|Tel|Tal|Tell|Khan|Deir|Bab|Ain|Wadi|Jabal|Kafr|Beit|Mount|Lake|Camp|Fort|Port|San|New|Saint|Los|Las"
)
_NAME = rf"(?:(?:{_FIRST})[- ])?[A-Z][a-zà-ÿ'’]+(?:-[A-Z][a-zà-ÿ'’]+)*(?!-)"
_OPENS = r"(?=[A-Z]|al|el|abu|umm|bani)"  # how a name begins: looked at first, because few letters do
_WHOLE = rf"{_NAME}(?: {_NAME})?"


def find_places(article: Article, candidates: Sequence[Candidate]) -> list[Unregistered]:
    """Return the unregistered places of an English article, each time that it names them; none inside a candidate."""
    if article.language != "en":
        return []
    covered = frozenset(chain.from_iterable(range(c.span.start, c.span.end) for c in candidates))
    names = {name for name, at in _introduced(article.text) if at not in covered and _may_be_place(name)}
    if not names:
        return []
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return [
        Unregistered(Span(match.start(), match.end()), match.group(), "place", "a noun of places or a preposition beside it")
        for match in re.finditer(rf"(?<![\w-])(?:{listed})(?![\w-])", article.text)
        if covered.isdisjoint(range(match.start(), match.end()))
    ]


def _introduced(text: str) -> Iterator[tuple[str, int]]:
    """Return the names that a text introduces as places, with where they stand."""
    for pattern in _patterns():
        for match in pattern.finditer(text):
            yield _possessive(match.group("name")), match.start("name")


def _possessive(name: str) -> str:
    return re.sub(r"['’]s?$", "", name)


def _may_be_place(name: str) -> bool:
    listed = _listed()
    own = [word for w in name.split() if (word := fold_word(w)) not in _nouns()]
    return len(name) > 2 and bool(own) and not any(word in listed or word in demonyms("en") for word in own)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    words = read_lexicon("en", "places")
    nouns, buildings, first, before, after = ("|".join(words[key]) for key in ("nouns", "buildings", "first", "before", "after"))
    return (
        re.compile(rf"\b(?:{nouns})s? of (?P<name>{_WHOLE})"),
        re.compile(rf"{_OPENS}(?P<name>{_NAME}) (?:{nouns})\b"),
        re.compile(rf"{_OPENS}(?P<name>(?:{_NAME} ){{1,3}}(?:{buildings}))\b"),
        re.compile(rf"\b(?P<name>(?:{first}) {_NAME})"),
        re.compile(rf"(?<=[a-z,] )(?:{before}) (?P<name>{_WHOLE})(?=[,.;:)]|$| (?:{after})\b|['’]s )"),
    )


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    """Return the words for a place that may be part of its name: "Camp Saqr", "Zelikan camp"."""
    words = read_lexicon("en", "places")
    return frozenset(fold_word(w) for key in ("buildings", "first") for w in words[key] if " " not in w)


@lru_cache(maxsize=1)
def _listed() -> frozenset[str]:
    """Return the words that are no place's: of people, bodies, dates, peoples."""
    people, bodies, dates = (read_lexicon("en", name) for name in ("people", "bodies", "dates"))
    words = [*people["not_names"], *people["titles"], *bodies["not_names"], *read_lexicon("en", "places")["not_names"]]
    words += [w for key in ("force", "organization", "place") for w in bodies[key]]
    words += [w for names in (*dates["months"].values(), *dates["hijri_months"].values(), *dates["weekdays"].values()) for w in names]
    return frozenset(fold_word(w) for w in words)
