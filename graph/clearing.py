"""Giving up a graph, so that it can be built again from the kept articles."""

from __future__ import annotations

import shutil
from pathlib import Path

from filelock import FileLock, Timeout

from graph.errors import GraphInUse, StoreError
from graph.settings import Settings
from graph.store import open_store

_LOCK = "in-use.lock"
_BATCH = 1000


def clear_graph(settings: Settings) -> None:
    """Empty the graph that the settings name, whatever state it is in; articles and judgements of the home stay.

    Raises GraphInUse where another process holds the embedded graph, else as `open_store` does.
    """
    if settings.neo4j_uri is None:
        _delete_files(settings.graph_folder)
        return
    with open_store(settings) as store:
        while store.delete_some(_BATCH):
            pass


def _delete_files(folder: Path) -> None:
    if not folder.exists():
        return
    try:
        with FileLock(folder / _LOCK, timeout=0):
            for path in folder.iterdir():
                if path.is_dir():
                    shutil.rmtree(path)
                elif path.name != _LOCK:
                    path.unlink()
    except Timeout as error:
        raise GraphInUse(folder) from error
    except OSError as error:
        raise StoreError(f"{folder}: the graph can't be deleted: {error.strerror or error}") from error
