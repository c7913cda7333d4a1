"""`isg judge`: people's decisions on entities, statements and articles, recorded with author and reason, applied on every ingest."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from isg.context import clear_errors, existing_graph, existing_home
from isg.output import Format, print_rows

if TYPE_CHECKING:
    from graph.judgements import Verb

app = typer.Typer(help="Record a decision: same, different, wrong, withdraw; undo it; list them.", no_args_is_help=True)

Reason = Annotated[str, typer.Option("--reason", help="Why.")]
Author = Annotated[str | None, typer.Option("--author", help="Who decides (default: your user name).")]


@app.command()
def same(first: str, second: str, reason: Reason = "", author: Author = None) -> None:
    """Two entities are one: the first is kept."""
    _record("same", (first, second), reason, author)


@app.command()
def different(first: str, second: str, reason: Reason = "", author: Author = None) -> None:
    """Two entities are not the same, however alike their names."""
    _record("different", (first, second), reason, author)


@app.command()
def wrong(statement: str, reason: Reason = "", author: Author = None) -> None:
    """A statement was read wrongly from its article."""
    _record("wrong", (statement,), reason, author)


@app.command()
def withdraw(article: str, reason: Reason = "", author: Author = None) -> None:
    """An article is withdrawn, and with it exactly the support that it gave."""
    _record("withdraw", (article,), reason, author)


@app.command()
def undo(number: str, reason: Reason = "", author: Author = None) -> None:
    """Take back a judgement by its number."""
    _record("undo", (number,), reason, author)


@app.command("list")
def list_(form: Annotated[Format, typer.Option("--format")] = Format.table) -> None:
    """List the judgements, undone ones too."""
    from graph.judgements import load_judgements

    with clear_errors():
        judgements = load_judgements(existing_home().judgements_file)
        force = {j.number for j in judgements.in_force()}
        print_rows(
            [
                {"number": j.number, "judgement": f"{j.verb} {' '.join(j.about)}", "author": j.author, "date": j.date, "reason": j.reason,
                 "in force": "yes" if j.number in force else "no"}
                for j in judgements.all
            ],
            form,
        )  # fmt: skip


def _record(verb: Verb, about: tuple[str, ...], reason: str, author: str | None) -> None:
    from graph.judgements import record_judgement
    from graph.store import open_store

    with clear_errors():
        chosen = existing_graph()
        date = datetime.now(UTC).date().isoformat()
        judgement = record_judgement(chosen.judgements_file, verb, about, author=author or getpass.getuser(), reason=reason, date=date)
        with open_store(chosen):  # opening applies it
            print(f"judgement {judgement.number}: {verb} {' '.join(about)}")
