"""Who did something together, or against each other, last: whom "they", "both leaders" and "the two sides" mean next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graph.model import BODIES, Entity, Statement
from graph.ontology import load_ontology
from ingest.who.joint import Joint


def note_pairs(found: Sequence[Statement], joint: Joint, entities: Mapping[str, Entity]) -> None:
    """Note the last two bodies of a sentence that stand against each other, and the parties of its last claim where they share it."""
    if (sides := next((s for s in reversed(found) if _are_sides(s, entities)), None)) is not None:
        joint.oppose(sides.quote.start, (sides.subject, sides.object))
    if found and load_ontology().predicates[found[-1].predicate].symmetric:
        last = found[-1]
        joint.add(last.quote.start, (last.subject, last.object), entities)


def _are_sides(told: Statement, entities: Mapping[str, Entity]) -> bool:
    """Return whether two bodies stand against each other: "قصفت تركيا الحزب. ودعا الوزير *الطرفين* إلى الحوار"."""
    hostile = load_ontology().predicates[told.predicate].group == "coercion"
    return hostile and all(entities[party].kind in BODIES for party in (told.subject, told.object))
