"""The folder of an embedded graph: what is ours in it, and one process at a time.

A graph that is built anew stands in `rebuilding/` until it is whole, then takes the place of `databases/`, which steps aside as `replaced/`
for that moment: whenever the process dies, one whole graph is there.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from fnmatch import fnmatchcase
from pathlib import Path

from filelock import FileLock, Timeout

from graph.errors import DamagedGraph, DiskFull, GraphError, GraphInUse, NotAGraph, StoreError

DATABASE = "isg"
_DATABASES, _REBUILDING, _REPLACED = "databases", "rebuilding", "replaced"
_LOCK = "in-use.lock"
_ROOM = 1_000_000  # bytes: with less the engine can't write, whatever it says
_RECORDS = ("*.bucket", "*idx", "*.dict", "*.wal", "*.json", "*.bin", "*.lck", "*.tmp")
_OURS = (
    _LOCK,
    *(f"config/{name}" for name in ("server-users.jsonl", "server-groups.json", "mcp-config.json")),
    *(f"log/{name}" for name in ("arcadedb.log*", "server-event-log-*.jsonl", "logging-file-only.properties")),
    *(f"{folder}/{name}" for folder in (_DATABASES, _REPLACED) for name in (".instance.id", *(f"{DATABASE}/{file}" for file in _RECORDS))),
)
_NOBODYS = (".DS_Store", ".directory", "Thumbs.db", "desktop.ini")  # what file managers leave anywhere


def holds_graph(folder: Path) -> bool:
    """Return whether a graph stands in the folder, a rebuild that died on it or not."""
    return any((folder / name / DATABASE).is_dir() for name in (_DATABASES, _REPLACED))


def trouble(folder: Path, reason: str) -> GraphError:
    """Return what it comes to that the engine can't read or write its records in the folder: a full disk, or damage."""
    no_room = "No space left" in reason or shutil.disk_usage(folder).free < _ROOM
    return DiskFull(folder) if no_room else DamagedGraph(folder, reason)


def check_nothing_foreign(folder: Path) -> None:
    """Raise NotAGraph where the folder holds a file that no graph consists of."""
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder).as_posix()
        if not file.is_dir() and file.name not in _NOBODYS and not _is_ours(path):
            raise NotAGraph(folder, path)


def _is_ours(path: str) -> bool:
    inner = path.removeprefix(f"{_REBUILDING}/")
    return any(fnmatchcase(inner, pattern) and inner.count("/") == pattern.count("/") for pattern in _OURS)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the folder, made if it is not there, for this process, whatever a process that died in it left put right.

    Raises GraphInUse, NotAGraph where it holds something else, StoreError where it can't be used.
    """
    if not holds_graph(folder):
        check_nothing_foreign(folder)
    with ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            stack.enter_context(FileLock(folder / _LOCK, timeout=0))
            _settle(folder)
        except Timeout as error:
            raise GraphInUse(folder) from error
        except OSError as error:
            raise StoreError(f"{folder}: the graph can't be stored there: {error.strerror or error}") from error
        yield


@contextmanager
def built_beside(folder: Path) -> Iterator[Path]:
    """Give a folder to build a graph in; at the end, if nothing is raised, that graph takes the place of the one in `folder`.

    Raises as `held` does, and NotAGraph for anything in the folder that is not ours.
    """
    check_nothing_foreign(folder)
    with held(folder):
        fresh = folder / _REBUILDING
        try:
            yield fresh
            _replace(folder, fresh)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


def _replace(folder: Path, fresh: Path) -> None:
    try:
        if (folder / _DATABASES).exists():
            (folder / _DATABASES).rename(folder / _REPLACED)
        (fresh / _DATABASES).rename(folder / _DATABASES)
        _settle(folder)
    except OSError as error:
        raise StoreError(f"{folder}: the old graph can't be replaced: {error.strerror or error}") from error


def _settle(folder: Path) -> None:
    """Bring back a graph that stepped aside for one that never came, and delete what nobody needs any more."""
    if (folder / _REPLACED).exists() and not (folder / _DATABASES).exists():
        (folder / _REPLACED).rename(folder / _DATABASES)
    for name in (_REPLACED, _REBUILDING):
        if (folder / name).exists():
            check_nothing_foreign(folder)
            shutil.rmtree(folder / name)
