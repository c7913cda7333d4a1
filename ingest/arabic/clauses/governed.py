"""Words inside a phrase that alone take the preposition right behind them: "دعم الفارين *من داعش*" is no help from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.words.listed_forms import adjective_forms
from ingest.lexicon import senses
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.reading import Reading

_PARTED = adjective_forms(senses("ar", "parted_from"))
_PAST = ("إثر", "بعد", "عقب", "غداة")  # before what had happened already
_AGAINST = {"ل": folded(senses("ar", "fighting_for")), "على": folded(senses("ar", "fighting_upon"))}  # "التصدي | ل", "القضاء | على"


def governed(
    reading: Reading, key: str, place: int, phrase: NounPhrase, noun: int | None, verb: int | None
) -> tuple[int | None, int | None]:
    """Return which of the open noun and verb takes a phrase under a preposition at a place that the word right before may govern alone."""
    at = place - 1
    if at < 0:
        return noun, verb
    if key == "في" and phrase.trigger is None and _had_happened(reading, noun):
        return noun, None
    if key == "مع" and verb is not None and reading.drafts[verb].functions.get(key):
        verb = None  # "وقف بجانب قطر في أزمتها | مع مصر"
    before = reading.tokens[at]
    parted = key == "من" and before.word in _PARTED and not phrase.place
    if not parted and reading.lexicon.bare(before.word) not in _AGAINST.get(key, ()):
        return noun, verb
    return (noun if noun is not None and reading.drafts[noun].token == at else None), None


def _had_happened(reading: Reading, noun: int | None) -> bool:
    """Return whether a noun tells of an event before, of which alone the place is told: "قصفت مواقع، إثر هجوم | في المدينة"."""
    draft = reading.draft(noun)
    return draft is not None and draft.under in _PAST and reading.lexicon.event_kinds.get(draft.lemma) == "operation"
