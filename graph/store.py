"""The graph as a store: open it, write readings, retract articles, ask. The same on the embedded engine and on Neo4j.

    with open_store(Settings()) as store:
        store.write(reading)
        store.rows("MATCH (p:Person) RETURN p.name AS name")

One article is one transaction: a process that dies leaves each article either wholly in the graph or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from graph.answers import table_of
from graph.connection import Asked, Connection, connected
from graph.cypher_files import cypher
from graph.engine_limits import check_engine_can
from graph.judgements import Judgements, load_judgements, with_copies
from graph.judging import apply_judgements, judgements_digest
from graph.model import Reading, identifier
from graph.ontology import load_ontology
from graph.raw_queries import check_reads_only
from graph.register_facts import entity_properties, register_readings
from graph.rows import Row, Submission, Terms
from graph.schema import schema_statements, schema_version
from graph.settings import Settings
from graph.writing import regroup_articles, retract_articles, write_properties, write_submissions

if TYPE_CHECKING:
    from neo4j import ManagedTransaction

    from graph.register import Register

T = TypeVar("T")
_BATCH = 200


@contextmanager
def open_store(settings: Settings, folder: Path | None = None, *, check: bool = False) -> Iterator[Store]:
    """Open the graph that the settings name, made ready if it is new, with the judgements of the home applied.

    `folder` is another for the embedded graph; with `check` every record of that is looked at first. Raises what `connected` raises;
    DataFileError where the judgements can't be read.
    """
    judgements = load_judgements(settings.judgements_file)
    with connected(settings, folder, check=check) as connection:
        store = Store(connection, Terms(load_ontology(), Judgements()))
        store._prepare()
        store.apply(judgements)
        yield store


@dataclass(slots=True)
class Store:
    """An open graph. Entities are identified by `Entity.id`: for those in the register it is their id there."""

    connection: Connection
    terms: Terms
    judgements: Judgements = field(default_factory=Judgements)
    _turn: Lock = field(default_factory=Lock, repr=False)

    @property
    def uri(self) -> str:
        """Return where the graph is reached: the server, or the port of the embedded engine."""
        return self.connection.uri

    def write(self, reading: Reading, origin: str | None = None) -> bool:
        """Write what an article says in place of what the graph held of it; return whether anything changed.

        `origin` names the group of articles that carry the same text: by default the one that it is in, else one of its own.
        """
        return bool(self.write_all([reading], {reading.article.id: origin} if origin else {}))

    def write_all(self, readings: Sequence[Reading], origins: Mapping[str, str] | None = None) -> list[str]:
        """Write several readings in one transaction; return the ids of the articles that changed."""
        groups = origins or {}
        submissions = [Submission(r, groups.get(r.article.id)) for r in {r.article.id: r for r in readings}.values()]
        changed = self._in_transaction(partial(write_submissions, submissions=submissions, ingested=_now(), terms=self.terms))
        if groups:
            self._unite()
        return changed

    def regroup(self, origins: Mapping[str, str]) -> list[str]:
        """Put articles, by their ids, into groups of copies; return the ids of those that were in another group."""
        moved = self._in_transaction(partial(regroup_articles, origins=origins, terms=self.terms))
        self._unite()
        return moved

    def retract(self, articles: Iterable[str]) -> list[str]:
        """Take articles out with exactly what they supported; return the ids of those that were in the graph."""
        ids = sorted(set(articles))
        gone = self._in_transaction(partial(retract_articles, articles=ids, terms=self.terms))
        self._unite()
        return gone

    def write_register(self, register: Register, begins: Callable[[], None] = lambda: None) -> bool:
        """Write the register's entities and facts in place of an older register's; return False where the graph has this one.

        `begins` is called before anything is written.
        """
        digest = identifier(repr(register.entries))
        if self._state().get("register") == digest:
            return False
        begins()
        submissions = [Submission(reading, register=True) for reading in register_readings(register)]
        now = _now()
        for start in range(0, len(submissions), _BATCH):
            self._in_transaction(
                partial(write_submissions, submissions=submissions[start : start + _BATCH], ingested=now, terms=self.terms)
            )
        current = {submission.reading.article.id for submission in submissions}
        self.retract(row["id"] for row in self.rows(cypher("read_register_articles")) if row["id"] not in current)
        self._in_transaction(lambda tx: write_properties(tx, entity_properties(register)))
        self._remember(register=digest)
        return True

    def delete_some(self, limit: int) -> int:
        """Delete up to so many nodes of the graph, whatever they are, with their ties; return how many there were."""
        return int(self._in_transaction(lambda tx: tx.run(cypher("delete_some"), {"limit": limit}).single(strict=True)["deleted"]))

    def rows(self, query: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
        """Return the rows of a query of the project's own, as dicts; raises QueryError."""
        return self._read(query, dict(parameters or {}), checked=False)[1]

    def read_only_rows(self, query: str, parameters: Mapping[str, Any] | None = None) -> list[Row]:
        """Return the rows of anybody's query, run with no means to write; raises ReadOnly where it tries, else QueryError.

        A relationship is its properties with its `type`, a node its properties, a path the nodes and relationships along it.
        """
        return self.read_only_table(query, parameters)[1]

    def read_only_table(self, query: str, parameters: Mapping[str, Any] | None = None) -> tuple[list[str], list[Row]]:
        """Return the columns and the rows of anybody's query; as `read_only_rows`, where there are no rows too."""
        return self._read(query, dict(parameters or {}), checked=True)

    def apply(self, judgements: Judgements) -> None:
        """Bring the graph in line with people's judgements, and hold to them from now on."""
        self.judgements = judgements
        self._unite()

    def _unite(self) -> None:
        """Bring the graph in line with people's judgements, and let what copies of one text describe in the same words be one entity."""
        copied: dict[tuple[str, str], list[str]] = {}
        for row in self.rows(cypher("read_copied_descriptions")):
            copied.setdefault((row["origin"], row["described"]), []).extend(row["entities"])
        judgements = with_copies(self.judgements, [group for group in copied.values() if len(group) > 1])
        self.terms = Terms(self.terms.ontology, judgements)
        digest = judgements_digest(judgements)
        if (self._state().get("judgements") or "") != digest:
            self._in_transaction(partial(apply_judgements, terms=self.terms))
            self._remember(judgements=digest)

    def _read(self, query: str, parameters: dict[str, Any], *, checked: bool) -> tuple[list[str], list[Row]]:
        connection = self.connection
        driver = connection.reader if checked else connection.driver
        asked: Asked = "raw" if checked else "read"
        with connection.errors(asked), driver.session(database=connection.database, default_access_mode="READ") as session:
            if connection.embedded:
                check_engine_can(query)
            elif checked:
                check_reads_only(session, query, parameters)
            return session.execute_read(lambda tx: table_of(tx.run(query, parameters)))

    def _in_transaction(self, work: Callable[[ManagedTransaction], T]) -> T:
        # The embedded engine lets threads that touch one record fail; a server makes them wait by itself.
        turn = self._turn if self.connection.embedded else nullcontext()
        with turn, self.connection.errors("write"), self.connection.driver.session(database=self.connection.database) as session:
            return session.execute_write(work)

    def _prepare(self) -> None:
        """Make constraints and indexes, unless the graph has those of this version."""
        if self._state().get("schema") == schema_version():
            return
        with self.connection.errors("write"), self.connection.driver.session(database=self.connection.database) as session:
            for statement in schema_statements():
                session.run(statement).consume()
        self._remember(schema=schema_version())

    def _state(self) -> Row:
        return next(iter(self.rows(cypher("read_state"))), {})

    def _remember(self, **state: str) -> None:
        self._in_transaction(lambda tx: tx.run(cypher("write_state"), {"state": state}).consume())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
