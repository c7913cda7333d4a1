"""Brackets that only tell in which part of its land a place lies: "أضنة *(جنوب)* وقونية *(وسط)*"."""

from __future__ import annotations

from collections.abc import Set

from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token

_OPEN, _CLOSE = "(", ")"
_LONGEST = 2  # words: "شمال غرب"


def without_compass_glosses(found: list[Token], lexicon: Lexicon, present: Set[str]) -> list[Token]:
    """Return the tokens without brackets that hold nothing but directions; `present` are the words of the sentence."""
    if _OPEN not in present or present.isdisjoint(lexicon.directions):
        return found
    dropped = {at for start, token in enumerate(found) if start and token.mark == _OPEN for at in _gloss(found, start, lexicon)}
    return [token for at, token in enumerate(found) if at not in dropped] if dropped else found


def _gloss(found: list[Token], start: int, lexicon: Lexicon) -> range:
    """Return the tokens of a bracket with its marks where it holds only directions, none where it holds anything else."""
    end = start + 1
    while end < len(found) and end - start <= _LONGEST and found[end].word in lexicon.directions and not found[end].name:
        end += 1
    closed = end > start + 1 and end < len(found) and found[end].mark == _CLOSE
    return range(start, end + 1) if closed else range(0)
