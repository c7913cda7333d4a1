"""Auxiliaries that share one verb: "*does not, has not and will not* fund" is read as "will not fund"."""

from __future__ import annotations

from collections.abc import Set

from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_AUXILIARIES, _NOT = senses("en", "auxiliaries"), senses("en", "negations")
_DASHES = frozenset(("-", "–", "—"))
_SIGNS = _DASHES | {","}
_LONGEST = 10  # tokens of an insertion at most
_JOINS = _SIGNS | {"and", "or", "nor"}


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
        again = _negated(tokens, joined) if behind and joined > behind else 0
        if again:
            closes = again < len(tokens) and tokens[again].low in _SIGNS and tokens[again].low == tokens[behind].low
            del tokens[again : again + closes]  # "will not, *and will never,* cooperate"
            del tokens[index:joined]
        elif behind and (end := _aside(tokens, behind)):
            del tokens[behind:end]
        else:
            index += 1


def _aside(tokens: list[Token], index: int) -> int:
    """Return the token behind an insertion between dashes that ends with "not" or "never": "will not *- and we never will -* meet"."""
    opens = index < len(tokens) and tokens[index].low in _DASHES
    ahead = range(index + 2, min(index + _LONGEST, len(tokens))) if opens else range(0)
    closes = next((at for at in ahead if tokens[at].low == tokens[index].low), 0)
    return closes + 1 if closes and _negated(tokens, closes - 2) == closes else 0


def _negated(tokens: list[Token], index: int) -> int:
    """Return the token behind a negated auxiliary that begins at another; 0 where none does."""
    if index >= len(tokens) or tokens[index].name is not None:
        return 0
    if tokens[index].low.endswith("n't") or tokens[index].low == "cannot":
        return index + 1
    if tokens[index].low == "never" and index + 1 < len(tokens) and tokens[index + 1].low in _AUXILIARIES:
        return index + 2  # "and *never will*"
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return index + 2 if tokens[index].low in _AUXILIARIES and after in _NOT else 0
