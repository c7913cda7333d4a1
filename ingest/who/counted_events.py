"""Events that a text counts: one with those before it, "*the second* air strike *in three months*", and two, "*both* attacks"."""

from __future__ import annotations

from graph.model import Language
from ingest.syntax import Phrase
from ingest.who.event_words import event_words

_REACH = 80  # characters behind the noun in which the time of the count stands
_BEFORE = 20  # characters before the noun in which "both" stands


def counts_itself(text: str, phrase: Phrase, language: Language) -> bool:
    """Return whether a defined noun for one event says which it is, in order, of those within a time."""
    words, label = event_words(language), phrase.span.of(text).lower()
    if words.within is None or not phrase.definite or phrase.number == "p" or label.split()[0] not in words.ordinals:
        return False
    return words.within.match(text[phrase.span.end : phrase.span.end + _REACH]) is not None


def says_both(text: str, phrase: Phrase, language: Language) -> bool:
    """Return whether a noun for events stands behind "both": "*both* attacks", "*both of* those attacks"."""
    pairs, start = event_words(language).pairs, phrase.span.start
    return pairs is not None and pairs.search(text[max(0, start - _BEFORE) : start].lower()) is not None
