"""A view as one HTML file that needs nothing else: no server, no network, no other file.

Whatever comes out of articles reaches the page as escaped text or as JSON that can't end its element; the page's own content
security policy lets only its two scripts run, known by their digests, and nothing be fetched.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from graph.ontology import load_ontology
from graph.romanisation import skeleton, tables
from graph.store import Store
from viz.context import with_contexts
from viz.errors import NothingToDraw, ViewNotWritten
from viz.network import network_of
from viz.style import load_style
from viz.subgraph import Node, Subgraph, subgraph_around, subgraph_of_articles, subgraph_of_claims
from viz.timeline import MARGIN, Timeline, timeline_of

TEMPLATES = Path(__file__).with_name("templates")
_LIBRARY = "templates/lib/vis-9.1.2/vis-network.min.js"
_PARTS = ("base", "words", "picture", "timeline", "panel", "filters", "search", "table", "start")  # in the order in which they run
_ESCAPES = str.maketrans({character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"})


def write_view(
    store: Store, output: Path, query: str | None = None, params: Mapping[str, Any] | None = None, entity: str | None = None
) -> None:
    """Write the view of a library query's answer, of an entity's neighbourhood, or of all that articles state.

    Raises NothingToDraw, ViewNotWritten, and what the query or the look-up of the entity raises.
    """
    title, subgraph = _asked(store, query, params, entity)
    _write(output, page(title, subgraph))


def page(title: str, subgraph: Subgraph) -> str:
    """Return the HTML of a view."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    ontology, style = load_ontology(), load_style()
    subgraph = replace(subgraph, nodes=with_contexts(subgraph.nodes, subgraph.edges))
    timeline = timeline_of(evidence for edge in subgraph.edges for evidence in edge.statements)
    library, script = _library(), _script()
    # S701 is about pages without escaping: here it is on for every template.
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return environment.get_template("view.html").render(
        title=title,
        subgraph=subgraph,
        names={node.id: node for node in subgraph.nodes},
        ontology=ontology,
        style=style,
        timeline=timeline,
        statuses=Counter(edge.status for edge in subgraph.edges),
        predicates=sorted(Counter(edge.predicate for edge in subgraph.edges).items(), key=lambda item: (-item[1], item[0])),
        kinds=Counter(node.kind for node in subgraph.nodes),
        registered=sum(edge.register for edge in subgraph.edges),
        policy=_policy(library, script),
        css=Markup(_text("view.css")),  # noqa: S704 - a file of the project
        library=Markup(library),  # noqa: S704 - a file of pyvis
        script=Markup(script),  # noqa: S704 - files of the project
        data=Markup(embedded(_document(subgraph, timeline))),  # noqa: S704 - escaped for where it stands
    )


def _document(subgraph: Subgraph, timeline: Timeline | None) -> dict[str, Any]:
    """Return what the script of the page works on."""
    ontology, network = load_ontology(), network_of(subgraph, load_style())
    return {
        "nodes": [asdict(node) | {"shown": node.shown, "keys": _keys(node)} for node in subgraph.nodes],
        "edges": [asdict(edge) | {"register": edge.register} for edge in subgraph.edges],
        "focus": subgraph.focus,
        "network": {"nodes": network.nodes, "edges": network.edges, "options": network.options},
        "timeline": timeline and {"height": timeline.height, "margin": MARGIN, "letters": len(timeline.first)},
        "romanisation": tables(),
        "words": {
            name: {key: asdict(getattr(row, "says", row)) for key, row in getattr(ontology, name).items()}
            for name in ("kinds", "statuses", "modalities")
        },
    }


def _keys(node: Node) -> list[list[str]]:
    """Return the skeletons of an entity's names, by which it is found in any usual romanisation."""
    return [list(key) for key in sorted({skeleton(name) for name in (node.name, node.name_ar, *node.names) if name}) if key]


def embedded(document: Any) -> str:
    """Return a JSON text that can stand inside a script element: it holds no `<`, `>`, `&` and no line separators of JavaScript."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def _asked(store: Store, query: str | None, params: Mapping[str, Any] | None, entity: str | None) -> tuple[str, Subgraph]:
    if query:
        from queries.library import load_library

        return load_library().find(query).title, _answer(store, query, params)
    if entity:
        from queries.entities import entity_id

        found = entity_id(store, entity)
        subgraph = subgraph_around(store, found)
        return next(node.name for node in subgraph.nodes if node.id == found), subgraph
    return "What articles state", subgraph_of_articles(store)


def _answer(store: Store, query: str, params: Mapping[str, Any] | None) -> Subgraph:
    from queries.library import load_library
    from queries.run import run_rows

    asked = load_library().find(query)
    if not {"claim", "claims"} & {*asked.returns, *(parameter.name for parameter in asked.parameters)}:
        raise NothingToDraw(query)
    given = dict(params or {})
    rows = [*run_rows(store, query, given), {"claim": given.get("claim")}]  # a question about one claim draws that claim
    claims = [claim for row in rows for claim in (row.get("claim"), *(row.get("claims") or ())) if claim]
    return subgraph_of_claims(store, claims)


@cache
def _text(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _script() -> str:
    """Return the script of the page: one function around its files, which see each other."""
    return '"use strict";\n(() => {\n' + "".join(_text(f"script/{name}.js") for name in _PARTS) + "})();\n"


@cache
def _library() -> str:
    # A browser reads \r\n as \n before it takes the digest.
    return files("pyvis").joinpath(_LIBRARY).read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _policy(*scripts: str) -> str:
    digests = " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" for script in scripts)
    return f"default-src 'none'; script-src {digests}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def _write(output: Path, text: str) -> None:
    """Write the file at once or not at all, so that a browser never opens half of it."""
    written: str | None = None
    try:
        with tempfile.NamedTemporaryFile("w", dir=output.parent, suffix=".part", delete=False, encoding="utf-8", newline="\n") as file:
            written = file.name
            file.write(text)
        Path(written).chmod(0o644)
        os.replace(written, output)
    except OSError as error:
        if written:
            Path(written).unlink(missing_ok=True)
        raise ViewNotWritten(output, error.strerror or str(error)) from error
