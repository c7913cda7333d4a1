"""Who only carried a bomb is nobody of an English text: "a bomber killed ten people. X claimed it" tells what X did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from graph.model import Entity, Statement
from ingest.lexicon import senses

_CARRIERS = senses("en", "carriers_of_bombs")


def without_bombers(statements: Sequence[Statement], entities: Mapping[str, Entity], named: Set[str]) -> Iterator[Statement]:
    """Return English statements but for the deeds of those who are told by no more than that they carried the bomb."""
    members = {s.subject for s in statements if s.predicate == "member_of"} | named
    return (s for s in statements if s.subject in members or _last(entities[s.subject]) not in _CARRIERS)


def _last(entity: Entity) -> str:
    return entity.name.lower().rsplit(" ", 1)[-1]
