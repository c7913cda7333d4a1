"""Whom an English pronoun means that a verb takes, by who tells of it and by the verb before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.claims.frame import Frame
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.discourse import Discourse
from ingest.who.harmed_tellers import harmed_teller
from ingest.who.same_object import same_object


def taken_by_verb(
    parse: Parse,
    clause: Clause,
    phrase: Phrase,
    meant: Mapping[int, tuple[str, ...]],
    framing: Mapping[int, Sequence[Frame]],
    discourse: Discourse,
) -> tuple[str, ...]:
    """Return whom a pronoun means, () where neither tells."""
    if phrase.sort != "pronoun":
        return ()
    if harmed := harmed_teller(parse, phrase, meant, framing, lambda entity: discourse.entities[entity].kind):
        his = phrase.of or phrase.lemma != "it"
        return tuple(discourse.cast.army_of(entity) for entity in harmed) if his else harmed
    return same_object(parse, clause, phrase, meant, lambda entity: discourse.entities[entity].kind, discourse.article.text)
