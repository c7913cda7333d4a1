"""Words that give a name to somebody described: "قيادي في التنظيم يدعى فلان", "شاب اسمه فلان"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import COMMAS, Token

_SAYS = ":"
_NAME = ("اسم", "لقب", "كنيه")  # "المعروف باسم فلان"


def called(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the name of a person stands to whom the words at a token give it, -1 where they give none."""
    at += at < len(tokens) and tokens[at].mark in COMMAS
    if at + 1 >= len(tokens) or tokens[at].word not in lexicon.namers or tokens[at].preposition:
        return -1
    at += tokens[at + 1].word in _NAME and tokens[at + 1].preposition == "ب" and at + 2 < len(tokens)
    name = tokens[at + 1]
    person = name.name is not None and name.name.kind == "person" and not name.conjunction
    return at + 1 if person and name.preposition in ("", "ب") else -1


def spoken_of(tokens: Sequence[Token], at: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether the name from a token to `end` is his of whom somebody speaks behind a colon: "قيادي في الحزب: *فلان* لن يشارك"."""
    if not at or tokens[at - 1].mark != _SAYS or end >= len(tokens):
        return False
    after = tokens[end]
    return not (
        after.mark or after.conjunction or after.word in lexicon.complementisers or (after.name is not None and not after.preposition)
    )
