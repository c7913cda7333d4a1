"""Armed men so many that they are a force of their own: "3500 جندي", "ستة آلاف مقاتل", "مئات المسلحين"."""

from __future__ import annotations

from functools import lru_cache

from ingest.arabic.phrases.descriptions import heads
from ingest.lexicon import senses
from ingest.normalise import fold_word

_MANY = 20  # men
_LONGEST = 4  # words of a number


def is_band(name: str) -> bool:
    """Return whether an Arabic description is of many men who bear arms, by its number and noun."""
    words = [fold_word(word) for word in name.split()[: _LONGEST + 1]]
    told = any((word.isdigit() and int(word) >= _MANY) or word in _hundreds() for word in words[:-1])
    return told and any((head := heads().get(word.removeprefix("ال"))) is not None and head.member and head.generic for word in words)


@lru_cache(maxsize=1)
def _hundreds() -> frozenset[str]:
    """Return the folded words of numbers of many."""
    return frozenset(map(fold_word, senses("ar", "hundreds")))
