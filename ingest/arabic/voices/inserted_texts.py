"""In what text somebody says something, told between him and the one he says it of: "اتهم الوزير في تصريح صحفي | الحكومة"."""

from __future__ import annotations

from graph.model import ACTORS, Span
from ingest.arabic.clauses.attachment import attach
from ingest.arabic.clauses.outer_objects import needs_object
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.syntax import Phrase

_IN = ("في", "خلال", "عبر")
_GATHERING = "مؤتمر"  # a text only with its quality: "مؤتمر صحفي"
_QUALITIES = 2  # words that say what kind of text it is


def inserted_text(reading: Reading, key: str) -> bool:
    """Take an undefined text behind a preposition without the actor that follows it, where the verb still wants its object."""
    verb, at = reading.draft(reading.verb), reading.at
    token = reading.tokens[at]
    if key not in _IN or verb is None or token.definite or token.owned or token.word not in reading.lexicon.texts:
        return False
    if not _wants_object(verb, reading):
        return False
    end = at + 1
    while end < len(reading.tokens) and end - at <= _QUALITIES and reading.tokens[end].word in reading.lexicon.text_qualities:
        end += 1
    if (token.word == _GATHERING and end == at + 1) or not _begins_actor(reading, end):
        return False
    span = Span(token.bare_start, reading.tokens[end - 1].span.end)
    attach(reading, key, NounPhrase(at, end, [Phrase(span, "anaphor", lemma=token.word)], head=token.word))
    return True


def _wants_object(verb: Draft, reading: Reading) -> bool:
    """Return whether a verb that is nothing without its object has its subject only."""
    if not (needs_object(verb, reading.lexicon) or verb.lemma in reading.lexicon.takes_party) or verb.passive or verb.verb is None:
        return False
    if verb.verb.enclitic or any(verb.functions.get(f) for f in ("ب", "إلى", "من")):
        return False
    alone = verb.topic is None and len(verb.bare) == 1 and verb.bare[0].named
    return alone or (verb.topic is not None and verb.topic.named and not verb.bare)


def _begins_actor(reading: Reading, at: int) -> bool:
    """Return whether a token begins the name or the post of an actor, or a defined deed, without a preposition."""
    token = reading.tokens[at] if at < len(reading.tokens) else None
    if token is None or token.mark or token.preposition or token.conjunction:
        return False
    if token.definite and token.noun is not None and token.name is None:
        return True  # "أدانت الوزارة في بيان الهجوم"
    return (token.name is not None and token.name.kind in ACTORS) or reading.phrases.posts.words.read(at) is not None
