"""Deeds of somebody unnamed that a group claims later: "a bomber killed ten. X claimed the attack"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph.model import Entity, Statement
from ingest.who.events import Events

SELDOM = 2  # times that a text names an event which it tells only to say who claims it
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


def in_owners_words(
    statements: Sequence[Statement], made: Sequence[Statement], claiming: frozenset[str], lethal: frozenset[str]
) -> Iterator[Statement]:
    """Return the statements, with deaths in an event that somebody owns up to in his words: "*X claimed* a bombing that killed ten".

    `made` are all that the article makes, also those of the event itself: "ten were killed *in an attack claimed by X*".
    """
    claims = [s for s in statements if s.predicate == "conducts" and s.rule.rsplit(".", 1)[-1] in claiming and s.speaker == s.subject]
    befell = {(s.subject, s.object) for s in made if s.predicate in ("targets", "located_in")}
    for s in statements:
        deadly = s.predicate in DEEDS and s.modality == "reported" and s.rule.rsplit(".", 1)[-1] in lethal
        owned = (c for c in claims if deadly and c.subject == s.subject and c.sentence == s.sentence)
        own = next((c for c in owned if c.quote.end < s.quote.end or (c.object, s.object) in befell), None)
        yield replace(s, modality=own.modality, speaker=own.speaker, via=own.via) if own is not None else s


def without_mere_claims(statements: Sequence[Statement], events: Events, claiming: frozenset[str]) -> tuple[Statement, ...]:
    """Return the statements without events that the text names only to say who claims them, where what he did is told as his deed."""
    doers: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.predicate == "conducts" and statement.polarity == "affirmed":
            doers.setdefault(statement.object, []).append(statement)
    directed = {
        s.object for s in statements if s.predicate != "conducts" or s.polarity == "denied"
    }  # others judge it, take part or deny it
    strikers = {s.subject for s in statements if s.predicate in DEEDS}
    mere = {
        event
        for event, done in doers.items()
        if event not in directed and events.times(event) <= SELDOM
        if all(s.rule.rsplit(".", 1)[-1] in claiming and s.subject in strikers for s in done)
        if {s.sentence for s in statements if s.subject == event} <= {s.sentence for s in done}
    }
    return tuple(s for s in statements if s.subject not in mere and s.object not in mere)
