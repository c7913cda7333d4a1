"""Armed groups that a noun goes on to speak of: "the militants" are those of the group named last."""

from __future__ import annotations

from graph.model import Article
from graph.register import Register
from ingest.lexicon import senses
from ingest.syntax import Phrase
from ingest.who.naming import bare_nouns, group_nouns, strange_words, with_quantity
from ingest.who.spoken import SpokenOf

LOOKED_AT = 60  # of those spoken of last
_SINGLE = tuple(senses("en", "single_bodies"))  # nouns of which one is a body


def named_group(article: Article, phrase: Phrase, spoken: SpokenOf, register: Register) -> str | None:
    """Return the armed group named last that a noun without state or leader goes on to speak of: "the militants"."""
    language = article.language
    known = group_nouns(language).get(phrase.lemma)
    if known is None or phrase.of or (phrase.number == "s" and not phrase.lemma.endswith(_SINGLE)):
        return None
    if phrase.state or (language == "ar" and not (phrase.definite and known.fits(phrase.span.of(article.text)))):
        return None
    if phrase.lemma in bare_nouns(language) and not _is_alone(article, phrase):
        return None
    if strange_words(language).intersection((phrase.wide or phrase.span).of(article.text).lower().split()):
        return None
    named = (entity for entity in spoken.last(LOOKED_AT) if entity in register)
    return next((entity for entity in named if register[entity].file.endswith(known.files)), None)


def _is_alone(article: Article, phrase: Phrase) -> bool:
    """Return whether nothing but an article stands before a noun: "the troops", not "560 additional troops"."""
    text, span = article.text, phrase.wide or phrase.span
    return span.of(text).count(" ") <= phrase.lemma.count(" ") and not with_quantity(text, span, article.language)
