"""Verbs that fill the graph and tell what it holds: ingest, rebuild, status."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isg.context import FAILED, clear_errors, complain, graph_with_register, printable, register, settings, write_register
from isg.output import Format, print_rows

if TYPE_CHECKING:
    from graph.register import Register
    from graph.store import Store
    from ingest.pipeline import Summary
    from ingest.reading.readers import Document, Failure

STDIN = Path("-")


def ingest(
    paths: Annotated[
        list[Path],
        typer.Argument(readable=False, help="Files or folders of text, HTML, feeds, JSON lines; - reads JSON lines from standard input."),
    ],
) -> None:
    """Read articles into the graph. The same articles again change nothing."""
    from graph.store import open_store

    with clear_errors():
        known = register()
        with open_store(settings(), check=True) as store:
            summary = _run(store, known, _items(paths))
    for unread in summary.unread:  # of which `rebuild` need not tell again
        complain(f"{unread.name}: {unread.reason}")
    _report(summary)
    if summary.unread:
        raise typer.Exit(FAILED)


def rebuild(
    fewer: Annotated[bool, typer.Option("--fewer", help="Build it even if fewer articles are kept than the graph holds.")] = False,
) -> None:
    """Build the graph again from the kept articles and the judgements; the old one stays until the new one is whole."""
    from graph.rebuilding import check_kept, new_graph
    from ingest.reading.archive import Archive

    with clear_errors(stopped="the graph is as it was"):
        chosen, known = settings(), register()
        archive = Archive(chosen.home / "articles")
        check_kept(chosen, len(archive), fewer=fewer)
        with new_graph(chosen) as store:
            summary = _run(store, known, archive.documents())
    _report(summary)


def _items(paths: list[Path]) -> Iterable[Document | Failure]:
    import sys

    from ingest.reading.readers import read_lines, read_paths

    for path in paths:
        yield from read_lines(sys.stdin.buffer, "standard input") if path == STDIN else read_paths([path])


def _run(store: Store, known: Register, items: Iterable[Document | Failure]) -> Summary:
    from rich.console import Console
    from rich.text import Text

    from ingest.pipeline import Pipeline

    write_register(store, known)
    with Console(stderr=True).status("reading …") as shown:
        return Pipeline(store, known, settings().home).run(items, lambda name: shown.update(Text(f"reading {printable(name)}")))


def _report(summary: Summary) -> None:
    for failure in summary.failures:
        complain(f"{failure.name}: {failure.reason}")
    failed = f", {len(summary.failures)} failed" if summary.failures else ""
    print(f"{summary.articles} articles read ({summary.changed} new or changed), {summary.statements} statements{failed}")
    if summary.failures:
        raise typer.Exit(FAILED)


def status(form: Annotated[Format, typer.Option("--format")] = Format.table) -> None:
    """Say where the graph is and how much it holds, every record of it looked at."""
    with clear_errors(), graph_with_register(check=True) as (store, known):
        counts = {
            "articles": "MATCH (a:Article) WHERE NOT coalesce(a.register, false) RETURN count(a) AS n",
            "statements": "MATCH (a:Article)-[:STATES]->(s:Statement) WHERE a.register IS NULL RETURN count(s) AS n",
            "statements of the register": "MATCH (a:Article {register: true})-[:STATES]->(s:Statement) RETURN count(s) AS n",
            "claims": "MATCH (c:Claim) RETURN count(c) AS n",
            "contested claims": "MATCH (c:Claim {status: 'contested'}) RETURN count(c) AS n",
            "entities": "MATCH (e:Entity) WHERE e.same_as IS NULL RETURN count(e) AS n",
        }
        where = settings().neo4j_uri or str(settings().graph_folder)
        rows: list[dict[str, object]] = [{"what": "graph", "value": where}, {"what": "home", "value": str(settings().home)}]
        rows += [{"what": what, "value": store.rows(query)[0]["n"]} for what, query in counts.items()]
        rows.append({"what": "register entries", "value": len(known)})
        print_rows(rows, form)
