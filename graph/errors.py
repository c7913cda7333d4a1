"""The errors that a user can meet. Which of them ends a command with which exit code is the command's matter.

GraphError
├── DataFileError        a data file of the project (or of the user) is not as it should be: file, key, reason
├── ExtractionFailed     the extractor breaks on an article
├── JudgementError       a judgement contradicts one that stands, or names one that does not
├── UnknownPredicate     a statement uses a predicate that the ontology lacks
├── UnknownEntity        a statement names an entity that its reading does not list
├── KindChanged          an entity is of one kind in the graph and of another in a reading
├── BadDate              a date is no ISO 8601 calendar date
├── DamagedGraph         the embedded graph can't be read or written as it should
├── FewerArticles        a rebuild would give a smaller graph than the one that stands
├── StoreError           the graph can't be opened or used
│   ├── DiskFull         the embedded graph lies on a disk without room
│   ├── GraphInUse       another process holds the embedded graph
│   ├── NoGraph          there is no graph where one is to be read
│   ├── NotAGraph        the folder of the graph holds something else
│   ├── ServerDown       nothing answers where the server should be
│   ├── NoDatabase       the server has no database of the name given
│   ├── WrongPassword    the server refuses user or password
│   └── NoPassword       a server is named but no password given
└── QueryError           a query can't be run as it stands
    └── ReadOnly         a query writes, or reaches beyond the graph, where only reading is allowed
"""

from __future__ import annotations

from pathlib import Path


class GraphError(Exception):
    """The root: its text is one line that a user can act on."""


class DataFileError(GraphError):
    """A data file says something that it can't: names the file, the key and the reason."""

    def __init__(self, path: Path, key: str, reason: str) -> None:
        super().__init__(f"{path}: {key + ': ' if key else ''}{reason}")
        self.path, self.key, self.reason = path, key, reason


class ExtractionFailed(GraphError):
    """The extractor breaks on an article: a fault of the project, told without stopping the rest."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(f"the extractor breaks on it ({type(cause).__name__}: {' '.join(str(cause).split())[:200]}); please report it")


class JudgementError(GraphError):
    """A judgement can't be recorded, or the one to undo does not stand."""


class UnknownPredicate(GraphError):
    """A statement uses a predicate that the ontology lacks."""

    def __init__(self, predicate: str) -> None:
        super().__init__(f"predicate `{predicate}` is not in the ontology")


class UnknownEntity(GraphError):
    """A statement names an entity that its reading does not list."""

    def __init__(self, article: str, entity: str) -> None:
        super().__init__(f"article {article}: a statement names entity `{entity}`, which its reading does not list")


class KindChanged(GraphError):
    """An entity is of one kind in the graph and of another in a reading."""

    def __init__(self, entity: str, known: str, new: str) -> None:
        super().__init__(f"entity `{entity}` is a {known} in the graph and a {new} here; rebuild the graph if its kind was corrected")


class BadDate(GraphError):
    """A date is no ISO 8601 calendar date."""

    def __init__(self, text: str) -> None:
        super().__init__(f"`{text}` is no date: 2021, 2021-05 or 2021-05-26 would be")


class DamagedGraph(GraphError):
    """The embedded graph can't be read or written as it should; no StoreError, for one article that it can't take stops no other."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder}: the graph seems damaged ({reason}); `isg rebuild` makes it anew from the kept articles")


class FewerArticles(GraphError):
    """A rebuild would give a smaller graph than the one that stands."""

    def __init__(self, graph: str, held: int | None, kept: int) -> None:
        some = "an unknown number of" if held is None else str(held)
        super().__init__(
            f"{graph}: the graph holds {some} articles, only {kept} are kept; `isg rebuild --fewer` builds it from those alone"
        )


class StoreError(GraphError):
    """The graph can't be opened or used."""


class DiskFull(StoreError):
    """The embedded graph lies on a disk without room."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: no space is left on its disk; what was ingested is kept: make room, and run the command again")


class GraphInUse(StoreError):
    """Another process holds the embedded graph."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: the graph is in use by another process; wait for it to end, or use another --home")


class NoGraph(StoreError):
    """There is no graph where one is to be read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: there is no graph; `isg ingest` makes one, --home or ISG_HOME names another folder")


class NotAGraph(StoreError):
    """The folder of the graph holds something else, which is left alone."""

    def __init__(self, folder: Path, foreign: str) -> None:
        super().__init__(f"{folder}: holds {foreign}, which is no part of a graph; nothing is changed there, use another --home")


class ServerDown(StoreError):
    """Nothing answers where the server should be."""

    def __init__(self, uri: str, reason: str) -> None:
        super().__init__(f"{uri}: no Neo4j server answers there ({reason})")


class NoDatabase(StoreError):
    """The server has no database of the name given."""

    def __init__(self, uri: str, database: str) -> None:
        super().__init__(f"{uri}: the server has no database `{database}`; NEO4J_DATABASE names it, `neo4j` unless it says otherwise")


class WrongPassword(StoreError):
    """The server refuses user or password."""

    def __init__(self, uri: str, user: str) -> None:
        super().__init__(f"{uri}: user `{user}` or the password is refused; see NEO4J_USERNAME and NEO4J_PASSWORD")


class NoPassword(StoreError):
    """A server is named but no password given."""

    def __init__(self, uri: str) -> None:
        super().__init__(f"{uri}: NEO4J_PASSWORD is not set, and there is no default password")


class QueryError(GraphError):
    """A query can't be run as it stands."""


class ReadOnly(QueryError):
    """A query writes, or reaches beyond the graph, where only reading is allowed."""
