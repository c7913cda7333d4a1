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
from functools import cache, partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from graph.answers import table_of
from graph.connection import Asked, Connection, connected
from graph.cypher_files import cypher
from graph.engine_limits import check_engine_can
from graph.judgements import Judgement, Judgements, caught_up, lines_of, load_judgements, with_copies
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
    load_judgements(settings.judgements_file)  # a damaged file is told before an engine starts
    with connected(settings, folder, check=check) as connection:
        recorded = partial(caught_up, settings.judgements_file, shared=not connection.embedded)
        store = Store(connection, Terms(load_ontology(), Judgements()), recorded=recorded)
        store._prepare()
        store.apply(recorded(store._state().get("recorded") or ()))
        yield store


@dataclass(slots=True)
class Store:
    """An open graph. Entities are identified by `Entity.id`: for those in the register it is their id there."""

    connection: Connection
    terms: Terms
    judgements: Judgements = field(default_factory=Judgements)
    recorded: Callable[[Sequence[str]], Judgements] | None = field(default=None, repr=False)  # the file's, brought up to the graph's
    _turn: Lock = field(default_factory=Lock, repr=False)

    @property
    def uri(self) -> str:
        """Return where the graph is reached: the server, or the port of the embedded engine."""
        return self.connection.uri

    def write(self, reading: Reading, origin: str | None = None, signature: str | None = None) -> bool:
        """Write what an article says in place of what the graph held of it; return whether anything changed.

        `origin` names the group of articles that carry the same text: by default the one that it is in, else one of its own.
        `signature` is what copies of it are known by.
        """
        return bool(self._submit([Submission(reading, origin, signature)]))

    def write_all(self, readings: Sequence[Reading], origins: Mapping[str, str] | None = None) -> list[str]:
        """Write several readings in one transaction; return the ids of the articles that changed."""
        groups = origins or {}
        return self._submit([Submission(r, groups.get(r.article.id)) for r in {r.article.id: r for r in readings}.values()])

    def _submit(self, submissions: Sequence[Submission]) -> list[str]:
        changed = self._in_transaction(lambda tx, terms: write_submissions(tx, submissions, _now(), terms))
        if any(submission.origin for submission in submissions):
            self._unite()
        return changed

    def signatures(self) -> dict[str, str]:
        """Return {article: what copies of it are known by} for all articles that have one, whoever ingested them."""
        return {row["id"]: row["signature"] for row in self.rows(cypher("read_signatures"))}

    def regroup(self, origins: Mapping[str, str]) -> list[str]:
        """Put articles, by their ids, into groups of copies; return the ids of those that were in another group."""
        moved = self._in_transaction(lambda tx, terms: regroup_articles(tx, origins, terms))
        self._unite()
        return moved

    def retract(self, articles: Iterable[str]) -> list[str]:
        """Take articles out with exactly what they supported; return the ids of those that were in the graph."""
        ids = sorted(set(articles))
        gone = self._in_transaction(lambda tx, terms: retract_articles(tx, ids, terms))
        self._unite()
        return gone

    def holds_register(self, register: Register) -> bool | None:
        """Return whether the register's facts in the graph are this one's; None where it has none yet."""
        written = self._state().get("register")
        return None if written is None else written == _register_digest(register)

    def write_register(self, register: Register, begins: Callable[[], None] = lambda: None) -> bool:
        """Write the register's entities and facts in place of an older register's; return False where the graph has this one.

        `begins` is called before anything is written.
        """
        if self.holds_register(register):
            return False
        begins()
        submissions = [Submission(reading, register=True) for reading in register_readings(register)]
        for start in range(0, len(submissions), _BATCH):
            self._submit(submissions[start : start + _BATCH])
        current = {submission.reading.article.id for submission in submissions}
        self.retract(row["id"] for row in self.rows(cypher("read_register_articles")) if row["id"] not in current)
        self._in_transaction(lambda tx, _: write_properties(tx, entity_properties(register)))
        self._remember(register=_register_digest(register))
        return True

    def delete_some(self, limit: int) -> int:
        """Delete up to so many nodes of the graph, whatever they are, with their ties; return how many there were."""
        # Not alone: the node that is held for that would never be gone.
        deleting = partial(self._in_transaction, alone=False)
        return int(deleting(lambda tx, _: tx.run(cypher("delete_some"), {"limit": limit}).single(strict=True)["deleted"]))

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

    def judge(self, record: Callable[[], Judgement], read: Callable[[], Judgements]) -> Judgement:
        """Record a judgement, apply all that `read` then returns, and return it; colleagues on a server who judge at once do so in turn."""
        record_once = cache(record)  # a transaction may be tried again

        def judging(tx: ManagedTransaction, _: Terms) -> Judgement:
            judgement = record_once()
            self.judgements = read()
            self._follow(tx, self.terms)
            return judgement

        return self._in_transaction(judging)

    def _unite(self) -> None:
        """Bring the graph in line with people's judgements, and let what copies of one text describe in the same words be one entity."""
        self.terms = self._terms(self.rows(cypher("read_copied_descriptions")))
        if not self._follows(self._state()):
            self._in_transaction(self._follow)

    def _terms(self, copied_descriptions: Iterable[Row]) -> Terms:
        copied: dict[tuple[str, str], list[str]] = {}
        for row in copied_descriptions:
            copied.setdefault((row["origin"], row["described"]), []).extend(row["entities"])
        groups = [group for group in copied.values() if len(group) > 1]
        return Terms(self.terms.ontology, with_copies(self.judgements, groups))

    def _follows(self, state: Row) -> bool:
        recorded = list(state.get("recorded") or ()) == lines_of(self.judgements)
        return recorded and (state.get("judgements") or "") == judgements_digest(self.terms.judgements)

    def _follow(self, tx: ManagedTransaction, _: Terms) -> None:
        self.terms = self._terms(tx.run(cypher("read_copied_descriptions")).data())
        apply_judgements(tx, self.terms)
        state = {"judgements": judgements_digest(self.terms.judgements), "recorded": lines_of(self.judgements)}
        tx.run(cypher("write_state"), {"state": state}).consume()

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

    def _in_transaction(self, work: Callable[[ManagedTransaction, Terms], T], *, alone: bool = True) -> T:
        # The embedded engine lets threads that touch one record fail.
        turn = self._turn if self.connection.embedded else nullcontext()
        with turn, self.connection.errors("write"), self.connection.driver.session(database=self.connection.database) as session:
            return session.execute_write(self._done, work, alone=alone and not self.connection.embedded)

    def _done(self, tx: ManagedTransaction, work: Callable[[ManagedTransaction, Terms], T], *, alone: bool) -> T:
        """Return what a piece of work gives; alone, nobody else on the server writes beside it, and it goes by what the graph follows."""
        if alone:
            tx.run(cypher("hold_graph")).consume()  # claims are computed from all statements: half of another's would make them wrong
            state: Row = next(iter(tx.run(cypher("read_state")).data()), {})
            followed = list(state.get("recorded") or ())
            if self.recorded and followed != lines_of(self.judgements)[: len(followed)]:  # a colleague has judged since
                self.judgements = self.recorded(followed)
            if not self._follows(state):
                self.terms = self._terms(tx.run(cypher("read_copied_descriptions")).data())
        return work(tx, self.terms)

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
        self._in_transaction(lambda tx, _: tx.run(cypher("write_state"), {"state": state}).consume())


def _register_digest(register: Register) -> str:
    return identifier(repr(register.entries))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
