"""Insertions that only tell how far off a place lies: "retook Ramadi *- a further 50 km to the west -* from the group"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_UNITS = senses("en", "units_of_length")
_OPENS = {",": ",", "-": "-", "–": "–", "—": "—", "(": ")"}
_LONGEST = 14  # tokens of an insertion
_BEFORE_UNIT = 5  # tokens within which the unit stands: "a further 50 km"


def drop_distances(tokens: list[Token], present: Set[str]) -> None:
    """Take out the insertions behind which a preposition goes on with what stands before; `present` are the words of the sentence."""
    if present.isdisjoint(_UNITS):
        return
    index = 1
    while index < len(tokens):
        if end := _distance(tokens, index):
            del tokens[index:end]
        index += 1


def _distance(tokens: list[Token], at: int) -> int:
    """Return where an insertion that begins with the sign at a token ends, 0 where none does."""
    closing = _OPENS.get(tokens[at].low)
    if closing is None or tokens[at - 1].name is None:
        return 0
    end = next((i for i in range(at + 1, min(at + _LONGEST, len(tokens))) if tokens[i].low == closing), 0)
    inside = tokens[at + 1 : end]
    if not any(t.low in _UNITS for t in inside[:_BEFORE_UNIT]) or not any(t.low[:1].isdigit() for t in inside[:_BEFORE_UNIT]):
        return 0
    goes_on = end + 1 < len(tokens) and tokens[end + 1].low in senses("en", "goes_on_behind")
    return end + 1 if goes_on else 0
