"""Which statements stand in the end: none on events that the article only touches on, none on nobody in particular."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from graph.model import Article, Statement
from graph.register import Register
from ingest.claims.aims import with_aims
from ingest.claims.attacks_in_words import without_attacks_in_words
from ingest.claims.bombers import without_bombers
from ingest.claims.consequences import with_consequences
from ingest.claims.delegations import with_their_leaders
from ingest.claims.manner import condemns, denies_part, own_denials
from ingest.claims.mere_voices import without_deeds_of_voices
from ingest.claims.outlets_told import without_places_of_talks
from ingest.claims.own_forces import without_own_losses, without_own_targets, without_own_threats, without_states
from ingest.claims.partly_held import without_parts
from ingest.claims.struck import struck
from ingest.who.discourse import Discourse
from ingest.who.events import Events
from ingest.who.individuated import Unnamed
from ingest.who.mere_members import without_mere_members


def kept(
    made: Sequence[Statement], article: Article, register: Register, discourse: Discourse, named: Set[str], spoke: Set[str]
) -> tuple[Statement, ...]:
    """Return those of the statements made that stand, with what follows from them; the article names `named`, `spoke` speak in it."""
    entities, events = discourse.entities, discourse.events
    told = {s.object for s in made if (condemns(s) or _bids(s, events)) and s.subject in named} | struck(made, events) | own_denials(made)

    def passing(entity: str) -> bool:
        return entity not in told and events.in_passing(entity)

    def stands(s: Statement) -> bool:
        return not passing(s.subject) and (not passing(s.object) or (denies_part(s) and not events.is_assembly(s.object)))

    whole = without_parts(made, article, discourse.names)
    standing = [_where_waged(s, register) for s in whole if not (_against_home(s, register) or _elsewhere(s, register))]
    described = [m for m in discourse.mentions if m.entity not in named and entities[m.entity].register is None]
    unnamed = Unnamed.of(article, entities, described)
    doing = tuple(without_states(standing, entities, register))
    aimed = tuple(with_aims(doing, entities, register, article.language))
    told_of = tuple(unnamed.individuated(tuple(filter(stands, with_consequences(aimed, events, entities)))))
    by_doers = tuple(without_deeds_of_voices(told_of, entities))
    if article.language == "en":
        return tuple(without_attacks_in_words(tuple(without_bombers(by_doers, entities, named))))
    of_others = tuple(without_own_targets(tuple(without_own_losses(by_doers)), register, article))
    of_others = tuple(without_own_threats(of_others, register, article.date))
    of_others = tuple(without_places_of_talks(of_others, register, article))
    others_deeds = tuple(with_their_leaders(of_others, entities))
    return tuple(without_mere_members(others_deeds, unnamed.spans, spoke, article.text))


def _bids(statement: Statement, events: Events) -> bool:
    """Return whether somebody has others carry out strikes, which the article then does more than touch on."""
    return statement.predicate in ("orders", "authorises") and events.family(statement.object) == "strike"


def _where_waged(statement: Statement, register: Register) -> Statement:
    """Return a statement, where a state's word only says in which land a war is that the state does not wage: "الحرب السورية"."""
    event = register.entries.get(statement.object) if statement.predicate == "conducts" and ".noun." in statement.rule else None
    if event is None or all((a.relation, a.body) != ("located_in", statement.subject) for a in event.affiliations):
        return statement
    return replace(statement, subject=statement.object, predicate="located_in", object=statement.subject)


def _elsewhere(statement: Statement, register: Register) -> bool:
    """Return whether the word of a state in the name of an event is told as where it was, which it was not: "تفجير السفارة الأميركية"."""
    event, land = register.entries.get(statement.subject), register.entries.get(statement.object)
    if statement.predicate != "located_in" or event is None or event.kind != "operation" or land is None or not land.is_state:
        return False
    there = {a.body for a in event.affiliations if a.relation == "located_in"}
    around = {a.body for body in there for a in register.entries[body].affiliations if a.relation == "located_in"}
    return bool(there) and statement.object not in there | around


def _against_home(statement: Statement, register: Register) -> bool:
    """Return whether a state's force is said to withdraw from that state or to attack it, where "the country" was another."""
    force = register.entries.get(statement.subject)
    home = force is not None and force.kind == "force" and force.side == statement.object
    return home and statement.predicate in ("withdraws_from", "attacks")
