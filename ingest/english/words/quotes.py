"""Quotation marks: what stands between them, and those around a few words that are no quotation."""

from __future__ import annotations

from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token

SCARE = 3  # words at most between quotation marks that are no quotation
_SINGLE = ("'", "‘")
_IN_SCARE = frozenset(("noun", "adj", "name", "num", "adv", "dem", "verb"))


def mark_quotes(text: str, tokens: list[Token]) -> None:
    """Note of each token whether it stands between quotation marks."""
    inside = False
    for token in tokens:
        if token.tag == "quote" and token.low not in _SINGLE:
            inside = text[token.start] in "“«" or (text[token.start] == '"' and not inside)
        token.quoted = inside


def _takes(tokens: list[Token], index: int) -> bool:
    """Return whether a verb that is none of saying, or its preposition, stands right before a token."""
    before = tokens[index - 1] if index else None
    if before is None or before.tag not in ("verb", "aux", "prep"):
        return False
    return load_forms().operators.get(before.lemma) != "speech"


def without_scare_quotes(tokens: list[Token]) -> list[Token]:
    """Return the tokens without the signs around a few words of a noun phrase: the "lone wolf" attack."""
    opened: int | None = None
    dropped: set[int] = set()
    for index, token in enumerate(tokens):
        if token.tag == "quote":
            if opened is not None and 1 < index - opened <= SCARE + 1:
                dropped |= {opened, index}
                opened = None
            else:
                opened = index
        elif opened is not None and index == opened + 1 and token.tag == "det" and _takes(tokens, opened):
            continue  # "had "*no role*" in it"
        elif opened is not None and (token.tag not in _IN_SCARE or (token.tag == "verb" and not token.tags & {"VBN"})):
            opened = None
    return [t for i, t in enumerate(tokens) if i not in dropped] if dropped else tokens
