"""Verbs of refusing that deny, because what they refuse was said of their subject: "رفضت إيران الاتهامات بتسليح الحوثيين"."""

from __future__ import annotations

from ingest.arabic.reading import Reading
from ingest.lexicon import senses

REJECTING = senses("ar", "rejects")
_REACH = 9  # words behind the verb among which the charge stands


def rejects_charge(reading: Reading, lemma: str) -> bool:
    """Return whether a verb at the token refuses a charge or a rumour, before the next pause or verb."""
    if lemma not in REJECTING:
        return False
    for token in reading.tokens[reading.at + 1 : reading.at + _REACH]:
        if token.mark or (token.verbs and token.name is None and token.noun is None):
            return False
        if token.name is None and reading.lexicon.bare(token.word) in reading.lexicon.alleged and not token.preposition:
            return True
    return False
