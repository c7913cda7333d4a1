"""A subgraph as a pyvis network: nodes, edges and options as vis-network takes them."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import sqrt
from typing import TYPE_CHECKING, Any

from viz.bundles import Bundle, bundles_of
from viz.interface import Interface
from viz.style import LineStyle, Style
from viz.subgraph import Edge, Subgraph

if TYPE_CHECKING:
    from pyvis.network import Network

_FEW = 40  # lines
_MANY = 150  # lines: beyond, the library's search for a good first layout takes seconds


def network_of(subgraph: Subgraph, style: Style, interface: Interface) -> Network:
    """Return the network in the colours of the light page and the words of a language; a line has the id of its first claim.

    Words are no labels of the library's: the page writes them where there is room.
    """
    from pyvis.network import Network

    network = Network(directed=True, height="100%", cdn_resources="in_line")
    bundles = bundles_of(subgraph.edges)
    degrees = Counter(end for bundle in bundles for end in (bundle.first.subject, bundle.first.object))
    for node in subgraph.nodes:
        look = style.kinds[node.kind]
        size = 7 if node.described else 9 + 3 * min(sqrt(degrees[node.id]), 7)
        network.add_node(node.id, shape=look.shape, color=look.colour.light, size=size)
    bends = _bends(bundles)
    for bundle in bundles:
        first = bundle.first
        network.add_edge(first.subject, first.object, **_line(bundle, style.statuses[first.status], bends[first.claim], interface))
    network.options = _options(len(bundles))
    return network


def _line(bundle: Bundle, look: LineStyle, bend: float, interface: Interface) -> dict[str, Any]:
    edge = bundle.first
    return {
        "id": edge.claim,
        "claims": [one.claim for one in bundle.edges],
        # The status stands in every wording: a line that says `arrests` alone would be read as a fact.
        "words": f"{interface.statuses[edge.status]}: {interface.of(edge.says)}",
        "color": look.colour.light,
        "width": look.width,
        "dashes": list(look.dashes) or False,
        "arrows": {"to": {"enabled": not edge.symmetric, "scaleFactor": 0.55}},
        "smooth": {"enabled": True, "type": "curvedCW" if bend >= 0 else "curvedCCW", "roundness": abs(bend)} if bend else False,
    }


def _bends(bundles: tuple[Bundle, ...]) -> dict[str, float]:
    """Return for each line how it bends, clockwise if positive, such that no two between the same ends lie on each other."""
    between: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    for bundle in bundles:
        edge = bundle.first
        between[min(edge.subject, edge.object), max(edge.subject, edge.object)].append(edge)
    bends = {}
    for (first, _), group in between.items():
        apart = min(0.24, 1.4 / len(group))
        for number, edge in enumerate(group):
            side = round(apart * (number - (len(group) - 1) / 2), 3)
            bends[edge.claim] = side if edge.subject == first else -side
    return bends


def _options(lines: int) -> dict[str, Any]:
    many = lines > _MANY
    # What has few lines may spread so that words find room; what has many must keep together to be seen at once.
    repulsion, centre, length = (-14000, 0.5, 200) if lines <= _FEW else (-9500, 1.5, 130)
    forces = {"gravitationalConstant": repulsion, "centralGravity": centre, "springLength": length, "springConstant": 0.03}
    return {
        "autoResize": True,
        "layout": {"randomSeed": 7, "improvedLayout": not many},
        "physics": {"solver": "barnesHut", "barnesHut": forces, "stabilization": {"iterations": 160 if many else 400, "fit": True}},
        "interaction": {"hover": True},
        "nodes": {"borderWidth": 0},
    }
