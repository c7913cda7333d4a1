"""Armed men so many that they are a force of their own: "3500 جندي", "ستة آلاف مقاتل", "مئات المسلحين"."""

from __future__ import annotations

from ingest.arabic.phrases.descriptions import heads
from ingest.arabic.words.counts import is_many
from ingest.normalise import fold_word

_LONGEST = 4  # words of a number


def is_band(name: str) -> bool:
    """Return whether an Arabic description is of many men who bear arms, by its number and noun."""
    words = [fold_word(word) for word in name.split()[: _LONGEST + 1]]
    armed = any((head := heads().get(word.removeprefix("ال"))) is not None and head.member and head.generic for word in words)
    return armed and is_many(words[:-1])
