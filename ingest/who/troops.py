"""Whose forces a noun with its pronoun means where it is a man's: "بارزاني الذي سيطرت *قواته*", "قال الرئيس إن *جيشه*".

Those of him who leads a state are its army, those of him who leads a force or speaks for it the force; of others they are a force of its
own, led by him.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from graph.register import Entry
from ingest.arabic.words.morphology import ENCLITICS
from ingest.claims.armed import is_armed_group
from ingest.lexicon import armies, senses
from ingest.names.context import HOME
from ingest.names.entities import entity_of, unregistered_entity
from ingest.normalise import folded
from ingest.syntax import Phrase
from ingest.who.followers import followers

if TYPE_CHECKING:
    from ingest.who.discourse import Discourse

_TROOPS = folded(senses("ar", "troops"))
_MEMBERS = folded(senses("ar", "band_members"))
_OF_STATES = folded(senses("ar", "troops_of_states"))
_FORCES, _ARMIES = senses("en", "troops"), senses("en", "troops_of_states")
_GOVERNS = ("Government of ", "Presidency of ")


def is_troops(noun: str) -> bool:
    """Return whether a folded noun with its pronoun is one for somebody's forces."""
    return _without_owner(noun) in _TROOPS


def is_member_noun(noun: str) -> bool:
    """Return whether a folded noun with its pronoun is one for the members of a band, whom no state has: "أفرادها", "عناصره"."""
    return _without_owner(noun) in _MEMBERS


def people_of(discourse: Discourse, man: str, phrase: Phrase) -> str | None:
    """Return the body or the force that a man's people are by their noun with its pronoun; None for what is no body of his."""
    known = followers(discourse.entities[man], phrase.lemma, discourse.register)
    if known is not None or not is_troops(phrase.lemma):
        return known
    label = discourse.article.text[max(0, phrase.span.end - len(phrase.lemma)) : phrase.span.end]
    return _troops(discourse, man, _without_owner(phrase.lemma), label)


def troops_of(discourse: Discourse, phrase: Phrase) -> str | None:
    """Return the forces that a noun means with a man's name: "مقاتلو فلان", "*his* forces"; None for other descriptions."""
    if discourse.article.language == "en":
        man = _owner(discourse, phrase) if phrase.lemma in _FORCES and phrase.number == "p" else None
        led = _led(discourse, man, phrase.lemma in _ARMIES) if man is not None else None
        return discourse.cast.registered(led) if led is not None else None
    man = phrase.of[0].entity if len(phrase.of) == 1 and phrase.of[0].kind == "person" else None
    if man is None or phrase.lemma not in _TROOPS or man not in discourse.entities:
        return None
    return _troops(discourse, man, phrase.lemma, phrase.span.of(discourse.article.text))


def _owner(discourse: Discourse, phrase: Phrase) -> str | None:
    """Return the man whose an English noun says that somebody is, by his name or "his"."""
    if len(phrase.of) != 1 or phrase.of[0].kind != "person":
        return None
    owner = phrase.of[0]
    found = (owner.entity,) if owner.entity is not None else discourse.who(owner)
    return found[0] if len(found) == 1 and found[0] in discourse.entities and discourse.entities[found[0]].kind == "person" else None


def _troops(discourse: Discourse, man: str, noun: str, label: str) -> str | None:
    led = _led(discourse, man, noun in _OF_STATES)
    if led is not None:
        return discourse.cast.registered(led)
    return _force(discourse, man, noun, label) if any(n.entity == man for n in discourse.names) else None


def _without_owner(noun: str) -> str:
    return next((noun.removesuffix(e) for e in ENCLITICS if noun.endswith(e)), noun)


def _led(discourse: Discourse, man: str, army: bool) -> str | None:
    """Return the army of the state, or the only force or armed group that a man leads or speaks for, by the article or the register."""
    register, told = discourse.register, discourse.told.body_of(man)
    posts = [p for p in register[man].posts if p.relation == "leads" and p.body in register] if man in register else []
    now = [p.body for p in posts if p.held_at(discourse.article.date)] or [p.body for p in posts]
    own = [told] if told is not None and told in register else []
    states = (_state(register[body]) for body in (*own, *now, *(p.body for p in posts)) if army)
    forces = next((armies("en")[state] for state in states if state is not None and state in armies("en")), None)
    if forces is not None:
        return forces
    if told is not None and told in register and register[told].kind == "force":
        return told  # "قال المتحدث باسم التحالف إن *قواته*"
    groups = dict.fromkeys(
        body for body in own or now if register[body].kind == "force" or is_armed_group(entity_of(register[body]), register, "ar")
    )
    return next(iter(groups)) if len(groups) == 1 else None


def _state(body: Entry) -> str | None:
    """Return the state that a body is or governs."""
    if body.is_state:
        return body.id
    return (body.side or HOME) if body.name_en.startswith(_GOVERNS) else None


def _force(discourse: Discourse, man: str, noun: str, label: str) -> str:
    """Return the force of a man who leads no body that has one, the same for all his forces."""
    text = discourse.article.text
    names = dict.fromkeys(n.span.of(text) for n in discourse.names if n.entity == man)
    called = [f"{noun} {name}" for name in sorted(names, key=len)]
    if man not in discourse.troops:
        found = unregistered_entity(called[0], "force", discourse.article)
        discourse.troops[man] = discourse.cast.adopt(replace(found, names=(*called, label)))
    return discourse.troops[man]
