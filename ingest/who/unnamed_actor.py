"""Whom a description means that names nobody: a group or a person spoken of before, else somebody of his own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import Entity, Kind
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import Phrase
from ingest.who.anaphora import stem
from ingest.who.armed_groups import are_others, named_group
from ingest.who.described import is_bare
from ingest.who.naming import calls_place
from ingest.who.own_members import group_of_members
from ingest.who.person_of_text import named_right_before
from ingest.who.troops import troops_of

_POWER = folded(senses("ar", "bare_power"))
_DISTRICT_OR_JUDICIARY = folded(senses("ar", "district_or_judiciary"))

if TYPE_CHECKING:
    from ingest.who.discourse import Discourse


def unnamed_actor(discourse: Discourse, phrase: Phrase, kind: Kind, apart: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return whom a description means; a bare defined noun may point back, though not to `apart`, who do something to it."""
    if (group := named_group(discourse.article, phrase, discourse.spoken, discourse.register, apart)) is not None:
        return discourse.known(group, phrase, "goes on to speak of an armed group")
    if members := group_of_members(discourse, phrase):
        return members
    if (forces := troops_of(discourse, phrase)) is not None:
        return discourse.known(forces, phrase, "somebody's forces")
    if (body := discourse.standing.body(phrase)) is not None:
        return discourse.known(discourse.cast.registered(body), phrase, "a body of the register")
    if phrase.definite and (doer := discourse.doers.means(phrase, discourse.entities)) is not None and doer not in apart:
        return discourse.known(doer, phrase, "points back by what he did")
    if phrase.definite and is_bare(discourse.article.text, phrase) and (before := by_noun(discourse, phrase, kind)):
        return discourse.known(before, phrase, "points back by its noun")
    if kind == "person" and phrase.definite and (again := person_again(discourse, phrase)) is not None:
        return discourse.known(again, phrase, "points back by its noun")
    entity = discourse.unnamed.entity(phrase, kind)
    if kind == "person" and (named := named_before(discourse, phrase, entity)) is not None and named not in apart:
        return discourse.known(named, phrase, "the only person named right before")
    discourse.antecedents.add(phrase.span.start, entity)
    if phrase.state:
        discourse.told.is_from(entity.id, phrase.state)
    return discourse.cast.known(entity, phrase.span, "described by the text")


def person_again(discourse: Discourse, phrase: Phrase) -> str | None:
    """Return the person whom an Arabic noun with its adjectives, or his post, means again."""
    if discourse.article.language != "ar":
        return None
    return discourse.again.person(phrase, phrase.span.of(discourse.article.text).split(), discourse.speaker)


def named_before(discourse: Discourse, phrase: Phrase, described: Entity) -> str | None:
    """Return the person named right before an English noun that has described nobody else in the text so far."""
    if discourse.article.language != "en" or described.id in discourse.entities:
        return None
    return named_right_before(discourse.article, phrase, discourse.names, discourse.mentions, discourse.entities)


def by_noun(discourse: Discourse, phrase: Phrase, kind: Kind | None) -> str | None:
    """Return the entity of a like kind that a defined noun names again by its head, a town by what the article calls it."""
    bare = phrase.lemma.removeprefix("ال")
    if bare in _POWER or are_others(discourse.article, phrase):
        return None
    called = kind == "place" and (bare in _DISTRICT_OR_JUDICIARY or calls_place(phrase.lemma, discourse.article.language))
    so_called = discourse.antecedents.place_called(phrase.span.start, stem(phrase.lemma), discourse.entities) if called else None
    if so_called is not None or (called and (discourse.article.language == "en" or bare in _DISTRICT_OR_JUDICIARY)):
        return so_called
    found = discourse.antecedents.nearest(phrase.span.start, frozenset((stem(phrase.lemma),)), discourse.entities)
    if found is None or (discourse.entities[found].kind == "person") != (kind == "person"):
        return None
    return found
