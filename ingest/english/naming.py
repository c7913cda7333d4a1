"""Words by which a text gives a name: "a group *called* X" reads as "a group, X"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.constructions import load_constructions
from ingest.english.forms import load_forms
from ingest.english.tokens import Token


def give_names(tokens: list[Token], present: Set[str]) -> None:
    """Read the words between a common noun and the name that it bears as a comma; `present` are the words of the sentence."""
    if present.isdisjoint(load_constructions().called):
        return
    for index in range(len(tokens) - 2, 0, -1):
        before, token = tokens[index - 1], tokens[index]
        if token.low not in load_constructions().called or not _is_common(before):
            continue
        last = index + (tokens[index + 1].low == "as")
        if _is_name(tokens, last + 1):
            token.tag = "comma"
            del tokens[index + 1 : last + 1]  # "known *as*"


def _is_common(token: Token) -> bool:
    """Return whether a token is a common noun, or a name of the register that ends with one: "Shi'ite *militias*"."""
    return (token.tag == "noun" and not token.capital) or (
        token.tag == "name" and load_forms().nouns.get(token.low.split(" ")[-1], ("", ""))[1] == "p"
    )


def _is_name(tokens: list[Token], index: int) -> bool:
    index += index < len(tokens) and tokens[index].low == "the"
    return index < len(tokens) and tokens[index].tag == "name"
