"""Arabic adjectives in the accusative that are spelt like lands: "13 أسيرا تركياً" names no land."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Article
from graph.register import Register
from ingest.names.matching import Candidate

_TANWIN = "ً"
_ENDING = 3  # characters of a word's end, with the mark behind it


def without_adjectives(article: Article, candidates: Sequence[Candidate], register: Register) -> list[Candidate]:
    """Return the candidates but for the names of lands that end as only an undefined word does."""
    return [c for c in candidates if not (_undefined(article.text, c) and any(register[e].is_state for e in (*c.full, *c.short)))]


def _undefined(text: str, candidate: Candidate) -> bool:
    start, end = candidate.span
    return _TANWIN in text[max(start, end + 1 - _ENDING) : end + 1]
