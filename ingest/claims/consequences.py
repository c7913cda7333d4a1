"""What follows for the one who carries out an event: whom his attack killed, he killed; the place and the party that it hit, he hit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.model import Entity, Language, Span, Statement
from ingest.claims.claimed_deeds import claimed_deeds, in_owners_words, without_mere_claims
from ingest.claims.told_deeds import told_deeds
from ingest.lexicon import read_lexicon
from ingest.who.events import Events
from ingest.who.naming import is_counted

MANY = 2  # doers of one event: a bomber and the group that sent him


@dataclass(frozen=True, slots=True)
class _Words:
    lethal: frozenset[str]
    hits: frozenset[str]
    wars: frozenset[str]
    claiming: frozenset[str]
    hitting: frozenset[str]
    wounding: frozenset[str]
    dying: frozenset[str]
    losses: frozenset[str]
    invasions: frozenset[str]
    avowed: frozenset[str]


def with_consequences(statements: Sequence[Statement], events: Events, entities: Mapping[str, Entity]) -> tuple[Statement, ...]:
    """Return the statements with what they say of an event laid to the one who carries it out, where the article says who that is."""
    doers: dict[str, dict[str, Statement]] = {}
    for statement in statements:
        if statement.predicate == "conducts" and statement.polarity == "affirmed":
            doers.setdefault(statement.object, {}).setdefault(statement.subject, statement)
    for event, deed in told_deeds(statements, events, entities, doers):
        doers[event] = {deed.subject: deed}
    words = _words(events.language)
    known = {(s.subject, s.predicate, s.object) for s in statements}
    attacked = {_deed(s) for s in statements if s.rule.endswith("attacks.verb.target")} if events.language == "en" else set()
    found: list[Statement] = []
    aimed = {s.subject for s in statements if s.predicate == "targets"}
    for statement in statements:
        if statement.predicate == "targets" and _hits_nobody(statement, doers, events, entities):
            continue
        if statement.predicate == "targets" and events.language == "en" and _told_otherwise(statement, statements, entities):
            continue
        if statement.predicate == "targets" and statement.subject in doers and _of_either(statement, events, words):
            continue  # "soldiers *died in their army's campaign*"
        if statement.predicate == "targets" and events.is_several(statement.subject) and _deed(statement) in attacked:
            continue  # "Islamic State attacks targeting pilgrims": Islamic State attacks them
        lethal = statement.predicate == "targets" and statement.rule.rsplit(".", 1)[-1] in words.lethal
        harmed = lethal or statement.rule.rsplit(".", 1)[-1] in words.wounding
        if harmed and statement.predicate == "targets" and statement.subject not in doers and _only_suffers(statement, events, entities):
            continue
        who = [doer for doer in doers.get(statement.subject, ()) if doer != statement.object and not _commands(entities[doer])]
        if 0 < len(who) <= MANY and statement.predicate == "targets" and statement.rule.rsplit(".", 1)[-1] in words.lethal:
            found += [
                _laid_to(statement, doers[statement.subject][doer], "kills")
                for doer in who
                if (doer, "kills", statement.object) not in known
            ]
            continue
        found.append(statement)
        if len(who) <= MANY and statement.polarity == "affirmed":
            for doer in who:
                family, done = events.family(statement.subject), doers[statement.subject][doer]
                hits = _hits(statement, done, events, words, aimed)
                found += _deeds(statement, done, family, entities, known, words, hits=hits)
    found = list(in_owners_words(found, statements, words.claiming, words.lethal))
    told = (*found, *claimed_deeds(found, entities, words.claiming))
    return without_mere_claims(told, events, words.claiming)


def _only_suffers(statement: Statement, events: Events, entities: Mapping[str, Entity]) -> bool:
    """Return whether those who came to harm in an event of nobody's are a number of people: that says of none whom it was aimed at."""
    harmed = entities[statement.object]
    counted = events.language == "en" and harmed.register is None and any(is_counted(name, "en") for name in harmed.names)
    return harmed.kind == "person" and (counted or events.is_several(statement.subject))


def _deed(statement: Statement) -> tuple[str, Span, str]:
    """Return to whom a statement says that something is done, where, and by which trigger."""
    return statement.object, statement.quote, statement.rule.split(".", 2)[-1]


def _told_otherwise(statement: Statement, statements: Sequence[Statement], entities: Mapping[str, Entity]) -> bool:
    """Return whether a sentence says who killed those whom an event hit, and nobody has to do with that event: "in a *U.S.* air raid"."""
    if entities[statement.subject].register is not None or any(s.object == statement.subject for s in statements):
        return False
    killed = [s for s in statements if s.predicate == "kills" and s.sentence == statement.sentence and s.polarity == "affirmed"]
    return any(s.object == statement.object for s in killed)


def _of_either(statement: Statement, events: Events, words: _Words) -> bool:
    """Return whether those who died in a long fight may have been of either side."""
    family, trigger = events.family(statement.subject), statement.rule.rsplit(".", 1)[-1]
    return (trigger in words.dying and family in words.wars) or (trigger in words.losses and family in words.invasions)


def _laid_to(statement: Statement, done: Statement, predicate: str) -> Statement:
    """Return what an event did as its doer's deed, in the words of whoever says that it is his, not of who only tells of the event."""
    deed = replace(statement, subject=done.subject, predicate=predicate)
    doubted = statement.modality in ("reported", "claimed") and done.modality in ("claimed", "rumoured", "conditional")
    return replace(deed, modality=done.modality, speaker=done.speaker, via=done.via) if doubted else deed


def _hits_nobody(
    statement: Statement, doers: Mapping[str, Mapping[str, Statement]], events: Events, entities: Mapping[str, Entity]
) -> bool:
    """Return whether who came to harm in an event was no target: a bomber in his own attack, anybody in a war."""
    own = statement.object in doers.get(statement.subject, ()) and entities[statement.object].register is None
    return own or (events.is_mutual(statement.subject) and entities[statement.object].kind == "person")


def _commands(entity: Entity) -> bool:
    """Return whether a doer is a known person: who launches an offensive has others fight it."""
    return entity.kind == "person" and entity.register is not None


def _deeds(
    statement: Statement,
    done: Statement,
    family: str,
    entities: Mapping[str, Entity],
    known: set[tuple[str, str, str]],
    words: _Words,
    *,
    hits: bool,
) -> Iterator[Statement]:
    """Return what the one who carries an event out does to the place where it is or to those whom it targets."""
    kind = entities[statement.object].kind
    predicate = ""
    if statement.predicate == "targets" and kind == "force" and family in words.wars:
        predicate = "fights"
    elif (statement.predicate == "targets" or _is_struck(statement, kind, family, words)) and hits:
        predicate = "attacks"
    deed = (done.subject, predicate, statement.object)
    if predicate and deed not in known:
        known.add(deed)
        yield _laid_to(statement, done, predicate)


def _hits(statement: Statement, done: Statement, events: Events, words: _Words, aimed: Set[str]) -> bool:
    """Return whether who carried an event out hit whom it hit; in Arabic only who says that one is his: "وتبنى التنظيم الهجوم"."""
    family = events.family(statement.subject)
    avowed = done.speaker == done.subject and family in words.avowed and not events.is_several(statement.subject)
    return family in words.hits or (avowed and (statement.predicate == "targets" or statement.subject not in aimed))


def _is_struck(statement: Statement, kind: str, family: str, words: _Words) -> bool:
    """Return whether the place of an event is struck by it: not where an offensive is, nor where what it hits stands."""
    return (
        statement.predicate == "located_in"
        and kind == "place"
        and family not in words.wars
        and statement.rule.rsplit(".", 1)[-1] not in words.hitting
    )


@lru_cache(maxsize=2)
def _words(language: Language) -> _Words:
    rows = read_lexicon(language, "event_families") or {}
    return _Words(
        *(
            frozenset(rows.get(name, ()))
            for name in ("lethal", "hits", "wars", "claiming", "hitting", "wounding", "dying", "losses", "invasions", "avowed")
        )
    )
