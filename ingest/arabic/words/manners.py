"""Words that say in what manner something is done, with a word for manner before them: "بشكل مباشر", "بصورة غير مسبوقة"."""

from __future__ import annotations

from collections.abc import Sequence

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
