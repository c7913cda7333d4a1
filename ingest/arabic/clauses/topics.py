"""Places where a state of things is, which is spoken of: "التقى الوزير السفير لبحث الأوضاع في سوريا" puts nobody there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.arabic.words.tokens import Token

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon

_QUALITIES = 3  # words that may stand between the noun and the preposition: "الأوضاع السياسية والأمنية | في العراق"


def is_state_of_things(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Return whether the noun right before a preposition, with its adjectives, names a state of things: "تطورات الأزمة | في"."""
    for at in range(place - 1, max(-1, place - 2 - _QUALITIES), -1):
        token = tokens[at]
        if token.mark or token.name or not token.definite:
            return False
        if lexicon.bare(token.word) in lexicon.states_of_things:
            return True
    return False
