"""Numbers in words that stand for those whom they count: "killing *four*", "*two* were wounded"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.forms import load_forms
from ingest.english.words.readings import rough
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_ENDS = frozenset(("prep", "sub", "comma", "sign", "time", "aux", "modal", "close", "rel", "dash", "quote", ""))


def stands_alone(tokens: Sequence[Token], index: int) -> bool:
    """Return whether no noun stands behind the number at a token."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or not after.low[0].isalnum():
        return after is None or after.low not in ("-", "%")
    if after.low in ("and", "or", "to"):
        beyond = tokens[index + 2] if index + 2 < len(tokens) else None
        return (
            after.low == "and"
            and beyond is not None
            and beyond.low not in load_words().numbers
            and rough(beyond) != "num"
            and _goes_on(beyond)
        )
    if "VBN" in load_forms().verbs.get(after.low, ("", frozenset()))[1] and after.low.endswith("ed"):
        return index + 2 >= len(tokens) or rough(tokens[index + 2]) in _ENDS  # "*four* wounded in an ambush"
    return rough(after) in _ENDS and after.low != "of"


def _goes_on(token: Token) -> bool:
    """Return whether a word behind "and" begins a clause of its own: "killing four and *wounding* two"."""
    return token.low.endswith(("ing", "ed"))
