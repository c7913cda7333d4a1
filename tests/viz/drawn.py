"""Subgraphs for the tests of drawing, without a store."""

from __future__ import annotations

from graph.model import Polarity, Status
from graph.ontology import load_ontology
from viz.subgraph import Edge, Evidence, Node, Subgraph


def evidence(said: str | None, polarity: Polarity = "affirmed", *, register: bool = False, quote: str = "a quote") -> Evidence:
    """Return a statement of this day and side."""
    return Evidence("s", polarity, "reported", quote, "", "", "rule", None, (), "Outlet", "Title", None, "en", said, None, register)


def edge(number: int, proposition: str, status: Status = "reported", *statements: Evidence) -> Edge:
    """Return a claim."""
    subject, predicate, object_ = proposition.split()
    known = load_ontology().predicates[predicate]
    said = statements or (evidence("2021-05-26"),)
    return Edge(f"c{number}", subject, predicate, object_, status, known.says, known.symmetric, 1, 0, 1, None, None, None, said)


def subgraph(*edges: Edge, left_out: int = 0) -> Subgraph:
    """Return the claims with their ends, which are forces."""
    ends = sorted({end for e in edges for end in (e.subject, e.object)})
    return Subgraph(tuple(Node(end, "force", end.title(), f"ال{end}", (end,), True) for end in ends), edges, None, left_out)
