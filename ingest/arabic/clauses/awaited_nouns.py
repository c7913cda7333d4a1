"""Verbal nouns, spelt like participles, that a verb right before still lacks: "نفت تركيا | مهاجمة المدينة", "جاءت | مطالبة فلان لتركيا"."""

from __future__ import annotations

from ingest.arabic.reading import Reading
from ingest.lexicon import senses

_DECLARES = senses("ar", "announces")


def awaited(reading: Reading) -> bool:
    """Return whether the open verb lacks a noun that may be its object or its subject."""
    return _taken_by_verb(reading) or _only_subject(reading)


def _taken_by_verb(reading: Reading) -> bool:
    """Return whether a verb that takes a verbal noun has no more than its subject so far: "نفت تركيا | مهاجمة المدينة"."""
    verb, last = reading.draft(reading.verb), reading.last
    if verb is None or reading.comma or last is None or reading.noun is not None:
        return False
    if last.end != reading.at and verb.token != reading.at - 1:
        return False  # but "تركيا لا تنوي | مهاجمة المدينة"
    takes = (
        verb.operator in ("denial", "intention", "doubt")
        or verb.lemma in _DECLARES
        or verb.lemma in reading.lexicon.ending | reading.lexicon.foiling
    )
    alone = not verb.functions and len(verb.bare) + (verb.topic is not None) == 1 and not (verb.verb is not None and verb.verb.enclitic)
    return takes and alone


def _only_subject(reading: Reading) -> bool:
    """Return whether a verb right before has no subject yet: "جاءت | مطالبة فلان لتركيا"."""
    verb = reading.draft(reading.verb)
    return verb is not None and verb.token == reading.at - 1 and verb.topic is None
