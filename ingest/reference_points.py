"""Places that a text names only to say where another lies: "غربي الرمادي", "20 km west of *Baghdad*", "محافظة الأنبار غربي العراق"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from graph.model import Article, Language, Mention, Span
from ingest.lexicon import read_lexicon, senses

_BEFORE = 24  # characters before a place in which its direction stands


def reference_points(article: Article, mentions: Sequence[Mention], kinds: Mapping[str, str]) -> frozenset[str]:
    """Return the places of which each mention only says where another place lies."""
    told = [m for m in mentions if kinds[m.entity] == "place"]
    ends = {m.span.end for m in told}
    return frozenset(m.entity for m in told) - {m.entity for m in told if not _only_says_where(article, m.span, ends)}


def _only_says_where(article: Article, span: Span, ends: Iterable[int]) -> bool:
    """Return whether a direction stands right before a place, or within its name right behind another place."""
    before = article.text[max(0, span.start - _BEFORE) : span.start]
    if _directed(article.language).search(before):
        return True
    behind = re.search(r"(?:^|\S)(,? (?:(?:في|in) )?)$", before)
    told = _begins(article.language).match(span.of(article.text))
    return told is not None and behind is not None and span.start - len(behind.group(1)) in ends


@lru_cache(maxsize=2)
def _directed(language: Language) -> re.Pattern[str]:
    words = "|".join(_directions(language))
    if language == "en":
        return re.compile(rf"(?:^|\W)(?:{words}) of (?:the )?$")
    return re.compile(rf"(?:^|\W)و?(?:{words})(?: (?:{words}))?(?: (?:مدينة|العاصمة|محافظة|قضاء|بلدة))? $")


@lru_cache(maxsize=2)
def _begins(language: Language) -> re.Pattern[str]:
    words = "|".join(_directions(language))
    return re.compile(rf"(?:{words})(?:ern)? " if language == "en" else rf"(?:ب?ال)?(?:{words}) ", re.IGNORECASE)


def _directions(language: Language) -> Iterable[str]:
    return read_lexicon("ar", "words")["directions"] if language == "ar" else sorted(senses("en", "compass"))
