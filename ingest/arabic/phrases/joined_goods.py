"""What is given together: "قدّمت للفصائل *المال والسلاح*" tells of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import Span
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.phrases import Phrases
    from ingest.arabic.words.lexicon import Lexicon

_GOODS = senses("ar", "goods")


def joined_goods(phrases: Phrases, found: NounPhrase) -> None:
    """Let a phrase of nothing but what is given hold what "and" joins to it."""
    while found.phrases and is_good(phrases.tokens[found.end - 1], phrases.lexicon) and _joins_good(phrases, found):
        token = phrases.tokens[found.end]
        found.phrases = [*found.phrases, Phrase(Span(token.bare_start, token.span.end), "anaphor", lemma=token.word)]
        found.end += 1


def is_good(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a token is what is given: money, arms, training."""
    bare = lexicon.bare(token.word)
    return token.name is None and not token.owned and (bare in _GOODS or bare.removesuffix("ا") in _GOODS)


def _joins_good(phrases: Phrases, found: NounPhrase) -> bool:
    """Return whether "and" joins, right behind a phrase of one word, another that owns nothing: not "المال وتدريب القوات"."""
    tokens, at = phrases.tokens, found.end
    if at >= len(tokens) or tokens[at].conjunction != "و" or tokens[at].preposition or not is_good(tokens[at], phrases.lexicon):
        return False
    if found.trigger is not None and tokens[at].noun is not None:
        return False  # "تقديم المشورة *والتدريب* للقوات": a deed beside another tells by itself whom it is done to
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    alone = after is None or after.mark or after.conjunction or after.preposition or after.word in phrases.lexicon.prepositions
    return tokens[at].definite == tokens[at - 1].definite and (tokens[at].definite or bool(alone))
