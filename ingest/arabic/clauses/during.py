"""What was done in the course of an event named before: "شن الطيران غارات خلال الليل | ضرب خلالها مواقع للتنظيم"."""

from __future__ import annotations

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses

_DURING = senses("ar", "during_it")


def during(reading: Reading, token: Token) -> NounPhrase | None:
    """Return the event in whose course a verb happens that "during it" follows, where the verb before it carries that out."""
    around = reading.draft(reading.verb)
    if token.conjunction or around is None or reading.after is None or reading.after.word not in _DURING:
        return None
    if around.lemma not in reading.lexicon.carries_out:
        return None
    return next((b for b in reversed(around.bare) if b.trigger is not None), None)
