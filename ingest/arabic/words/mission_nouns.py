"""Nouns for a state's missions with its pronoun: "سفارتها", "قنصليتهم"."""

from __future__ import annotations

from functools import lru_cache

from ingest.lexicon import senses

_OWNED = {noun[:-1] + "ت": noun for noun in senses("ar", "missions")}


@lru_cache(maxsize=65536)
def mission_noun(word: str) -> str | None:
    """Return the noun for a mission that a word with a pronoun is, None for other words."""
    return next((noun for base, noun in _OWNED.items() if word.startswith(base)), None)
