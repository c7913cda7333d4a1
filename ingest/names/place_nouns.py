"""Common nouns that places are told by in Arabic, as the lexicon of bodies and places lists them."""

from __future__ import annotations

from functools import lru_cache

from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

_CLITICS = ("", "و", "ب", "ل", "ف", "وب", "ول")


@lru_cache(maxsize=65536)
def place_noun(word: str, key: str) -> str | None:
    """Return the noun of a list that a folded word is, without what is attached to it; None where it is none."""
    nouns = listed(key)
    return next((word[len(c) :] for c in _CLITICS if word.startswith(c) and word[len(c) :] in nouns), None)


@lru_cache(maxsize=16)
def listed(key: str) -> frozenset[str]:
    """Return the folded words of a list."""
    return frozenset(fold_word(word) for word in read_lexicon("ar", "bodies")[key])
