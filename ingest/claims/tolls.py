"""Death tolls of English texts: "a bombing killed 80 people. X claimed it" tells of nobody, "32 people in Brussels" of somebody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from graph.model import Entity, Statement
from ingest.lexicon import senses
from ingest.who.naming import is_counted

_PEOPLE = senses("en", "nobody_but_counted")
_CARRIERS = senses("en", "carriers_of_bombs")
_HARM = ("kills", "attacks")
_OWNED = ("conducts", "attacks", "kills")  # what somebody owns up to
_OF_EVENT = "en.targets."  # rules of what an event did


def without_tolls(statements: Sequence[Statement], entities: Mapping[str, Entity], named: Set[str]) -> Iterator[Statement]:
    """Return English statements but for mere numbers of dead in attacks that somebody owns up to, and for who only carried the bomb."""
    members = {s.subject for s in statements if s.predicate == "member_of"} | named
    owning = {s.subject for s in statements if s.predicate in _OWNED and s.speaker == s.subject}
    for s in statements:
        carrier = s.subject not in members and _last(entities[s.subject]) in _CARRIERS
        owned = s.subject in owning or s.rule.startswith(_OF_EVENT)
        toll = owned and s.predicate in _HARM and s.object not in named and _is_toll(entities[s.object])
        if not (carrier or (toll and entities[s.subject].kind == "force")):
            yield s


def _is_toll(entity: Entity) -> bool:
    """Return whether all that tells who they are is how many: "80 people", "at least 12"."""
    return is_counted(entity.name, "en") and (" " not in entity.name or _last(entity) in _PEOPLE)


def _last(entity: Entity) -> str:
    return entity.name.lower().rsplit(" ", 1)[-1]
