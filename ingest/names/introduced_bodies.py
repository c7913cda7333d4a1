"""English names of bodies that nothing in them tells to be such: behind their noun, "the militant group *Ansar Baqiya*", "a party called
*Gorran*", or before an abbreviation of theirs, "the *Kurdistan Freedom Hawks* (TAK)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import Article, Kind, Span
from ingest.lexicon import demonyms, read_lexicon
from ingest.names.entities import Unregistered
from ingest.names.matching import Candidate

_WORD = r"(?:[ae]l-)?[A-Z][\w’'-]*[\w]"
_NAME = rf"(?P<name>{_WORD}(?: (?:of |of the |for |and )?{_WORD}){{0,4}})"
_CALLED = r"(?:called|calling itself|known as|named|dubbed) (?:the )?"
_ABBREVIATED = re.compile(rf"\b[Tt]he {_NAME} \((?P<short>[A-Z][A-Za-z]?[A-Z]{{1,4}})\)")
_MOST = 30  # bodies of an article that are looked for
_BACK = 40  # characters before a noun among which the words stand that tell whether its body is armed


def introduced_bodies(article: Article, candidates: Sequence[Candidate]) -> list[Unregistered]:
    """Return the bodies that the words beside their names introduce, wherever the article names them."""
    if article.language != "en":
        return []
    text, known = article.text, [c.span for c in candidates]
    found: dict[str, tuple[Kind, str]] = {}
    for span, kind, short in (*_behind_noun(text), *_before_short(text)):
        if _is_name(span.of(text)) and all(_stands_inside(other, span) for other in known):
            found.setdefault(span.of(text), (kind, short))
    return [body for name, (kind, short) in list(found.items())[:_MOST] for body in _everywhere(text, name, kind, short)]


def _stands_inside(other: Span, span: Span) -> bool:
    """Return whether a known name is none of the words of another, or only some: "*Kurdistan* Freedom Hawks"."""
    apart = other.end <= span.start or span.end <= other.start
    return apart or (span.start <= other.start and other.end <= span.end and other != span)


def _behind_noun(text: str) -> Iterator[tuple[Span, Kind, str]]:
    for match in _pattern().finditer(text):
        before = text[max(0, match.start() - _BACK) : match.end("noun")].lower().split()
        armed = not _listed("armed").isdisjoint(before[-3:])
        yield Span(*match.span("name")), "force" if armed else "organization", ""


def _before_short(text: str) -> Iterator[tuple[Span, Kind, str]]:
    for match in _ABBREVIATED.finditer(text) if "(" in text else ():
        if " " in match["name"]:
            yield Span(*match.span("name")), "organization", match["short"]


def _everywhere(text: str, name: str, kind: Kind, short: str) -> Iterator[Unregistered]:
    """Return every mention of a body, under its name or what it is called in brackets."""
    for called in filter(None, (name, short)):
        for match in re.finditer(rf"(?<![\w-]){re.escape(called)}(?![\w-])", text):
            yield Unregistered(Span(*match.span()), name, kind, "introduced as a body", (short,) if short else ())


def _is_name(name: str) -> bool:
    """Return whether words of a name are none of a day, a people or a post."""
    words = [word.lower() for word in name.split()]
    first = words[0]
    return first not in _no_names() and first not in demonyms("en") and _listed("no_bodies").isdisjoint(words)


@lru_cache(maxsize=1)
def _no_names() -> frozenset[str]:
    dates = read_lexicon("en", "dates")
    times = (word for key in ("months", "weekdays") for names in dates[key].values() for word in names)
    return frozenset({word.lower() for word in times} | _listed("not_names") | _listed("pronouns"))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    nouns = "|".join(sorted(_listed("introducing"), key=len, reverse=True))
    return re.compile(rf"\b(?P<noun>{nouns}) (?:{_CALLED})?[\"“]?{_NAME}")


@lru_cache(maxsize=8)
def _listed(key: str) -> frozenset[str]:
    return frozenset(word.lower() for word in read_lexicon("en", "bodies")[key])
