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
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from graph.ontology import load_ontology
from graph.store import Store
from viz.context import with_contexts
from viz.document import document, named
from viz.errors import NothingToDraw, ViewNotWritten
from viz.interface import Interface, Language, load_interface
from viz.style import load_style
from viz.subgraph import Subgraph, subgraph_around, subgraph_of_articles, subgraph_of_claims
from viz.timeline import timeline_of

TEMPLATES = Path(__file__).with_name("templates")
_LIBRARY = "templates/lib/vis-9.1.2/vis-network.min.js"
# In the order in which they run.
_PARTS = ("base", "words", "picture", "timeline", "statement", "panel", "filters", "search", "table", "print", "start")
_TURNING = dict.fromkeys(map(ord, "\u202d\u202e"))  # LRO and RLO: no language needs them
_ESCAPES = str.maketrans({character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}) | _TURNING


def write_view(
    store: Store,
    output: Path,
    query: str | None = None,
    params: Mapping[str, Any] | None = None,
    entity: str | None = None,
    language: Language = "en",
) -> int:
    """Write a view of a query's answer, an entity's neighbourhood, or all that articles state; return how many claims it leaves out.

    Raises NothingToDraw, ViewNotWritten, and what the query or the look-up of the entity raises.
    """
    title, subgraph = _asked(store, query, params, entity, load_interface(language))
    _write(output, page(title, subgraph, language))
    return subgraph.left_out


def page(title: str, subgraph: Subgraph, language: Language = "en") -> str:
    """Return the HTML of a view in one of the two languages."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    ontology, style, interface = load_ontology(), load_style(), load_interface(language)
    subgraph = replace(subgraph, nodes=with_contexts(subgraph.nodes, subgraph.edges, interface))
    timeline = timeline_of(evidence for edge in subgraph.edges for evidence in edge.statements)
    library, script = _library(), _script()
    # S701 is about pages without escaping: here it is on for every template.
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, finalize=_unturned
    )
    return environment.get_template("view.html").render(
        title=title,
        subgraph=subgraph,
        names={node.id: named(node, interface) for node in subgraph.nodes},
        interface=interface,
        say=interface.say,
        count=interface.count,
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
        data=Markup(embedded(document(subgraph, timeline, interface))),  # noqa: S704 - escaped for where it stands
    )


def embedded(content: Any) -> str:
    """Return a JSON text that can stand inside a script element: it holds no `<`, `>`, `&` and no line separators of JavaScript.

    Nor has it characters that turn the order of letters, by which a text would be read as another.
    """
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def _unturned(value: Any) -> Any:
    return value.translate(_TURNING) if type(value) is str else value


def _asked(
    store: Store, query: str | None, params: Mapping[str, Any] | None, entity: str | None, interface: Interface
) -> tuple[str, Subgraph]:
    if query:
        subgraph = _answer(store, query, params)
        return _heading(store, query, params or {}, interface), subgraph
    if entity:
        from queries.entities import entity_id

        found = entity_id(store, entity)
        subgraph = subgraph_around(store, found)
        node = next(node for node in subgraph.nodes if node.id == found)
        return interface.names(node.name, node.name_ar)[0], subgraph
    return interface.titles["articles_all"], subgraph_of_articles(store)


def _heading(store: Store, query: str, params: Mapping[str, Any], interface: Interface) -> str:
    """Return what a query is called and of whom and when it was asked."""
    from queries.entities import entity_id
    from queries.library import load_library

    kinds = {parameter.name: parameter.kind for parameter in load_library().find(query).parameters}
    asked = []
    for key, value in params.items():
        if kinds[key] == "entity":
            (known,) = store.rows("MATCH (e:Entity {id: $id}) RETURN e.name AS name, e.name_ar AS ar", {"id": entity_id(store, str(value))})
            asked.append(interface.names(known["name"], known["ar"])[0])
        else:
            asked.append(interface.day(value) if kinds[key] == "date" else str(value))
    return ": ".join(part for part in (interface.titles[query], interface.say("comma").join(asked)) if part)


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
