"""Accounts that stand behind the name of whose they are: "the coalition *@cjtfoir* did not conduct airstrikes"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.tokens import Token

_SIGN = "@"
_ALONE = frozenset(
    ("by", "to", "of", "from", "with", "on", "via", "at", "and", "or", "for", "rt", "cc")
)  # before an account that is named alone


def drop_handles(tokens: list[Token], present: Set[str]) -> None:
    """Leave out each account right behind a word that it goes with; `present` are the words of the sentence."""
    if _SIGN not in present:
        return
    for index in range(len(tokens) - 2, 0, -1):
        before, sign, account = tokens[index - 1 : index + 2]
        beside = before.name is not None or (before.low[0].isalpha() and before.low not in _ALONE)
        if sign.low == _SIGN and sign.end == account.start and beside and before.end < sign.start:
            del tokens[index : index + 2]
