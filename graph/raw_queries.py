"""What a raw query may do on a server, whose user may write: only plain reading of the graph.

A READ session keeps the server from writing. What it does not hold back reaches beyond the graph: files and URLs (LOAD CSV), procedures
that administer the server, other people's transactions. The server's own plan of the query tells of each, whatever the spelling. (Embedded,
raw queries run as a user without these rights, and plans tell nothing.)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from graph.errors import ReadOnly

if TYPE_CHECKING:
    from neo4j import Session

_BEYOND = ("LoadCSV", "TerminateTransactions", "ShowTransactions", "ShowSettings")


def check_reads_only(session: Session, query: str, parameters: dict[str, Any]) -> None:
    """Raise ReadOnly unless the server's plan of the query does nothing but read the graph."""
    summary = session.run(f"EXPLAIN {query}", parameters).consume()
    if summary.query_type not in ("r", None):
        raise ReadOnly("only reading is allowed here: the query writes, or changes the server")
    for operator, details in _operators(summary.plan or {}):
        if operator in _BEYOND:
            raise ReadOnly(f"only reading the graph is allowed here: the query uses {operator}")
        if operator == "ProcedureCall" and not _only_reads(session, details.partition("(")[0].strip()):
            raise ReadOnly(f"only reading the graph is allowed here: the query calls {details.partition('(')[0].strip()}")


def _operators(plan: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield str(plan.get("operatorType", "")).partition("@")[0], str(plan.get("args", {}).get("Details", ""))
    for child in plan.get("children", ()):
        yield from _operators(child)


def _only_reads(session: Session, procedure: str) -> bool:
    rows = session.run("SHOW PROCEDURES YIELD name, mode WHERE name = $name RETURN mode", {"name": procedure}).data()
    return [row["mode"] for row in rows] == ["READ"]
