"""Who carries out an event that a text told by a verb first: "*gunmen* attacked a checkpoint. The attack killed two policemen"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from graph.model import Entity, Statement
from ingest.who.events import Events

REACH = 500  # characters from the verb to the noun


def told_deeds(
    statements: Sequence[Statement], events: Events, entities: Mapping[str, Entity], known: Container[str]
) -> Iterator[tuple[str, Statement]]:
    """Return events of which `known` has no doer with the deed, told right before, that their noun points back to."""
    for event, at in events.pointing():
        if event in known:
            continue
        deeds = [s for s in statements if _may_be(s, at) and entities[s.subject].kind != "operation"]
        last = max((s.sentence.start for s in deeds), default=0)
        told = [s for s in deeds if s.sentence.start == last and s.sentence.end <= at]
        if told and len({s.subject for s in told}) == 1:
            yield event, told[0]


def _may_be(statement: Statement, at: int) -> bool:
    """Return whether a statement tells by a verb of an attack that a noun at a place of the text may mean."""
    if statement.predicate != "attacks" or statement.polarity != "affirmed" or ".verb." not in statement.rule:
        return False
    return statement.modality in ("reported", "claimed") and 0 < at - statement.quote.start <= REACH
