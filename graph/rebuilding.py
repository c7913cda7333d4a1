"""Building a graph again from the kept articles; the old one is given up only for one that is whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from graph.errors import DamagedGraph, FewerArticles, NoGraph
from graph.graph_folder import built_beside, check_nothing_foreign, holds_graph
from graph.settings import Settings
from graph.store import Store, open_store

_BATCH = 1000
_ARTICLES = "MATCH (a:Article) WHERE NOT coalesce(a.register, false) RETURN count(a) AS n"


@contextmanager
def new_graph(settings: Settings) -> Iterator[Store]:
    """Open an empty graph, which takes the place of the old one when all is written to it; articles and judgements of the home stay.

    The embedded graph is built beside the old one, which stays if anything is raised; a server is emptied first. Raises NotAGraph where
    the folder holds anything else, GraphInUse where another process holds the graph, else as `open_store` does.
    """
    if settings.neo4j_uri is None:
        with built_beside(settings.graph_folder) as folder, open_store(settings, folder) as store:
            yield store
        return
    with open_store(settings) as store:
        while store.delete_some(_BATCH):
            pass
    with open_store(settings) as store:
        yield store


def check_kept(settings: Settings, kept: int, *, fewer: bool = False) -> None:
    """Raise FewerArticles where so many kept articles would make a smaller graph than the one that stands, unless that may be so.

    Raises NoGraph where there is neither a graph nor an article.
    """
    folder = settings.graph_folder
    if settings.neo4j_uri is None and not holds_graph(folder):
        check_nothing_foreign(folder)
        if not kept:
            raise NoGraph(folder)
        return
    held = 0 if fewer else _articles(settings)
    if (held is None and not kept) or (held is not None and held > kept):
        raise FewerArticles(settings.neo4j_uri or str(folder), held, kept)


def _articles(settings: Settings) -> int | None:
    """Return how many articles the graph holds; None where it is too damaged to tell."""
    try:
        with open_store(settings) as store:
            return int(store.rows(_ARTICLES)[0]["n"])
    except DamagedGraph:
        return None
