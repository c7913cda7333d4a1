"""Whom a noun of doing means: "*the attackers*" are those who attacked last, "*الخاطفون*" those who last abducted somebody."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from graph.model import Entity, Language, Statement
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Phrase
from ingest.who.naming import is_plural

_REACH = 1200  # characters from the deed to the noun
_DONE = ("reported", "claimed", "rumoured")


class Doers:
    """Remembers who last did what a noun of doing tells, by predicate."""

    def __init__(self, language: Language) -> None:
        self._predicates = _nouns(language)
        self._last: dict[str, tuple[int, str]] = {}

    def note(self, statement: Statement) -> None:
        """Remember who does what a statement says."""
        if statement.polarity == "affirmed" and statement.modality in _DONE:
            self._last[statement.predicate] = statement.quote.start, statement.subject

    def means(self, phrase: Phrase, entities: Mapping[str, Entity]) -> str | None:
        """Return the group or person who did last, not far off, what a defined noun says."""
        told = (self._last.get(predicate) for predicate in self._predicates.get(fold_word(phrase.lemma), ()))
        at, doer = max((done for done in told if done is not None), default=(-_REACH, ""))
        near = bool(doer) and 0 < phrase.span.start - at <= _REACH
        if not near or entities[doer].kind not in ("person", "force"):
            return None
        return None if phrase.number == "s" and is_plural(entities[doer]) else doer


@lru_cache(maxsize=2)
def _nouns(language: Language) -> Mapping[str, tuple[str, ...]]:
    """Return the predicates of the deeds whose doers a folded noun means."""
    rows = read_lexicon(language, "doers")
    return {fold_word(noun): tuple(row["predicates"]) for row in rows for noun in row["nouns"]}
