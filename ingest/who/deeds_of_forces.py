"""Whose a deed of war is that an Arabic pronoun tells: "انتقد الوزير *التنظيم* بعد هجومه" is the group's, named after the man."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.claims.frame import Frame
from ingest.syntax import Clause, Phrase
from ingest.who.discourse import Discourse

_DEEDS = ("attacks", "kills", "controls", "besieges", "abducts")
_DOERS = ("of", "subject")


def rather_a_force(
    found: tuple[str, ...], phrase: Phrase, clause: Clause, framing: Mapping[int, Sequence[Frame]], discourse: Discourse
) -> tuple[str, ...]:
    """Return the force named after the man whom the pronoun of a deed seems to mean, in the same sentence; else him."""
    if clause.category != "noun" or phrase.sort != "pronoun" or len(found) != 1 or discourse.entities[found[0]].kind != "person":
        return found
    deed = any(frame.predicate in _DEEDS for frame in framing[id(clause)])
    if not deed or not any(phrase is p for f in _DOERS for p in clause.functions.get(f, ())):
        return found
    done_to = frozenset(p.entity for f, group in clause.functions.items() if f not in _DOERS for p in group if p.entity is not None)
    force = discourse.spoken.force_since(found[0], phrase, done_to)
    return (force,) if force is not None else found
