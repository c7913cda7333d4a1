"""Verbs that ask the graph: query, cypher, show, view."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isg.context import WRONG_USAGE, clear_errors, existing_graph, fail, graph_with_register
from isg.output import Format, print_json, print_rows

if TYPE_CHECKING:
    from graph.register import Register

FormatOption = Annotated[Format, typer.Option("--format", help="table for people, csv or json for programs.")]


def query(
    name: Annotated[str | None, typer.Argument(help="The query's name; --list shows them.")] = None,
    parameters: Annotated[list[str] | None, typer.Argument(metavar="[KEY=VALUE]...", help="Its parameters.")] = None,
    listed: Annotated[bool, typer.Option("--list", help="List the queries with their parameters.")] = False,
    form: FormatOption = Format.table,
) -> None:
    """Ask a question of the library."""
    from queries.library import load_library
    from queries.run import run_rows

    with clear_errors():
        library = load_library()
        if listed or name is None:
            print_rows([{"query": q.name, "question": q.question, "parameters": ", ".join(q.usage)} for q in library], form)
            return
        given = _parsed(parameters or [])
        with graph_with_register() as (store, _):
            print_rows(run_rows(store, name, given), form)


def _parsed(parameters: list[str]) -> dict[str, str]:
    found = {}
    for parameter in parameters:
        key, equals, value = parameter.partition("=")
        if not equals:
            fail(f"`{parameter}` is no key=value", WRONG_USAGE)
        found[key] = value
    return found


def cypher(text: Annotated[str, typer.Argument(help="A Cypher query that only reads.")], form: FormatOption = Format.table) -> None:
    """Run your own Cypher, read-only."""
    from graph.store import open_store

    with clear_errors(), open_store(existing_graph()) as store:
        print_rows(store.read_only_rows(text), form)


def show(entity: Annotated[str, typer.Argument(help="An entity: its id or any of its names.")], form: FormatOption = Format.table) -> None:
    """Show what the graph knows of an entity: the register's facts apart from what articles say."""
    from queries.run import entity_id, run_rows

    with clear_errors(), graph_with_register() as (store, known):
        found = entity_id(store, entity)
        facts, statements = (run_rows(store, name, {"entity": found}) for name in ("entity-facts", "entity-statements"))
        if form is Format.json:
            print_json({"entity": found, "register": facts, "articles": statements})
        elif form is Format.csv:
            print_rows([{"says": who, **row} for who, rows in (("register", facts), ("article", statements)) for row in rows], form)
        else:
            _print_entity(found, known)
            print("\nThe register says, on these citations:")
            print_rows(facts, form)
            print("\nArticles say:")
            print_rows(statements, form)


def _print_entity(entity: str, known: Register) -> None:
    if entity not in known:
        print(f"{entity}: not in the register")
        return
    entry = known[entity]
    print(f"{' | '.join(filter(None, (entry.name_en, entry.name_ar)))} ({entry.kind}, {entity})")
    if others := [name for name in entry.names if name not in (entry.name_en, entry.name_ar)]:
        print(f"also: {'; '.join(others)}")


def view(
    output: Annotated[Path, typer.Option("-o", "--output", help="The HTML file to write.")],
    name: Annotated[str | None, typer.Option("--query", help="Draw the answer of a library query.")] = None,
    entity: Annotated[str | None, typer.Option("--entity", help="Draw the neighbourhood of an entity.")] = None,
    parameters: Annotated[list[str] | None, typer.Argument(metavar="[KEY=VALUE]...", help="The query's parameters.")] = None,
) -> None:
    """Write an HTML file that shows claims as a network; it opens without a network connection."""
    from viz.page import write_view

    if name and entity:
        fail("give --query or --entity, not both", WRONG_USAGE)
    with clear_errors(), graph_with_register() as (store, _):
        write_view(store, output, query=name, params=_parsed(parameters or []), entity=entity)
        print(output)
