"""What every verb needs: the settings of this run, the register, an open graph, and errors as one line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from graph.register import Register
    from graph.settings import Settings
    from graph.store import Store

FINE, FAILED, WRONG_USAGE = 0, 1, 2
_USAGE = ("UnknownQuery", "WrongParameters")  # by name: their module is loaded by those verbs alone that can raise them


class Run:
    """The options before the verb."""

    home: Path | None = None
    own_register: tuple[Path, ...] = ()


def settings() -> Settings:
    """Return the settings: the options of this run, else the environment, else the defaults."""
    from graph.settings import Settings

    return Settings(isg_home=Run.home) if Run.home else Settings()


def register() -> Register:
    """Return the bundled register with the user's own beside it: folders given, and `register/` in the home."""
    from graph.register import load_register

    at_home = settings().home / "register"
    return load_register((*Run.own_register, *([at_home] if at_home.is_dir() else [])))


@contextmanager
def graph_with_register() -> Iterator[tuple[Store, Register]]:
    """Open the graph with the register's facts in it."""
    from graph.store import open_store

    known = register()
    with open_store(settings()) as store:
        store.write_register(known)
        yield store, known


@contextmanager
def clear_errors() -> Iterator[None]:
    """Turn what can go wrong into one line on standard error and exit code 1."""
    from graph.errors import GraphError

    try:
        yield
    except GraphError as error:
        fail(str(error), WRONG_USAGE if type(error).__name__ in _USAGE else FAILED)
    except BrokenPipeError:
        sys.stderr.close()
        raise typer.Exit(FAILED) from None
    except KeyboardInterrupt:
        fail("stopped; what was ingested is kept")


def complain(line: str) -> None:
    """Print one line on standard error."""
    print(line, file=sys.stderr)


def fail(line: str, code: int = FAILED) -> None:
    """Print one line on standard error and end the command."""
    complain(f"isg: {line}")
    raise typer.Exit(code)
