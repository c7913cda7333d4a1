"""Whether the words before a name say that it is a place's: "in Amman", "زيارة إلى الدوحة"."""

from __future__ import annotations

from functools import lru_cache

from graph.model import Article, Language
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

_NEAR = 80  # characters before a name in which what moves to it stands
_WORDS, _CLOSE = 8, 4


def where(article: Article, start: int) -> bool:
    """Return whether what stands before a place in the text is a preposition of place, or one of direction behind a word of movement."""
    within, to, moves, visits = _listed(article.language)
    clause = article.text[max(0, start - _NEAR) : start].rsplit(".", 1)[-1].rsplit("\n", 1)[-1]
    before = fold_word(clause).split()[-_WORDS:]
    if not before:
        return False
    if before[-1] in within:
        return True
    if before[-1] in to:
        return any(_bare(word, moves) in moves for word in before[:-1])
    return any(_bare(word, visits) in visits for word in before[-_CLOSE:]) and not any(word in to for word in before[-_CLOSE:])


def _bare(word: str, known: frozenset[str]) -> str:
    """Return a folded word without the conjunction or preposition that is written with it."""
    return word[1:] if word[:1] in "وفبل" and word[1:] in known else word


@lru_cache(maxsize=2)
def _listed(language: Language) -> tuple[frozenset[str], ...]:
    rows = read_lexicon(language, "places") or {}
    return tuple(frozenset(fold_word(word) for word in rows.get(key, ())) for key in ("within", "to", "moves", "visits"))
