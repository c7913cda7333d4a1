"""Words by which a text gives a name: "a group *called* X" reads as "a group, X"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_CALLS = senses("en", "calls_itself")
_ITSELF = ("itself", "themselves")


def give_names(tokens: list[Token], present: Set[str]) -> None:
    """Read the words between a common noun and the name that it bears as a comma; `present` are the words of the sentence."""
    if present.isdisjoint(load_constructions().called | _CALLS):
        return
    for index in range(len(tokens) - 2, 0, -1):
        before, token = tokens[index - 1], tokens[index]
        if not _is_common(before):
            continue
        last = _last(tokens, index)
        if last >= 0 and _is_name(tokens, last + 1):
            token.tag = "comma"
            del tokens[index + 1 : last + 1]


def _last(tokens: list[Token], index: int) -> int:
    """Return the last of the words that begin at a token and give a name: "known *as*", "calling *itself*"; -1 where none do."""
    if tokens[index].low in load_constructions().called:
        return index + (tokens[index + 1].low == "as")
    index += tokens[index].tag == "rel"
    calls = index + 1 < len(tokens) and tokens[index].low in _CALLS and tokens[index + 1].low in _ITSELF
    return index + 1 if calls else -1


def _is_common(token: Token) -> bool:
    """Return whether a token is a common noun, or a name of the register that ends with one: "Shi'ite *militias*"."""
    return (token.tag == "noun" and not token.capital) or (
        token.tag == "name" and load_forms().nouns.get(token.low.split(" ")[-1], ("", ""))[1] == "p"
    )


def _is_name(tokens: list[Token], index: int) -> bool:
    index += index < len(tokens) and tokens[index].low == "the"
    return index < len(tokens) and tokens[index].tag == "name"
