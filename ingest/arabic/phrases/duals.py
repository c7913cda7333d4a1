"""Two states behind one noun: "الحكومتين العراقية والتركية", "الجانبان العراقي والإيراني", "المفاوضات الأمريكية الإيرانية"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.arabic.phrases.nouns import NounPhrase, state_phrase
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.syntax import Phrase

_JOINS = ("-", "–", "/")
_REACH = 6  # words in which both adjectives stand
_TWO = 2


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


def shared_by(tokens: Sequence[Token], phrase: NounPhrase, lexicon: Lexicon) -> list[Phrase]:
    """Return the two states whose adjectives follow a noun of what two do with each other, nobody where there are no such two."""
    if phrase.trigger is None or phrase.inner or phrase.lemma not in lexicon.of_two:
        return []
    found: dict[str, Span] = {}
    at = phrase.trigger + 1
    while at < len(tokens) and at < phrase.trigger + _REACH:
        token = tokens[at]
        state = None if token.conjunction or token.preposition else lexicon.demonyms.get(lexicon.bare(token.word))
        if state is not None:
            found.setdefault(state, token.span)
        elif at >= phrase.end and token.mark not in _JOINS:
            break
        at += 1
    return [state_phrase(span, state) for state, span in found.items()] if len(found) == _TWO else []
