"""How many, told by two numbers that are read as one: "*between 500 and 700* fighters are in the city"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.tokens import Token

_PARTS = {"between": "and", "from": "to"}
_LENGTH = 4  # "between", a number, "and", a number


def join_ranges(tokens: list[Token], present: Set[str]) -> None:
    """Turn the words of each range before a noun into one number; `present` are the words of the sentence."""
    if present.isdisjoint(_PARTS):
        return
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if _is_range(tokens[index : index + _LENGTH + 1]):
            token.low = f"{tokens[index + 1].low}-{tokens[index + 3].low}"
            token.end = tokens[index + 3].end
            index += _LENGTH - 1
        joined.append(token)
        index += 1
    tokens[:] = joined


def _is_range(tokens: list[Token]) -> bool:
    """Return whether tokens begin with a range and go on with what is counted."""
    if len(tokens) <= _LENGTH or _PARTS.get(tokens[0].low) != tokens[2].low:
        return False
    return all(tokens[at].low.isdigit() for at in (1, 3)) and (tokens[4].name is not None or tokens[4].low[0].isalpha())
