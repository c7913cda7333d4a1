"""Verbs of asking whether something is so, by which nobody is to do it: "*asked* whether Turkey had", "*asked* about reports that"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_ASKS, _OPENS = senses("en", "asks"), senses("en", "opens_questions")
_AHEAD = 6  # words among which the question opens: "asked *by reporters on Monday* whether"
_ENDS = ("comma", "quote", "close", "to")


def enquires(tokens: Sequence[Token], lemma: str, behind: int) -> bool:
    """Return whether a verb asks what is so; `behind` is the token behind it."""
    if lemma not in _ASKS:
        return False
    for token in tokens[behind : behind + _AHEAD]:
        if token.low in _OPENS:
            return True
        if token.low == "to" or token.tag in _ENDS or token.finite:
            return False
    return False
