"""The files of a folder and of all folders below it, linked ones too; none is left out without a word."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from ingest.reading.forms import is_passed_over


def files_in(folder: Path) -> list[tuple[Path, str | None]]:
    """Return the files below a folder in order of their names, each with why it can't be read where that is known: a folder that can't
    be opened stands for all in it. Hidden files and folders are left out, and what lies in a folder that is reached twice stands once.
    """
    found: list[tuple[Path, str | None]] = []
    entered = {_identity(folder)}

    def closed(error: OSError) -> None:
        found.append((Path(os.fsdecode(error.filename)), error.strerror or type(error).__name__))

    for here, below, names in os.walk(folder, onerror=closed, followlinks=True):
        below[:] = _to_enter(Path(here), below, entered)
        files = (Path(here, name) for name in names)
        found += [(file, _why_not(file)) for file in files if not is_passed_over(file)]
    return sorted(found)


def _to_enter(here: Path, names: list[str], entered: set[tuple[int, int]]) -> Iterator[str]:
    for name in sorted(names):
        if not name.startswith(".") and (identity := _identity(here / name)) not in entered:
            entered.add(identity)
            yield name


def _identity(folder: Path) -> tuple[int, int]:
    try:
        found = folder.stat()
    except OSError:  # which opening it will tell
        return (0, hash(folder))
    return (found.st_dev, found.st_ino)


def _why_not(file: Path) -> str | None:
    try:
        file.stat()
    except OSError as error:
        return error.strerror or type(error).__name__
    return None if file.is_file() else "neither a file nor a folder"
