"""The command `isg`: the options before the verb, and the verbs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from isg import ask, extraction, graph_verbs, judge, register_verbs
from isg.context import FAILED, FINE, WRONG_USAGE, Run, fail, settings

_Usage: Any = typer.BadParameter.__mro__[1]  # what all wrong usage is, which typer has no public name for
_EVERYWHERE = ("--home", "--register-dir")


class Verbs(TyperGroup):
    """The verbs; the options that belong to all of them may stand after a verb too."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run the command; wrong usage is one line on standard error and exit code 2."""
        try:
            code = super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        except _Usage as error:
            if not standalone_mode:
                raise
            where = error.ctx.command_path if error.ctx else "isg"
            message = " ".join(error.format_message().split())
            if message:  # none of a group without its verb, whose help has been shown
                print(f"isg: {message.removesuffix('.')}; see {where} --help", file=sys.stderr)
            sys.exit(WRONG_USAGE)
        except typer.Abort:
            sys.exit(FAILED)
        if not standalone_mode:
            return code
        sys.exit(code if isinstance(code, int) else FINE)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Bring those options to the front, where they are read."""
        front: list[str] = []
        rest: list[str] = []
        remaining = iter(args)
        for argument in remaining:
            if argument == "--":
                rest += [argument, *remaining]
            elif argument in _EVERYWHERE:
                front += [argument, *[value for value in [next(remaining, None)] if value is not None]]
            elif argument.startswith(tuple(f"{option}=" for option in _EVERYWHERE)):
                front.append(argument)
            else:
                rest.append(argument)
        return super().parse_args(ctx, front + rest)


app = typer.Typer(
    name="isg",
    cls=Verbs,
    help="Who says what of whom in Iraqi security: articles in, a graph of claims out, every edge down to the quoted words.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(f"isg {version('iraqi-security-graph')}")
        raise typer.Exit(FINE)


@app.callback()
def options(
    context: typer.Context,
    home: Annotated[
        str | None, typer.Option("--home", envvar="ISG_HOME", help="Folder of the graph and the articles (default: your data folder).")
    ] = None,
    register_dir: Annotated[
        list[str] | None, typer.Option("--register-dir", help="A folder of your own register entries, beside the bundled ones.")
    ] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Keep the options before the verb."""
    for option, folders in (("--home", [home]), ("--register-dir", register_dir or ())):
        if any(folder is not None and not folder.strip() for folder in folders):
            fail(f"{option} is empty: it takes a folder", WRONG_USAGE)  # which would mean the current one
    Run.home = Path(home) if home else None
    Run.own_register = tuple(map(Path, register_dir or ()))
    source = context.get_parameter_source("home")
    if source is not None and source.name == "COMMANDLINE" and context.invoked_subcommand != "ingest" and not settings().home.is_dir():
        fail(f"{settings().home}: no such folder; `isg ingest` makes a graph in a new one")


app.command("ingest")(graph_verbs.ingest)
app.command("rebuild")(graph_verbs.rebuild)
app.command("status")(graph_verbs.status)
app.command("show")(ask.show)
app.command("query")(ask.query)
app.command("cypher")(ask.cypher)
app.command("view")(ask.view)
app.command("find")(register_verbs.find)
app.command("extract")(extraction.extract)
app.command("explain")(extraction.explain)
app.command("evaluate")(extraction.evaluate)
app.add_typer(judge.app, name="judge")
app.add_typer(register_verbs.app, name="register")
