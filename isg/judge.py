"""`isg judge`: people's decisions on entities, statements and articles, recorded with author and reason, applied on every ingest."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from isg.context import clear_errors, existing_home, graph_with_register, settings
from isg.output import Format, print_rows

if TYPE_CHECKING:
    from graph.judgements import Verb

app = typer.Typer(help="Record a decision: same, different, wrong, withdraw; undo it; list them.", no_args_is_help=True)

Entity = Annotated[str, typer.Argument(help="An entity: its id or just its name.")]
Statement = Annotated[str, typer.Argument(help="Its id, as the column `statement` of answers shows it.")]
Article = Annotated[str, typer.Argument(help="Its id, as `isg query articles` shows it, or the file that was ingested.")]
Number = Annotated[str, typer.Argument(help="The number that `isg judge list` shows.")]
Reason = Annotated[str, typer.Option("--reason", help="Why.")]
Author = Annotated[str | None, typer.Option("--author", help="Who decides (default: your user name).")]


@app.command()
def same(first: Entity, second: Entity, reason: Reason = "", author: Author = None) -> None:
    """Two entities are one: the first is kept."""
    _record("same", (first, second), reason, author)


@app.command()
def different(first: Entity, second: Entity, reason: Reason = "", author: Author = None) -> None:
    """Two entities are not the same, however alike their names."""
    _record("different", (first, second), reason, author)


@app.command()
def wrong(statement: Statement, reason: Reason = "", author: Author = None) -> None:
    """A statement was read wrongly from its article."""
    _record("wrong", (statement,), reason, author)


@app.command()
def withdraw(article: Article, reason: Reason = "", author: Author = None) -> None:
    """An article is withdrawn, and with it exactly the support that it gave."""
    _record("withdraw", (article,), reason, author)


@app.command()
def undo(number: Number, reason: Reason = "", author: Author = None) -> None:
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
            ("number", "judgement", "author", "date", "reason", "in force"),
        )  # fmt: skip


def _record(verb: Verb, given: tuple[str, ...], reason: str, author: str | None) -> None:
    from graph.judgements import load_judgements, record_judgement
    from isg.judged import judged

    with clear_errors(), graph_with_register() as (store, _):
        file = settings().judgements_file
        about = judged(store, verb, given)
        date = datetime.now(UTC).date().isoformat()
        record = partial(record_judgement, file, verb, about, author=author or getpass.getuser(), reason=reason, date=date)
        judgement = store.judge(record, partial(load_judgements, file))
        print(f"judgement {judgement.number}: {verb} {' '.join(about)}")
