"""Quotation marks: what stands between them, and those around a few words that go on with what stands around them."""

from __future__ import annotations

from ingest.english.words.tokens import Token
from ingest.lexicon import demonyms
from ingest.reading.quotations import open_mark

LONGEST = 5  # words at most between quotation marks that are no quotation
_BEHIND_COMMA = 3  # and where a comma stands before them
_OWNING = ("'s", "’s", "'", "’")
_SINGLE = ("'", "‘", "’")
_OPENING = "\"'“«‘"
_CLOSING = "\"'”»’"
_OF_SPEAKER = frozenset(("we", "us", "our", "ours", "i", "me", "my", "mine", "you", "your"))


def mark_quotes(text: str, tokens: list[Token]) -> None:
    """Note of each token whether it stands between quotation marks, those of a sentence before too."""
    inside = bool(tokens) and bool(open_mark(text, tokens[0].start))
    for token in tokens:
        if token.tag == "quote" and token.low not in _SINGLE:
            inside = text[token.start] in "“«" or (text[token.start] == '"' and not inside)
        token.quoted = inside


def without_scare_quotes(text: str, tokens: list[Token]) -> list[Token]:
    """Return the tokens without the marks around a few words of a clause: "the "lone wolf" attack", "never "trained" them"."""
    opened = -1
    dropped: set[int] = set()
    for index, token in enumerate(tokens):
        if _opens(text, token):
            opened = index
        elif opened >= 0 and _closes(text, token):
            if _goes_on(tokens, opened, index):
                dropped |= {opened, index}
            opened = -1
        elif opened >= 0 and (token.low in _OF_SPEAKER or not (token.name or token.low[0].isalnum() or token.low == "-")):
            opened = -1
    return [token for at, token in enumerate(tokens) if at not in dropped] if dropped else tokens


def _opens(text: str, token: Token) -> bool:
    return token.low in _OPENING and text[token.end : token.end + 1].isalnum() and not text[token.start - 1 : token.start].isalnum()


def _closes(text: str, token: Token) -> bool:
    return token.low in _CLOSING and not text[token.end : token.end + 1].isalnum() and text[token.start - 1 : token.start].isalnum()


def _goes_on(tokens: list[Token], opened: int, closed: int) -> bool:
    """Return whether a quotation is part of a clause that began before it, and gives no title."""
    before, first, length = tokens[opened - 1] if opened else None, tokens[opened + 1], closed - opened - 1
    if before is None or length > LONGEST or (first.capital and first.name is None and first.low not in demonyms("en")):
        return False
    if before.low == ",":
        after = tokens[closed + 1] if closed + 1 < len(tokens) else None
        return length <= _BEHIND_COMMA and after is not None and (after.name is not None or after.low[0].isalnum())
    return before.name is not None or before.low[0].isalnum() or before.low in _OWNING
