"""Abbreviations in brackets behind a name, which end no noun phrase: "Islamic State (IS) *militants*"."""

from __future__ import annotations

from ingest.english.words.tokens import Token

LONGEST = 7  # letters of an abbreviation


def without_abbreviations(text: str, tokens: list[Token]) -> list[Token]:
    """Return the tokens without brackets that hold no more than another name, or the initials, of what is named before them."""
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        if kept and _is_bracketed(tokens, index) and _abbreviates(text, kept[-1], tokens[index + 1]):
            index += 3
            continue
        kept.append(tokens[index])
        index += 1
    return kept


def _is_bracketed(tokens: list[Token], index: int) -> bool:
    return index + 2 < len(tokens) and tokens[index].low == "(" and tokens[index + 2].low == ")"


def _abbreviates(text: str, before: Token, inner: Token) -> bool:
    if inner.name is not None:
        return before.name is not None and before.name.entity == inner.name.entity
    word = text[inner.start : inner.end]
    return (before.name is not None or before.capital) and 1 < len(word) <= LONGEST and word.isupper() and word.isalpha()
