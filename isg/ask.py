"""Verbs that ask the graph: query, cypher, show, view."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isg.context import WRONG_USAGE, clear_errors, complain, existing_graph, fail, graph_with_register
from isg.hints import tell_next, tell_whom
from isg.output import Format, print_json, print_rows

if TYPE_CHECKING:
    from graph.register import Register
    from graph.store import Store
    from queries.library import Query

FormatOption = Annotated[Format, typer.Option("--format", help="table for people, csv or json for programs.")]


class ViewLanguage(StrEnum):
    """The languages of a view's own words."""

    en = "en"
    ar = "ar"


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
        asked = library.find(name)
        given = _parsed(parameters or [], asked)
        with graph_with_register() as (store, _):
            rows = run_rows(store, name, given)
            print_rows(rows, form, asked.returns)
            tell_whom(store, asked, given)
            if form is Format.table:
                tell_next(name, rows)


def _parsed(parameters: list[str], asked: Query | None) -> dict[str, str]:
    found = {}
    for parameter in parameters:
        key, equals, value = parameter.partition("=")
        if not equals:
            takes = [p.name for p in asked.parameters] if asked else []
            hint = f'; did you mean {takes[0]}="{parameter}"?' if takes else ""
            fail(f"`{parameter}` is no key=value{hint}", WRONG_USAGE)
        found[key] = value
    return found


def cypher(
    text: Annotated[str, typer.Argument(help="A Cypher query that only reads.")],
    parameters: Annotated[list[str] | None, typer.Argument(metavar="[KEY=VALUE]...", help="Texts that it names as $KEY.")] = None,
    form: FormatOption = Format.table,
) -> None:
    """Run your own Cypher, read-only."""
    from graph.store import open_store
    from queries.library import returned

    with clear_errors(), open_store(existing_graph()) as store:
        columns, rows = store.read_only_table(text, _parsed(parameters or [], None))
        print_rows(rows, form, columns or returned(text))  # the embedded engine names none where there are no rows


def show(entity: Annotated[str, typer.Argument(help="An entity: its id or any of its names.")], form: FormatOption = Format.table) -> None:
    """Show what the graph knows of an entity: the register's facts apart from what articles say."""
    from queries.entities import entity_id
    from queries.run import run_rows

    with clear_errors(), graph_with_register() as (store, known):
        found = entity_id(store, entity)
        facts, statements = (run_rows(store, name, {"entity": found}) for name in ("entity-facts", "entity-statements"))
        if form is Format.json:
            print_json({"entity": found, "register": facts, "articles": statements})
        elif form is Format.csv:
            print_rows(
                [{"says": who, **row} for who, rows in (("register", facts), ("article", statements)) for row in rows], form, _columns()
            )
        else:
            _print_entity(store, found, known)
            print("\nThe register says, on these citations:")
            print_rows(facts, form)
            print("\nArticles say:")
            print_rows(statements, form)
            tell_next("entity-statements", statements)
            complain(f"in a browser: isg view --entity {found} -o {found}.html")


def _columns() -> list[str]:
    """Return the columns of what is shown of an entity, whatever there is to show."""
    from queries.library import load_library

    return ["says", *(column for name in ("entity-facts", "entity-statements") for column in load_library().find(name).returns)]


_NODES = "MATCH (e:Entity) WHERE e.id = $id OR e.same_as = $id RETURN e.id AS id, e.kind AS kind, e.name AS name ORDER BY id"


def _print_entity(store: Store, entity: str, known: Register) -> None:
    nodes = {row["id"]: row for row in store.rows(_NODES, {"id": entity})}
    if entity in known:
        entry = known[entity]
        print(f"{' | '.join(filter(None, (entry.name_en, entry.name_ar)))} ({entry.kind}, {entity})")
        if others := [name for name in entry.names if name not in (entry.name_en, entry.name_ar)]:
            print(f"also: {'; '.join(others)}")
    else:
        node = nodes[entity]
        print(f"{node['name']} ({node['kind']}, {entity}): not in the register")
    if same := [f"{row['name']} ({row['id']})" for row in nodes.values() if row["id"] != entity]:
        print(f"stands for: {'; '.join(same)}")


def view(
    output: Annotated[Path, typer.Option("-o", "--output", help="The HTML file to write.")],
    name: Annotated[str | None, typer.Option("--query", help="Draw the answer of a library query.")] = None,
    entity: Annotated[str | None, typer.Option("--entity", help="Draw the neighbourhood of an entity.")] = None,
    language: Annotated[ViewLanguage, typer.Option(help="The page's own words; names and quotes stand as they are.")] = ViewLanguage.en,
    parameters: Annotated[list[str] | None, typer.Argument(metavar="[KEY=VALUE]...", help="The query's parameters.")] = None,
) -> None:
    """Write an HTML file that shows claims as a network; it opens without a network connection."""
    from queries.library import load_library
    from viz.page import write_view

    if name and entity:
        fail("give --query or --entity, not both", WRONG_USAGE)
    with clear_errors():
        given = _parsed(parameters or [], load_library().find(name) if name else None)
    with clear_errors(), graph_with_register() as (store, _):
        left_out = write_view(store, output, query=name, params=given, entity=entity, language=language.value)
        print(output)
        if left_out:
            complain(f"isg: {left_out} more claims are not drawn; a view of an entity (--entity) or of another query draws a part of them")
