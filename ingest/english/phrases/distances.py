"""Insertions that only tell where a place lies: "retook Ramadi *- a further 50 km to the west -* from X", "Taji*, north of Baghdad,*"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_UNITS = senses("en", "units_of_length")
_SIDES = senses("en", "compass")
_OPENS = {",": ",", "-": "-", "–": "–", "—": "—", "(": ")"}
_LONGEST = 14  # tokens of an insertion
_LENGTH = 3  # tokens: "north of Baghdad"
_SIGNS = frozenset((",", ".", ";", ")"))
_JUST = frozenset(("just", "far", "further", "farther", "immediately"))
_BEFORE_UNIT = 5  # tokens within which the unit stands: "a further 50 km"


def drop_distances(tokens: list[Token], present: Set[str]) -> None:
    """Take out the insertions behind which a preposition goes on with what stands before; `present` are the words of the sentence."""
    far, beside = not present.isdisjoint(_UNITS), not present.isdisjoint(_SIDES)
    if not (far or beside):
        return
    index = 1
    while index < len(tokens):
        if end := (far and _distance(tokens, index)) or (beside and _side(tokens, index)):
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


def _side(tokens: list[Token], at: int) -> int:
    """Return where an insertion ends that says on which side of another a named place lies: "Taji*, just north of Baghdad*, on Monday"."""
    before = tokens[at - 1].name
    if tokens[at].low != "," or before is None or before.kind != "place":
        return 0
    start = at + 2 if at + 1 < len(tokens) and tokens[at + 1].low in _JUST else at + 1
    inside = tokens[start : start + _LENGTH]
    if [t.low for t in inside[1:2]] != ["of"] or inside[0].low not in _SIDES or len(inside) < _LENGTH or inside[2].name is None:
        return 0
    end = start + _LENGTH
    sign = tokens[end].low if end < len(tokens) else "."
    if sign not in _SIGNS:
        return 0
    goes_on = sign == "," and end + 1 < len(tokens) and tokens[end + 1].low in senses("en", "goes_on_behind")
    return end + 1 if goes_on else end
