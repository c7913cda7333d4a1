"""Words by which a text gives a name: "a group *called* X" reads as "a group, X"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.constructions import load_constructions
from ingest.english.tokens import Token


def give_names(tokens: list[Token], present: Set[str]) -> None:
    """Tag the words between a common noun and the name that it bears as commas; `present` are the words of the sentence."""
    if present.isdisjoint(load_constructions().called):
        return
    for index in range(1, len(tokens) - 1):
        before, token = tokens[index - 1], tokens[index]
        if token.low not in load_constructions().called or before.tag != "noun" or before.capital:
            continue
        last = index + (tokens[index + 1].low == "as")
        if _is_name(tokens, last + 1):
            for word in tokens[index : last + 1]:
                word.tag = "comma"


def _is_name(tokens: list[Token], index: int) -> bool:
    index += index < len(tokens) and tokens[index].low == "the"
    return index < len(tokens) and tokens[index].tag == "name"
