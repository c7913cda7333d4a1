"""A "that" which only says when: "had not attacked Erbil *that day*, denying reports that"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.readings import rough
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_SPANS = senses("en", "parts_of_time")
_SIGNS = frozenset('.,;:!?)"”')
_GOES_ON = frozenset(("comma", "sign", "cc", "prep", "sub", "rel", "open", "dash", "quote"))


def that_day(tokens: Sequence[Token], index: int, before: Token | None, after: Token | None) -> bool:
    """Tag "that" as an article before a day with which the clause ends or goes on, and return whether it stands there."""
    if before is None or after is None or after.low not in _SPANS:
        return False
    behind = tokens[index + 2] if index + 2 < len(tokens) else None
    if behind is not None and not (behind.low in _SIGNS or rough(behind) in _GOES_ON):
        return False
    tokens[index].tag, tokens[index].lemma = "det", tokens[index].low
    return True
