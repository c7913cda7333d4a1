"""How great a part of what follows is meant: "50 بالمئة من أحياء المدينة", "60% من الأراضي"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_HUNDRED = ("الميه", "المايه")
_SIGNS = "%٪"
_OF, _BY = "من", "قبل"


def share(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how many tokens say which share of what follows them is meant ("50 بالمئة من"); 0 where none do."""
    if at >= len(tokens) or tokens[at].name is not None:
        return 0
    number = tokens[at].word.strip(_SIGNS)
    if not number[:1].isdigit() and number not in lexicon.determiners:
        return 0
    signs = 0 if number != tokens[at].word else _sign(tokens, at + 1)
    of = tokens[at + 1 + signs].word if at + 1 + signs < len(tokens) else ""
    if of.strip(_SIGNS) != _OF or (number == tokens[at].word and not signs and of == _OF):  # "50 %من"
        return 0
    after = tokens[at + 2 + signs].word if at + 2 + signs < len(tokens) else ""
    return 0 if after == _BY else signs + 2


def _sign(tokens: Sequence[Token], at: int) -> int:
    """Return how many tokens say "percent": "%", "بالمئة", "في المائة"."""
    if at >= len(tokens):
        return 0
    token, after = tokens[at], tokens[at + 1].word if at + 1 < len(tokens) else ""
    if token.word in _SIGNS or (token.preposition == "ب" and token.word in _HUNDRED):
        return 1
    return 2 if token.word == "في" and after in _HUNDRED else 0
