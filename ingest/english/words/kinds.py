"""Words for a sort of something, which is that thing: "no *kind of* support" is read as "no support"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_SORTS = senses("en", "sorts")
_BEFORE = frozenset(("any", "no", "some", "every", "all"))


def drop_kinds(tokens: list[Token], present: Set[str]) -> None:
    """Take out "kind of" behind "any", "no" and the like; `present` are the words of the sentence."""
    if present.isdisjoint(_SORTS) and present.isdisjoint({f"{sort}s" for sort in _SORTS}):
        return
    index = 1
    while index + 2 < len(tokens):
        sort = tokens[index].low.removesuffix("s") in _SORTS and tokens[index].name is None
        if sort and tokens[index - 1].low in _BEFORE and tokens[index + 1].low == "of":
            del tokens[index : index + 2]
        index += 1
