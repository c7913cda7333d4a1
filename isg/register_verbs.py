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
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 10,
    form: FormatOption = Format.table,
) -> None:
    """Find an entity of the register by any usual romanisation of its name."""
    from graph.search import find as search

    with clear_errors():
        hits = search(register(), name, limit)
        print_rows(
            [
                {
                    "id": h.entry.id,
                    "kind": h.entry.kind,
                    "name": h.entry.name_en,
                    "ar": h.entry.name_ar,
                    "matched": h.name,
                    "reason": h.reason,
                }
                for h in hits
            ],
            form,
            ("id", "kind", "name", "ar", "matched", "reason"),
        )
        if not hits:
            raise typer.Exit(FAILED)
        if form is Format.table:
            complain(f"next: what is said of one: isg show {hits[0].entry.id}")


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
    """Count the register's entities by kind, their names, posts and citations."""
    import json

    from graph.register_stats import stats as counted

    with clear_errors():
        counts = counted(register())
        if form is Format.json:
            print(json.dumps(counts.as_json(), ensure_ascii=False, indent=1))
            return
        rows: list[dict[str, object]] = [{"what": kind, "count": count} for kind, count in counts.kinds.items()]
        rows += [{"what": name, "count": getattr(counts, name)} for name in ("entities", "names", "posts", "affiliations", "citations")]
        print_rows(rows, form)


@app.command()
def duplicates(form: FormatOption = Format.table) -> None:
    """List the entities that may be one and the same, by the consonants of their names: a person decides."""
    from graph.search import duplicates as likely

    with clear_errors():
        rows = [
            {"first": d.first.id, "second": d.second.id, "kind": d.first.kind, "names": " / ".join(d.names)} for d in likely(register())
        ]
        print_rows(rows, form, ("first", "second", "kind", "names"))


@app.command()
def coverage(
    files: Annotated[list[Path], typer.Argument(readable=False, help="Articles to hold the register against.")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many names at most.")] = 50,
    form: FormatOption = Format.table,
) -> None:
    """List the frequent names in articles that the register lacks, most frequent first."""
    from collections.abc import Iterator
    from dataclasses import asdict, fields

    from graph.model import Article
    from ingest.coverage import Missing
    from ingest.coverage import coverage as missing
    from ingest.reading.article import article_of
    from ingest.reading.readers import Failure, read_paths

    failures = 0

    def articles() -> Iterator[Article]:
        nonlocal failures
        for item in read_paths(files):
            if isinstance(item, Failure):
                failures += 1
                complain(f"{item.name}: {item.reason}")
            else:
                yield article_of(item)

    with clear_errors():
        print_rows([asdict(row) for row in missing(articles(), register(), limit)], form, [field.name for field in fields(Missing)])
    if failures:
        raise typer.Exit(FAILED)
