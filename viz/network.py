"""A subgraph as a pyvis network: the nodes, edges and options that vis-network draws.

Colours of lines and the language of labels are chosen in the browser, which knows whether the ground is dark; shapes and dashes are set here.
"""

from __future__ import annotations

import json
from collections import Counter
from math import sqrt
from typing import TYPE_CHECKING, Any

from graph.ontology import Ontology
from viz.style import Style
from viz.subgraph import Edge, Subgraph

if TYPE_CHECKING:
    from pyvis.network import Network

_FONT = "'Noto Naskh Arabic', 'Noto Sans Arabic', 'Segoe UI', Tahoma, 'Geeza Pro', system-ui, sans-serif"
_CROWDED = 120  # nodes: beyond, the library's search for a good first layout takes seconds


def network_of(subgraph: Subgraph, style: Style, ontology: Ontology) -> Network:
    """Return a directed pyvis network: a node an entity, an edge a claim under the claim's id, symmetric ones without an arrow."""
    from pyvis.network import Network

    network = Network(directed=True, height="100%", width="100%")
    degree = Counter(end for edge in subgraph.edges for end in (edge.subject, edge.object))
    for node in subgraph.nodes:
        kind = style.kinds[node.kind]
        size = 9 + 3.2 * sqrt(degree[node.id])
        width = 4 if node.id == subgraph.focus else 1.5
        network.add_node(
            node.id, label=node.name, shape=kind.shape, color=kind.color, size=round(size, 1), borderWidth=width, kind=node.kind
        )
    bends = _bends(subgraph)
    for edge in subgraph.edges:
        network.add_edge(edge.subject, edge.object, **_edge_options(edge, style, ontology, bends[edge.id]))
    network.set_options(json.dumps(_options(len(subgraph.nodes))))
    return network


def _edge_options(edge: Edge, style: Style, ontology: Ontology, bend: float) -> dict[str, Any]:
    line = style.statuses[edge.status]
    return {
        "id": edge.id,
        "width": line.width,
        "dashes": list(line.dashes) or False,
        "arrows": "" if ontology.predicates[edge.predicate].symmetric else "to",
        "smooth": {"enabled": True, "type": "curvedCW" if bend >= 0 else "curvedCCW", "roundness": abs(bend)} if bend else False,
    }


def _bends(subgraph: Subgraph) -> dict[str, float]:
    """Return how far each edge bends from the straight line, so that those between the same two entities lie apart."""
    between: dict[tuple[str, str], list[Edge]] = {}
    for edge in subgraph.edges:
        first, second = sorted((edge.subject, edge.object))
        between.setdefault((first, second), []).append(edge)
    bends: dict[str, float] = {}
    for (first, _), edges in between.items():
        for number, edge in enumerate(edges):
            offset = (number - (len(edges) - 1) / 2) * min(0.28, 1.4 / len(edges))
            bends[edge.id] = round(offset if edge.subject == first else -offset, 3)
    return bends


def _options(nodes: int) -> dict[str, Any]:
    return {
        "autoResize": True,
        "layout": {"randomSeed": 7, "improvedLayout": nodes <= _CROWDED},
        "nodes": {"font": {"face": _FONT, "size": 15, "strokeWidth": 4}, "shadow": False},
        "edges": {
            "font": {"face": _FONT, "size": 12, "strokeWidth": 4, "align": "middle"},
            "arrows": {"to": {"scaleFactor": 0.6}},
            "selectionWidth": 1.5,
            "hoverWidth": 0.5,
            "arrowStrikethrough": False,
        },
        "interaction": {"hover": True, "tooltipDelay": 200, "hideEdgesOnDrag": nodes > _CROWDED, "multiselect": False},
        "physics": {
            "solver": "forceAtlas2Based",
            "forceAtlas2Based": {"gravitationalConstant": -90, "springLength": 150, "springConstant": 0.06, "avoidOverlap": 0.6},
            "stabilization": {"iterations": 250, "fit": True},
        },
    }
