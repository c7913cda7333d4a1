"""Forces that a prefix makes others: "*anti-*government forces" are not government forces, nor "*pro-*Assad fighters" his."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.model import Article
from graph.register import Register
from ingest.names.matching import Candidate, matcher

_PREFIX = re.compile(r"(?:^|\W)(?:pro|anti|ex|non)-$", re.IGNORECASE)
_LONGEST = 6  # letters of a prefix with its hyphen and what stands before


def prefixed(article: Article, candidates: Sequence[Candidate], register: Register) -> list[Candidate]:
    """Return the candidates of an English article, those that a prefix makes others as the names inside them."""
    if article.language != "en":
        return list(candidates)
    found: list[Candidate] = []
    for candidate in candidates:
        found += matcher(register).inside(candidate, article.text) if _is_other(article.text, candidate) else [candidate]
    return found


def _is_other(text: str, candidate: Candidate) -> bool:
    """Return whether a prefix stands before a name that ends with a common noun: "pro-*Assad forces*", but not "anti-*Islamic State*"."""
    words = candidate.span.of(text).split()
    start = candidate.span.start
    return len(words) > 1 and words[-1].islower() and _PREFIX.search(text[max(0, start - _LONGEST) : start]) is not None
