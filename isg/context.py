"""What every verb needs: the settings of this run, the register, an open graph, and errors as one line."""

from __future__ import annotations

import os
import sys
import unicodedata
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
_UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
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


def existing_home() -> Settings:
    """Return the settings where the home is there; raises StoreError where it is not."""
    from graph.errors import StoreError

    chosen = settings()
    if not chosen.home.is_dir():
        raise StoreError(f"{chosen.home}: no such folder; is --home or ISG_HOME mistyped?")
    return chosen


def existing_graph() -> Settings:
    """Return the settings where a graph is there, so that a mistyped home makes none; raises NoGraph where there is none."""
    from graph.errors import NoGraph
    from graph.graph_folder import holds_graph

    chosen = settings()
    if chosen.neo4j_uri is None and not holds_graph(chosen.graph_folder):
        raise NoGraph(chosen.graph_folder)
    return chosen


@contextmanager
def graph_with_register(*, check: bool = False) -> Iterator[tuple[Store, Register]]:
    """Open a graph that is there, with the register's facts in it."""
    from graph.store import open_store

    chosen, known = existing_graph(), register()
    with open_store(chosen, check=check) as store:
        if not store.connection.embedded and store.holds_register(known) is False:
            complain("isg: the server's graph follows another register than yours; `isg ingest` writes yours, for all who use it")
        else:
            write_register(store, known)
        yield store, known


def write_register(store: Store, known: Register) -> None:
    """Bring the graph's facts of the register up to date, and say so before they are written."""
    store.write_register(known, lambda: complain("isg: writing the register into the graph; that is done once and takes a minute"))


@contextmanager
def clear_errors(stopped: str = "what was ingested is kept") -> Iterator[None]:
    """Turn what can go wrong into one line on standard error and exit code 1; a reader that has gone ends the command quietly."""
    from graph.errors import GraphError

    try:
        yield
        sys.stdout.flush()
    except GraphError as error:
        fail(str(error), WRONG_USAGE if type(error).__name__ in _USAGE else FAILED)
    except BrokenPipeError:
        # What is left in the buffer goes nowhere, so that the end of the process does not trip over it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(FAILED) from None
    except OSError as error:
        fail(f"{error.filename or 'the system'}: {error.strerror or error}")
    except KeyboardInterrupt:
        fail(f"stopped; {stopped}")


def complain(line: str) -> None:
    """Print one line on standard error."""
    print(printable(line), file=sys.stderr)


def printable(line: str) -> str:
    """Return a line as a terminal may get it: what breaks, colours or turns it, as a file's name can, is written out."""
    return "".join(c.encode("unicode_escape").decode() if unicodedata.category(c) in _UNPRINTABLE or c in _TURNING else c for c in line)


def fail(line: str, code: int = FAILED) -> None:
    """Print one line on standard error and end the command."""
    complain(f"isg: {line}")
    raise typer.Exit(code)
