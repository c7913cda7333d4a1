"""What tells entities apart that an article only describes: of the forty that are called "attack", which one is meant."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from viz.interface import Interface
from viz.subgraph import Edge, Node

# Where it was, as a claim of the described entity tells it; the first of these that has a place for its object.
_PLACES = ("located_in", "targets", "part_of")


def with_contexts(nodes: Collection[Node], edges: Iterable[Edge], interface: Interface) -> tuple[Node, ...]:
    """Return the nodes, those that are only described with a place or a day by which one tells them from others of their name."""
    own: dict[str, list[Edge]] = {node.id: [] for node in nodes if node.described}
    places = {node.id: interface.names(node.name, node.name_ar)[0] for node in nodes if node.kind == "place"}
    for edge in edges:
        for end in {edge.subject, edge.object} & own.keys():
            own[end].append(edge)
    return tuple(replace(node, context=_context(node, own[node.id], places, interface)) if node.described else node for node in nodes)


def _context(node: Node, edges: list[Edge], places: Mapping[str, str], interface: Interface) -> str | None:
    told = [e for key in _PLACES for e in edges if (e.predicate, e.subject) == (key, node.id) and e.status != "denied"]
    place = next((places[e.object] for e in told if e.object in places and places[e.object] not in node.name), None)
    return interface.say("comma").join(part for part in (place, _day(edges, interface)) if part) or None


def _day(edges: list[Edge], interface: Interface) -> str | None:
    """Return when it was, else when it was first spoken of."""
    if known := [edge.when for edge in edges if edge.when]:
        first = min(known, key=lambda when: (when.start or when.end or "", when.end or ""))
        return interface.period(first.start, first.end)
    said = [edge.first_said for edge in edges if edge.first_said]
    return interface.say("told", date=interface.day(min(said))) if said else None
