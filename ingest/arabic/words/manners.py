"""Words of manner and time: "بشكل مباشر", "بصورة غير مسبوقة", and where they begin before a word."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses

_MANNERS = senses("ar", "in_a_manner")
_NOT = "غير"


def manner_behind(tokens: Sequence[Token], at: int) -> int:
    """Return how many words behind a token say the manner for which it stands, 0 where it stands for none."""
    if tokens[at].word not in _MANNERS:
        return 0
    denied = at + 1 < len(tokens) and tokens[at + 1].word == _NOT
    last = at + 1 + denied
    if last >= len(tokens):
        return 0
    word = tokens[last]
    apart = word.mark or word.name or word.definite or word.owned or word.conjunction or word.preposition
    return 0 if apart else 1 + denied


def time_before(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the words of time and manner begin that stand right before a token: "قصف السبت | مواقع"."""
    while at > 0 and not tokens[at - 1].name and (tokens[at - 1].word in lexicon.time or tokens[at - 1].word in lexicon.adverbs):
        at -= 1
    return at
