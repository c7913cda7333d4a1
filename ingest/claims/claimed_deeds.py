"""Deeds of somebody unnamed that a group claims later: "a bomber killed ten. X claimed the attack"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph.model import Entity, Statement

REACH = 600  # characters back to what is claimed
DEEDS = ("attacks", "kills")


def claimed_deeds(statements: Sequence[Statement], entities: Mapping[str, Entity], claiming: frozenset[str]) -> Iterator[Statement]:
    """Return the deeds of the unnamed that a named group claims behind them; `claiming` are the triggers of claiming."""
    told = {party for s in statements if s.predicate not in ("conducts", "located_in") for party in (s.subject, s.object)}
    known = {(s.subject, s.predicate, s.object) for s in statements}
    for claim in statements:
        if claim.predicate != "conducts" or claim.polarity != "affirmed" or claim.object in told:
            continue
        if claim.rule.rsplit(".", 1)[-1] not in claiming or entities[claim.subject].register is None:
            continue
        for deed in _before(claim, statements, entities):
            if (claim.subject, deed.predicate, deed.object) not in known and deed.object != claim.subject:
                known.add((claim.subject, deed.predicate, deed.object))
                yield replace(deed, subject=claim.subject, modality=claim.modality, speaker=claim.speaker, via=claim.via)


def _before(claim: Statement, statements: Sequence[Statement], entities: Mapping[str, Entity]) -> list[Statement]:
    """Return what the last sentence before a claim that tells of deeds says of the deeds of somebody unnamed."""
    deeds = [s for s in statements if s.predicate in DEEDS and s.polarity == "affirmed" and entities[s.subject].register is None]
    behind = [s for s in deeds if 0 <= claim.quote.start - s.quote.start <= REACH]
    last = max((s.sentence.start for s in behind), default=0)
    return [s for s in behind if s.sentence.start == last]
