"""Auxiliaries that share one verb: "*does not, has not and will not* fund" is read as "will not fund"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_AUXILIARIES, _NOT = senses("en", "auxiliaries"), senses("en", "negations")
_JOINS = frozenset((",", "and", "or", "nor"))


def drop_repeated(tokens: list[Token], present: Set[str]) -> None:
    """Take out negated auxiliaries that another follows right behind "and" or a comma; `present` are the words of the sentence."""
    if present.isdisjoint(_NOT) and not any(word.endswith("n't") for word in present):
        return
    index = 0
    while index < len(tokens):
        behind = _negated(tokens, index)
        joined = behind
        while joined < len(tokens) and joined - behind < 2 and tokens[joined].low in _JOINS:
            joined += 1
        if behind and joined > behind and _negated(tokens, joined):
            del tokens[index:joined]
        else:
            index += 1


def _negated(tokens: list[Token], index: int) -> int:
    """Return the token behind a negated auxiliary that begins at another; 0 where none does."""
    if index >= len(tokens) or tokens[index].name is not None:
        return 0
    if tokens[index].low.endswith("n't"):
        return index + 1
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return index + 2 if tokens[index].low in _AUXILIARIES and after in _NOT else 0
