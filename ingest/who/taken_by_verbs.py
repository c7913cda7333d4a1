"""Whom an English pronoun means that a verb takes, by who tells of it and by the verb before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.claims.frame import Frame
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.discourse import Discourse
from ingest.who.harmed_tellers import harmed_teller
from ingest.who.same_object import same_object
from ingest.who.under_verbs import harms


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
    if fighting := _who_fights(parse, clause, phrase, meant, framing):
        return fighting
    return same_object(parse, clause, phrase, meant, lambda entity: discourse.entities[entity].kind, discourse.article.text)


def _who_fights(
    parse: Parse, clause: Clause, phrase: Phrase, meant: Mapping[int, tuple[str, ...]], framing: Mapping[int, Sequence[Frame]]
) -> tuple[str, ...]:
    """Return who fights in the clause around one that tells of an operation: "X retook it from Y after *they* launched an attack"."""
    if phrase.lemma not in ("they", "it") or clause.parent is None or phrase not in clause.functions.get("subject", ()):
        return ()
    above = parse.clauses[clause.parent]
    before = above.category == "verb" and above.trigger.end <= phrase.span.start and above.operator is None and clause.link == "adjunct"
    if not before or not harms(above, framing) or not any(f.predicate == "conducts" for f in framing[id(clause)]):
        return ()
    return tuple(e for p in above.functions.get("subject", ()) for e in meant.get(id(p), ()))
