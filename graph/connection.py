"""A connection to the graph, whichever engine holds it: two drivers, and what can go wrong as GraphError."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graph.errors import GraphError, NoPassword, QueryError, ReadOnly, ServerDown, StoreError, WrongPassword
from graph.settings import Settings

if TYPE_CHECKING:
    from neo4j import Driver


# How the two engines refuse a write where only reading is allowed; ours break no constraint, so the second means a raw query too.
_WRITES = ("Neo.ClientError.Statement.AccessMode", "Neo.ClientError.Schema.ConstraintValidationFailed")


@dataclass(frozen=True, slots=True)
class Connection:
    """Where the graph is, and two drivers to it: the second for raw queries, with no right to write where the engine can say so."""

    uri: str
    user: str
    database: str
    driver: Driver
    reader: Driver
    embedded: bool


@contextmanager
def connected(settings: Settings) -> Iterator[Connection]:
    """Connect to the server that the settings name, else to the embedded graph, started for this process.

    Raises ServerDown, WrongPassword, NoPassword, GraphInUse, StoreError.
    """
    with ExitStack() as stack:
        if settings.neo4j_uri is None:
            from graph.embedded import running_engine

            address = stack.enter_context(running_engine(settings.graph_folder))
            writer, reader = (stack.enter_context(_driver(address.uri, auth)) for auth in (address.writer, address.reader))
            connection = Connection(address.uri, address.writer[0], address.database, writer, reader, embedded=True)
        else:
            if settings.neo4j_password is None:
                raise NoPassword(settings.neo4j_uri)
            auth = (settings.neo4j_username, settings.neo4j_password.get_secret_value())
            driver = stack.enter_context(_driver(settings.neo4j_uri, auth))
            connection = Connection(settings.neo4j_uri, auth[0], settings.neo4j_database, driver, driver, embedded=False)
        with graph_errors(connection.uri, connection.user), connection.driver.session(database=connection.database) as session:
            session.run("RETURN 1").consume()  # not tried again: who waits for a server that is down wants to know
        yield connection


@contextmanager
def _driver(uri: str, auth: tuple[str, str]) -> Iterator[Driver]:
    import neo4j

    # What a server remarks on a query (no such label yet), and that a transaction is tried again, is no matter of the user's.
    logging.getLogger("neo4j").setLevel(logging.ERROR)
    try:
        driver = neo4j.GraphDatabase.driver(uri, auth=auth, connection_timeout=10.0, max_transaction_retry_time=15.0)
    except (neo4j.exceptions.ConfigurationError, ValueError) as error:
        raise StoreError(f"{uri}: is no address of a Neo4j server, such as neo4j://localhost:7687 ({_line(error)})") from error
    with driver:
        yield driver


@contextmanager
def graph_errors(uri: str, user: str) -> Iterator[None]:
    """Turn what the driver raises inside into the GraphError that says it in one line."""
    from neo4j.exceptions import AuthError, DriverError, Forbidden, Neo4jError, ServiceUnavailable

    try:
        yield
    except GraphError:
        raise
    except Forbidden as error:
        raise ReadOnly(f"only reading is allowed here: {_line(error)}") from error
    except AuthError as error:
        raise WrongPassword(uri, user) from error
    except ServiceUnavailable as error:
        raise ServerDown(uri, _line(error)) from error
    except Neo4jError as error:
        if error.code in _WRITES:
            raise ReadOnly(f"only reading is allowed here: {_line(error)}") from error
        raise QueryError(f"the query can't be run: {_line(error)}") from error
    except DriverError as error:
        raise QueryError(f"the query can't be run: {_line(error)}") from error


def _line(error: Exception) -> str:
    """Return the first line of what an engine says, without its codes."""
    message: Any = getattr(error, "message", None) or str(error) or type(error).__name__
    return str(message).strip().splitlines()[0].rstrip(".")
