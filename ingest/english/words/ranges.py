"""How many, told by two numbers that are read as one: "*between 500 and 700* fighters are in the city", "*3,000 to 5,000* fighters"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.tokens import Token

_PARTS = {"between": "and", "from": "to"}
_LENGTH = 3  # a number, "and" or "to", a number


def join_ranges(tokens: list[Token], present: Set[str]) -> None:
    """Turn the words of each range before a noun into one number; `present` are the words of the sentence."""
    if present.isdisjoint(_PARTS.values()):
        return
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        opened = token.low in _PARTS
        if _is_range(tokens[index + opened : index + opened + _LENGTH + 1], _PARTS.get(token.low, "to")):
            token.low = f"{tokens[index + opened].low}-{tokens[index + opened + 2].low}"
            token.end = tokens[index + opened + 2].end
            index += opened + _LENGTH - 1
        joined.append(token)
        index += 1
    tokens[:] = joined


def _is_range(tokens: list[Token], between: str) -> bool:
    """Return whether tokens begin with two numbers that a word joins and go on with what is counted."""
    if len(tokens) <= _LENGTH or tokens[1].low != between:
        return False
    counts = all(tokens[at].low[0].isdigit() and tokens[at].low.replace(",", "").isdigit() for at in (0, 2))
    years = all(len(tokens[at].low) == len("2014") and tokens[at].low[:2] in ("19", "20") for at in (0, 2))
    return counts and not years and (tokens[3].name is not None or tokens[3].low[0].isalpha())
