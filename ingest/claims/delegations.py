"""Who leads a delegation is where it is: "زار وفد برئاسة فلان طهران" tells of his visit too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph.model import Entity, Statement
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded

_DELEGATIONS = folded(senses("ar", "delegations"))


def with_their_leaders(statements: Sequence[Statement], entities: Mapping[str, Entity]) -> Iterator[Statement]:
    """Return the statements, and behind each that tells where a delegation is the same of whoever the text says leads it."""
    led = [s for s in statements if s.predicate == "leads" and s.polarity == "affirmed" and _is_delegation(entities[s.object])]
    known = {(s.subject, s.object) for s in statements if s.predicate == "present_in"}
    for statement in statements:
        yield statement
        if statement.predicate != "present_in":
            continue
        for post in led:
            if post.object == statement.subject and (post.subject, statement.object) not in known:
                known.add((post.subject, statement.object))
                yield replace(statement, subject=post.subject)


def _is_delegation(entity: Entity) -> bool:
    """Return whether an entity is described as a delegation, a committee or a team, not on record as a body: "لجنة برئاسة فلان"."""
    return entity.register is None and fold_word(entity.name.split()[0]).removeprefix("ال") in _DELEGATIONS
