"""Where a pronoun means a place or an event, by the words it stands with: "they retook *it*", "تشارك *فيها*", "had stormed *it*"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.claims.frame import Frame
from ingest.lexicon import senses
from ingest.syntax import Clause, Phrase
from ingest.who.wanted_kinds import asks_for

if TYPE_CHECKING:
    from ingest.who.discourse import Discourse

_OF_TOWNS = ("protects", "besieges")  # of which "it" means the town where a sentence names one
_WITHIN = ("في", "داخل")
_STORMS = senses("en", "storms")


def place_or_event(discourse: Discourse, frames: Sequence[Frame], clause: Clause, phrase: Phrase, function: str) -> tuple[str, ...] | None:
    """Return the place or the event that a pronoun means by the frames of its clause; None where it may mean somebody."""
    if phrase.sort != "pronoun":
        return None
    spoken = discourse.spoken
    if asks_for(frames, clause, function, "place"):
        return spoken.where(phrase)
    if phrase.lemma == "it" and function == "object":
        taken = clause.lemma in _STORMS or any(f.predicate == "controls" and f.object == ("object",) for f in frames)
        defended = any(f.predicate in _OF_TOWNS for f in frames)  # "*the town* and those defending *it*"
        place = spoken.where(phrase) if taken else spoken.where(phrase, spoken.here) if defended else ()
        if place:
            return place
    there = clause.category == "adjective" and any(f.predicate == "present_in" for f in frames)  # "المقاتلون الموجودون فيها"
    if function in _WITHIN and there:
        return spoken.where(phrase)
    return discourse.events.last() if asks_for(frames, clause, function, "operation") else None
