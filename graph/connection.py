"""A connection to the graph, whichever engine holds it: two drivers, and what can go wrong as GraphError."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from graph.errors import GraphError, NoDatabase, NoPassword, QueryError, ReadOnly, ServerDown, StoreError, WrongPassword
from graph.graph_folder import trouble
from graph.settings import Settings

if TYPE_CHECKING:
    from neo4j import Driver
    from neo4j.exceptions import Neo4jError


Asked = Literal["write", "read", "raw"]  # our own statements that write or read, or a query that may be wrong itself
# What the embedded engine says when it can't read its own records; it says the last of some wrong queries too.
_OF_THE_ENGINE = ("Neo.DatabaseError.", "Neo.TransientError.", "Neo.ClientError.Statement.ArgumentError")
# How the two engines refuse a write where only reading is allowed; the second, unless we write ourselves.
_ACCESS, _CONSTRAINT = "Neo.ClientError.Statement.AccessMode", "Neo.ClientError.Schema.ConstraintValidationFailed"
_NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound"
_SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
_RETRY = 3.0  # seconds; nobody else holds an embedded graph up


@dataclass(frozen=True, slots=True)
class Connection:
    """Where the graph is, and two drivers to it: the second for raw queries, with no right to write where the engine can say so.

    `folder` is that of the embedded graph, None for a server.
    """

    uri: str
    user: str
    database: str
    driver: Driver
    reader: Driver
    folder: Path | None

    @property
    def embedded(self) -> bool:
        """Return whether the graph runs in this process."""
        return self.folder is not None

    def errors(self, asked: Asked) -> AbstractContextManager[None]:
        """Turn what the driver raises inside into the GraphError that says it in one line."""
        return graph_errors(self, asked)


@contextmanager
def connected(settings: Settings, folder: Path | None = None, *, check: bool = False) -> Iterator[Connection]:
    """Connect to the server that the settings name, else to the embedded graph in the folder given or theirs, started for this process.

    Raises ServerDown, WrongPassword, NoPassword, NoDatabase, GraphInUse, NotAGraph, DamagedGraph, StoreError.
    """
    with ExitStack() as stack:
        if settings.neo4j_uri is None:
            from graph.embedded import running_engine

            place = folder or settings.graph_folder
            address = stack.enter_context(running_engine(place, check=check))
            writer, reader = (stack.enter_context(_driver(address.uri, auth, retry=_RETRY)) for auth in (address.writer, address.reader))
            connection = Connection(address.uri, address.writer[0], address.database, writer, reader, place)
        else:
            if settings.neo4j_password is None:
                raise NoPassword(settings.neo4j_uri)
            auth = (settings.neo4j_username, settings.neo4j_password.get_secret_value())
            driver = stack.enter_context(_driver(settings.neo4j_uri, auth))
            connection = Connection(settings.neo4j_uri, auth[0], settings.neo4j_database, driver, driver, None)
        with connection.errors("read"), connection.driver.session(database=connection.database) as session:
            session.run("RETURN 1").consume()  # not tried again: who waits for a server that is down wants to know
        yield connection


@contextmanager
def _driver(uri: str, auth: tuple[str, str], retry: float = 15.0) -> Iterator[Driver]:
    import neo4j

    # What a server remarks on a query (no such label yet), and that a transaction is tried again, is no matter of the user's.
    logging.getLogger("neo4j").setLevel(logging.ERROR)
    if uri.partition("://")[0] not in _SCHEMES:
        raise StoreError(f"{uri}: is no address of a Neo4j server, such as neo4j://localhost:7687")
    try:
        driver = neo4j.GraphDatabase.driver(uri, auth=auth, connection_timeout=10.0, max_transaction_retry_time=retry)
    except (neo4j.exceptions.ConfigurationError, ValueError) as error:
        raise StoreError(f"{uri}: is no address of a Neo4j server, such as neo4j://localhost:7687 ({_line(error)})") from error
    with driver:
        yield driver


@contextmanager
def graph_errors(at: Connection, asked: Asked) -> Iterator[None]:
    """Turn what the driver raises inside into the GraphError that says it in one line."""
    from neo4j.exceptions import AuthError, DriverError, Forbidden, Neo4jError, ServiceUnavailable

    try:
        yield
    except GraphError:
        raise
    except Forbidden as error:
        raise ReadOnly(f"only reading is allowed here: {_line(error)}") from error
    except AuthError as error:
        raise WrongPassword(at.uri, at.user) from error
    except ServiceUnavailable as error:
        raise ServerDown(at.uri, _line(error)) from error
    except Neo4jError as error:
        if error.code == _NO_DATABASE:
            raise NoDatabase(at.uri, at.database) from error
        if (error.code == _ACCESS and (at.folder is None or asked != "write")) or (error.code == _CONSTRAINT and asked != "write"):
            raise ReadOnly(f"only reading is allowed here: {_line(error)}") from error
        raise _refused(error, at.folder, asked) from error
    except DriverError as error:
        raise QueryError(f"the query can't be run: {_line(error)}") from error


def _refused(error: Neo4jError, folder: Path | None, asked: Asked) -> GraphError:
    """Return what a query comes to that an engine does not carry out: our own ones are right, so that the embedded graph is to blame."""
    by_engine = str(error.code).startswith(_OF_THE_ENGINE)
    if folder is not None and (asked == "write" or (asked == "read" and by_engine)):
        return trouble(folder, _line(error))
    doubt = "; if the query is right, `isg status` tells whether the graph is damaged" if folder and by_engine else ""
    return QueryError(f"the query can't be run: {_line(error)}{doubt}")


def _line(error: Exception) -> str:
    """Return the first line of what an engine says, without its codes."""
    message: Any = getattr(error, "message", None) or str(error) or type(error).__name__
    return str(message).strip().splitlines()[0].rstrip(".")
