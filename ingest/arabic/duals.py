"""Two states behind one dual noun: "الحكومتين العراقية والتركية", "الجانبان العراقي والإيراني"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.arabic.lexicon import Lexicon
from ingest.arabic.nouns import NounPhrase, state_phrase
from ingest.arabic.tokens import Token


def two_states(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> NounPhrase | None:
    """Return the two states whose governments or sides a dual noun at a token means, None where it means none."""
    if at + 2 >= len(tokens) or lexicon.bare(tokens[at].word) not in lexicon.dual_bodies:
        return None
    first, second = tokens[at + 1], tokens[at + 2]
    one, other = (lexicon.demonyms.get(lexicon.bare(token.word)) for token in (first, second))
    if one is None or other is None or one == other or second.conjunction != "و" or first.conjunction:
        return None
    head = Span(tokens[at].bare_start, first.span.end)
    return NounPhrase(at, at + 3, [state_phrase(head, one), state_phrase(second.span, other)], number="p")
