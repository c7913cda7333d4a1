"""Common nouns that places are told by in Arabic, as the lexicon of bodies and places lists them."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import lru_cache

from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

_CLITICS = ("", "و", "ب", "ل", "ف", "وب", "ول")


@lru_cache(maxsize=16)
def place_nouns(key: str) -> Mapping[str, str]:
    """Return the nouns of a list by the folded words that they are, alone and with what may be attached to them."""
    return with_clitics(listed(key))


def with_clitics(nouns: Set[str]) -> Mapping[str, str]:
    """Return folded nouns by the words that they are, alone and with the conjunction and preposition that may be attached to them."""
    return {clitic + noun: noun for clitic in reversed(_CLITICS) for noun in nouns}


@lru_cache(maxsize=16)
def listed(key: str) -> frozenset[str]:
    """Return the folded words of a list."""
    return frozenset(fold_word(word) for word in read_lexicon("ar", "bodies")[key])
