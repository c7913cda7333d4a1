"""A subgraph as a pyvis network: nodes, edges and options as vis-network takes them."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import sqrt
from typing import TYPE_CHECKING, Any

from viz.style import LineStyle, Style
from viz.subgraph import Edge, Node, Subgraph

if TYPE_CHECKING:
    from pyvis.network import Network

_FEW = 40  # edges
_MANY = 150  # edges: beyond, the library's search for a good first layout takes seconds, and edges stand still while one drags


def network_of(subgraph: Subgraph, style: Style) -> Network:
    """Return the network in the colours of the light page; an edge has the id of its claim."""
    from pyvis.network import Network

    network = Network(directed=True, height="100%", cdn_resources="in_line")
    degrees = Counter(end for edge in subgraph.edges for end in (edge.subject, edge.object))
    for node in subgraph.nodes:
        look = style.kinds[node.kind]
        size = 9 + 3 * min(sqrt(degrees[node.id]), 7)
        network.add_node(node.id, label=_label(node), shape=look.shape, color=look.colour.light, size=size)
    bends = _bends(subgraph.edges)
    for edge in subgraph.edges:
        network.add_edge(edge.subject, edge.object, **_line(edge, style.statuses[edge.status], bends[edge.claim]))
    network.options = _options(len(subgraph.edges))
    return network


def _label(node: Node) -> str:
    return f"{node.name}\n{node.name_ar}" if node.name_ar and node.name_ar != node.name else node.name


def _line(edge: Edge, look: LineStyle, bend: float) -> dict[str, Any]:
    # The status stands in every label: a line that says `arrests` alone would be read as a fact.
    return {
        "id": edge.claim,
        "label": f"{edge.status}: {edge.says.en}",
        "color": look.colour.light,
        "width": look.width,
        "dashes": list(look.dashes) or False,
        "arrows": {"to": {"enabled": not edge.symmetric, "scaleFactor": 0.55}},
        "smooth": {"enabled": True, "type": "curvedCW" if bend >= 0 else "curvedCCW", "roundness": abs(bend)} if bend else False,
    }


def _bends(edges: tuple[Edge, ...]) -> dict[str, float]:
    """Return for each claim how its line bends, clockwise if positive, such that no two between the same ends lie on each other."""
    between: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    for edge in edges:
        between[min(edge.subject, edge.object), max(edge.subject, edge.object)].append(edge)
    bends = {}
    for (first, _), group in between.items():
        apart = min(0.24, 1.4 / len(group))
        for number, edge in enumerate(group):
            side = round(apart * (number - (len(group) - 1) / 2), 3)
            bends[edge.claim] = side if edge.subject == first else -side
    return bends


def _options(edges: int) -> dict[str, Any]:
    many = edges > _MANY
    # What has few lines may spread so that labels find room; what has many must keep together to be seen at once.
    repulsion, centre, length = (-14000, 0.5, 200) if edges <= _FEW else (-9500, 1.5, 130)
    forces = {"gravitationalConstant": repulsion, "centralGravity": centre, "springLength": length, "springConstant": 0.03}
    return {
        "autoResize": True,
        "layout": {"randomSeed": 7, "improvedLayout": not many},
        "physics": {"solver": "barnesHut", "barnesHut": forces, "stabilization": {"iterations": 160 if many else 400, "fit": True}},
        "interaction": {"hover": True, "hideEdgesOnDrag": many, "hideEdgesOnZoom": many},
        "nodes": {"borderWidth": 0, "widthConstraint": {"maximum": 170}},
        # In a large picture the words on the lines appear as one comes nearer: a threshold in pixels on the screen.
        "edges": {"selectionWidth": 1.5, "hoverWidth": 1, "scaling": {"label": {"drawThreshold": 4 if edges <= _FEW else 10}}},
    }
