"""Ages behind names: "X, 41, an officer in Y" is "X, an officer in Y"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.tokens import Token

_OLDEST = 2  # digits of an age
_ENDS = ("comma", "dash", "close")


def without_ages(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens without the age between commas behind a person's name."""
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        width = _age(tokens, index) if kept and kept[-1].name is not None and kept[-1].name.kind == "person" else 0
        kept += [] if width else [tokens[index]]
        index += width or 1
    return kept


def _age(tokens: Sequence[Token], index: int) -> int:
    """Return of how many tokens the comma and the age at a token are, 0 where none stands there."""
    if tokens[index].tag != "comma":
        return 0
    aged = index + 1 < len(tokens) and tokens[index + 1].low == "aged"
    number, behind = (tokens[at] if at < len(tokens) else None for at in (index + 1 + aged, index + 2 + aged))
    if number is None or not (number.low.isdigit() and len(number.low) == _OLDEST):
        return 0
    return 2 + aged if behind is not None and behind.tag in _ENDS else 0
