"""`isg find` and `isg register`: the register searched, checked, counted, held against a corpus."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from isg.context import FAILED, clear_errors, complain, register
from isg.output import Format, print_rows

app = typer.Typer(help="Check, count and complete the register of who is who.", no_args_is_help=True)
FormatOption = Annotated[Format, typer.Option("--format")]


def find(
    name: Annotated[str, typer.Argument(help="A name, in Arabic or any usual romanisation.")],
    limit: Annotated[int, typer.Option("--limit")] = 10,
    form: FormatOption = Format.table,
) -> None:
    """Find an entity of the register by any usual romanisation of its name."""
    from graph.search import find as search

    with clear_errors():
        hits = search(register(), name, limit)
        print_rows(
            [{"id": h.entry.id, "kind": h.entry.kind, "name": h.entry.name_en, "ar": h.entry.name_ar, "matched": h.name} for h in hits],
            form,
        )
        if not hits:
            raise typer.Exit(FAILED)


@app.command()
def check(form: FormatOption = Format.table) -> None:
    """Look for what is wrong in the register; exit code 1 where something is."""
    from graph.register_check import check as findings

    with clear_errors():
        found = findings(register())
        if found:
            print_rows([{"file": f.file, "entity": f.entity, "finding": f.reason} for f in found], form)
            complain(f"{len(found)} findings")
            raise typer.Exit(FAILED)
        print("the register is clean")


@app.command()
def stats(form: FormatOption = Format.table) -> None:
    """Count the register's entities by kind."""
    from collections import Counter

    with clear_errors():
        counts = Counter(entry.kind for entry in register())
        rows = [{"kind": kind, "entities": count} for kind, count in sorted(counts.items())]
        print_rows([*rows, {"kind": "all", "entities": sum(counts.values())}], form)


@app.command()
def coverage(
    files: Annotated[list[Path], typer.Argument(help="Articles to hold the register against.")],
    limit: Annotated[int, typer.Option("--limit")] = 50,
    form: FormatOption = Format.table,
) -> None:
    """List the frequent names in articles that the register lacks."""
    from ingest.coverage import lacking

    from ingest.article import article_of
    from ingest.readers import Document, read_paths

    with clear_errors():
        items = list(read_paths(files))
        for item in items:
            if not isinstance(item, Document):
                complain(f"{item.name}: {item.reason}")
        articles = [article_of(item) for item in items if isinstance(item, Document)]
        print_rows(
            [
                {"name": n.name, "kind": n.kind, "times": n.times, "articles": n.articles, "example": n.example}
                for n in lacking(articles, register(), limit)
            ],
            form,
        )
