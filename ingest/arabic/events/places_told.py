"""Of which place a relative clause tells who held or lost it: not of the event of retaking it, nor of the land whose seat it is."""

from __future__ import annotations

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import PAUSES
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import Phrase

_SEATS = folded(senses("ar", "seats_of_lands"))


def place_told(reading: Reading, phrase: NounPhrase | None, verb: VerbReading) -> NounPhrase | None:
    """Return the place that a clause describes which tells who held or lost it, else the phrase that it would describe."""
    if phrase is None or verb.form.lemma not in reading.lexicon.held_places:
        return phrase
    if phrase.lemma in reading.lexicon.reaches_places and phrase.inner and phrase.inner[-1].kind == "place":
        return _place(phrase, phrase.inner[-1:])  # "استعادة الموصل | التي سقطت بيد التنظيم"
    return _seat(reading, phrase) or phrase


def _seat(reading: Reading, phrase: NounPhrase) -> NounPhrase | None:
    """Return the place right before a phrase that says of what land it is the seat: "الرمادي، عاصمة الأنبار، | التي يسيطر عليها"."""
    before = next((p for p in reversed(reading.taken) if p.end <= phrase.start and p is not phrase), None)
    if phrase.head not in _SEATS or before is None or not before.phrases:
        return None
    near = before.end == phrase.start or (before.end == phrase.start - 1 and reading.tokens[before.end].mark in PAUSES)
    named = before.phrases[-1].sort == "name" and before.phrases[-1].kind == "place"
    return _place(before, before.phrases[-1:]) if near and named else None


def _place(phrase: NounPhrase, places: list[Phrase]) -> NounPhrase:
    return NounPhrase(phrase.start, phrase.end, places, number="s", place=True)
