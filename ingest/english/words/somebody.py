""" "Those" and "all" of whom only what follows tells: "*those* who attacked the town", "*all* who fought", "*those* fighting the group"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.forms import load_forms
from ingest.english.words.readings import rough
from ingest.english.words.tokens import Token

_SOME, _WHO = ("those", "all"), ("who", "whom")
_OBJECT = frozenset(("det", "poss"))


def is_somebody(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word means nobody named before, but whom the next words describe."""
    if tokens[index].low not in _SOME or index + 2 >= len(tokens):
        return False
    after, behind = tokens[index + 1], tokens[index + 2]
    if after.low in _WHO:
        return True
    doing = "VBG" in load_forms().verbs.get(after.low, ("", frozenset[str]()))[1]
    return doing and tokens[index].low == "those" and (behind.name is not None or rough(behind) in _OBJECT)
