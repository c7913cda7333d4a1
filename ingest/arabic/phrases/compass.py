"""Parts of a land by two directions, and what lies beyond a river: "شمال وغرب العراق", "شمال البلاد وغربها", "شرق الفرات" is one place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.model import Span
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_OWNERS = ("ها", "ه")


def compass(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> NounPhrase | None:
    """Return the place that begins at a token and that two directions tell; None where none does."""
    if at >= len(tokens) or tokens[at].mark or tokens[at].word.partition(" ")[0] not in lexicon.directions:
        return None
    end = _of_state(tokens, at, lexicon) or _before_land(tokens, at, lexicon) or _behind_land(tokens, at, lexicon)
    if not end:
        return None
    span = Span(tokens[at].bare_start, tokens[end - 1].span.end)
    return NounPhrase(at, end, [Phrase(span, "description", lemma="منطقه", kind="place", definite=True)], place=True)


def _of_state(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where "جنوب شرق تركيا", "شرق الفرات" ends, 0 where the token begins nothing of the kind: part of a state is a place."""
    end = at
    while end < len(tokens) and tokens[end].name is None and tokens[end].word in lexicon.directions and end - at < 2:
        end += 1
    state = tokens[end].name if at < end < len(tokens) and not tokens[end].conjunction and not tokens[end].preposition else None
    if state is None or not (state.entity in lexicon.states or tokens[end].word in _rivers()):
        return 0
    return end + 1


@lru_cache(maxsize=1)
def _rivers() -> frozenset[str]:
    """Return the names of rivers that part a land."""
    return frozenset(fold_word(name) for name in read_lexicon("ar", "areas")["rivers"])


def _before_land(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where "شمال وغرب العراق" ends, 0 where the token begins nothing of the kind."""
    second = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].name is not None or second is None or second.conjunction != "و":
        return 0
    first, _, land = second.word.partition(" ")
    if first not in lexicon.directions:
        return 0
    if land:
        return at + 2 if second.name is not None else 0
    third = tokens[at + 2] if at + 2 < len(tokens) else None
    return at + 3 if third is not None and not third.conjunction and _is_land(third, lexicon) else 0


def _behind_land(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where "شمال البلاد وغربها" ends, 0 where the token begins nothing of the kind."""
    last = at + 1 if tokens[at].name is not None else at + 2
    if last >= len(tokens) or tokens[last].conjunction != "و" or not _is_land(tokens[last - 1], lexicon):
        return 0
    word = tokens[last].word
    owned = any(word.endswith(o) and word.removesuffix(o) in lexicon.directions for o in _OWNERS)
    return last + 1 if owned else 0


def _is_land(token: Token, lexicon: Lexicon) -> bool:
    if token.preposition:
        return False
    if token.name is not None:
        return token.name.kind == "place" or token.name.entity in lexicon.states
    return token.word in ("البلاد", "الدوله", "المدينه", "المحافظه")
