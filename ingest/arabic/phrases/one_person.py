"""One of many: "أحد قادة الحزب", "أحد أبرز مساعدي فلان" is somebody unnamed, and not he who is named behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import senses
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.words.tokens import Token

_ONE = senses("ar", "one_of_many")
_SERVING = folded(senses("ar", "serving"))
_SOURCES = folded(senses("ar", "mere_voices"))
_RANK = fold_word("رتبة")
_NEAR = 2  # tokens before the noun: "أحد | أبرز | قادة"


def one_of(tokens: Sequence[Token], at: int) -> bool:
    """Return whether words right before a token make one of many."""
    for token in reversed(tokens[max(0, at - _NEAR) : at]):
        if token.mark or token.name:
            return False
        if token.word in _ONE:
            return True
    return False


def is_one(token: Token) -> bool:
    """Return whether a word makes one of many of those behind it."""
    return token.word in _ONE and token.name is None


def of_many(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Return whether the words before a noun, which begin at `start`, make one of many: "أحد | عناصر"."""
    return start < at and tokens[start].word in _ONE and all(token.name is None and not token.mark for token in tokens[start:at])


def of_his(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Return whether a token is a noun of those who belong to whoever is named behind it: "أحد | مساعدي فلان", "مستشار فلان"."""
    token = tokens[at]
    serves = token.word in _SERVING and end == at + 1 and tokens[end].name is not None
    return not token.definite and (serves or (token.word.endswith("ي") and one_of(tokens, at)))


def of_rank(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token only tells somebody's rank: "ضابط برتبة | عقيد"."""
    return at > 0 and tokens[at - 1].word.endswith(_RANK)


def of_source(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token is the adjective of a source: "مصدر | مسؤول في الوزارة", "مصادر | قيادية"."""
    return at > 0 and tokens[at - 1].word in _SOURCES and not (tokens[at].definite or tokens[at].conjunction or tokens[at].preposition)
