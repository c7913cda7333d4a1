"""What the script of a page works on, as JSON can have it: entities, claims and the drawing in the words of one language."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from graph.ontology import load_ontology
from graph.romanisation import skeleton, tables
from viz.interface import Interface
from viz.network import network_of
from viz.style import load_style
from viz.subgraph import Edge, Evidence, Node, Subgraph, Voice
from viz.timeline import MARGIN, Timeline


@dataclass(frozen=True, slots=True)
class Named:
    """What an entity is called: `other` is its name in the other language, None where it has none."""

    name: str
    other: str | None
    context: str | None


def named(node: Node, interface: Interface) -> Named:
    """Return what an entity is called in a language."""
    return Named(*interface.names(node.name, node.name_ar), node.context)


def document(subgraph: Subgraph, timeline: Timeline | None, interface: Interface) -> dict[str, Any]:
    """Return all that a page knows."""
    ontology, network = load_ontology(), network_of(subgraph, load_style(), interface)
    return {
        "language": interface.language,
        "second": interface.second,
        "nodes": [_node(node, interface) for node in subgraph.nodes],
        "edges": [_edge(edge, interface) for edge in subgraph.edges],
        "focus": subgraph.focus,
        "network": {"nodes": network.nodes, "edges": network.edges, "options": network.options},
        "timeline": timeline and {"height": timeline.height, "margin": MARGIN, "letters": len(timeline.first)},
        "romanisation": tables(),
        "words": {
            "page": dict(interface.words),
            "statuses": dict(interface.statuses),
            "kinds": {key: interface.of(kind.says) for key, kind in ontology.kinds.items()},
            "modalities": {key: interface.of(words) for key, words in ontology.modalities.items()},
            "meanings": {key: interface.of(words) for key, words in ontology.statuses.items()},
        },
    }


def _node(node: Node, interface: Interface) -> dict[str, Any]:
    return {
        "id": node.id,
        "kind": node.kind,
        **asdict(named(node, interface)),
        "names": node.names,
        "registered": node.registered,
        "described": node.described,
        "keys": _keys(node),
    }


def _keys(node: Node) -> list[list[str]]:
    """Return the skeletons of an entity's names, by which it is found in any usual romanisation."""
    return [list(key) for key in sorted({skeleton(name) for name in (node.name, node.name_ar, *node.names) if name}) if key]


def _edge(edge: Edge, interface: Interface) -> dict[str, Any]:
    return asdict(edge) | {
        "register": edge.register,
        "when": edge.when and interface.period(edge.when.start, edge.when.end),
        "began": edge.when and (edge.when.start or edge.when.end),
        "statements": [_statement(statement, interface) for statement in edge.statements],
    }


def _statement(statement: Evidence, interface: Interface) -> dict[str, Any]:
    return asdict(statement) | {
        "when": statement.when and interface.period(statement.when.start, statement.when.end),
        "speaker": statement.speaker and _voice(statement.speaker, interface),
        "via": [_voice(voice, interface) for voice in statement.via],
    }


def _voice(voice: Voice, interface: Interface) -> dict[str, Any]:
    name, other = interface.names(voice.name, voice.name_ar)
    return {"id": voice.id, "name": name, "other": other}
