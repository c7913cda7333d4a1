"""Which frequent names of a corpus the register lacks, so that a user knows what to add."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from graph.folding import name_key
from graph.model import Article, Span
from graph.register import Register
from ingest.extract import named
from ingest.names.matching import matcher
from ingest.normalise import fold

_AROUND = 60  # characters of context on each side


@dataclass(frozen=True, slots=True)
class Missing:
    """A name that was not linked: how often it stands in how many articles, one example, and why it has no link."""

    name: str
    kind: str
    count: int
    articles: int
    example: str
    reason: str


@dataclass(slots=True)
class _Tally:
    name: str
    kind: str
    reason: str
    example: str
    count: int = 0
    articles: set[str] = field(default_factory=set)


def coverage(articles: Iterable[Article], register: Register, limit: int = 100) -> list[Missing]:
    """Return the names that the register lacks or could not decide on, those of the most articles first."""
    tallies: dict[tuple[str, str], _Tally] = {}
    for article in articles:
        for span, kind, reason in _unlinked(article, register):
            name = span.of(article.text)
            tally = tallies.setdefault((kind, name_key(name)), _Tally(name, kind, reason, _context(article.text, span)))
            tally.count += 1
            tally.articles.add(article.id)
    ranked = sorted(tallies.values(), key=lambda t: (-len(t.articles), -t.count, t.name))
    return [Missing(t.name, t.kind, t.count, len(t.articles), t.example, t.reason) for t in ranked[:limit]]


def _unlinked(article: Article, register: Register) -> Iterable[tuple[Span, str, str]]:
    names, entities = named(article, register)
    for name in names:
        if not entities[name.entity].register:
            yield name.span, name.kind, "not in the register"
    covered = {i for name in names for i in range(name.span.start, name.span.end)}
    for candidate in matcher(register).find(article.text, fold(article.text)):
        if candidate.short and not candidate.full and candidate.span.start not in covered:
            bearers = ", ".join(candidate.short[:3])
            yield candidate.span, register[candidate.short[0]].kind, f"a short name of {bearers}; nothing in the article says which"


def _context(text: str, span: Span) -> str:
    return " ".join(text[max(0, span.start - _AROUND) : span.end + _AROUND].split())
