"""Bundles: what sources say again and again of one pair is one line of the picture, which opens to all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from viz.subgraph import Edge


@dataclass(frozen=True, slots=True)
class Bundle:
    """The claims that one line stands for: of one subject, predicate, object and status, so that no denial hides among affirmations."""

    edges: tuple[Edge, ...]

    @property
    def first(self) -> Edge:
        """Return the claim whose ends, wording and id the line has."""
        return self.edges[0]


def bundles_of(edges: Iterable[Edge]) -> tuple[Bundle, ...]:
    """Return the bundles of these claims, each claim in one, in the order of their first ones."""
    found: dict[tuple[str, ...], list[Edge]] = defaultdict(list)
    for edge in edges:
        ends = sorted((edge.subject, edge.object)) if edge.symmetric else (edge.subject, edge.object)
        found[edge.status, edge.predicate, *ends].append(edge)
    return tuple(Bundle(tuple(same)) for same in found.values())
