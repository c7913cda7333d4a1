"""What a sentence says further on of a report: "reports that troops had entered X *are false*", "*were denied*"."""

from __future__ import annotations

from itertools import pairwise

from ingest.english.polarity.negation import judges
from ingest.english.reader import Reader
from ingest.lexicon import senses

_AHEAD = 20  # words among which it is said
_IS, _DENIED = frozenset(("is", "are", "was", "were", "been")), senses("en", "is_denied")


def fate_ahead(reader: Reader) -> bool:
    """Return whether the sentence says further on that what has just been named is so, is not so, or was denied."""
    ahead = range(reader.last_end, min(reader.last_end + _AHEAD, len(reader.tokens)))
    words = reader.tokens[reader.last_end : reader.last_end + _AHEAD]
    denied = any(first.low in _IS and second.low in _DENIED for first, second in pairwise(words))
    return denied or any(judges(reader.tokens, index) for index in ahead)
