"""The lines in which a newsroom names its own people and where they write: reporters, editors, photographers, translators, datelines."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.model import Article, Language, Span
from ingest.lexicon import read_lexicon


def credit_lines(article: Article) -> list[Span]:
    """Return the spans of an article's credits."""
    return [Span(*match.span()) for pattern in _patterns(article.language) for match in pattern.finditer(article.text)]


@lru_cache(maxsize=2)
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in read_lexicon(language, "credits") or ())
