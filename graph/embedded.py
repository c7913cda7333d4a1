"""The embedded graph: ArcadeDB inside this process, reached through the Neo4j driver on a loopback port.

Each start makes two users with random passwords: one that may write, and one for raw queries that may only read records (a READ
session alone would not hold back a write here). What the engine opens beside Bolt, an HTTP port, is bound to loopback and asks for the same
passwords; its MCP endpoint is off.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.errors import DamagedGraph, StoreError
from graph.graph_folder import DATABASE, held, holds_graph, trouble

_WRITER, _READER = "root", "reader"
_ALL_OF_A_DATABASE = ["updateSecurity", "updateSchema", "updateDatabaseSettings"]
_ALL_OF_A_RECORD = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]
_STARTS = 5
# Settings that the engine takes from the database alone, and ignores in its own configuration.
_DATABASE_SETTINGS = {
    "txWalFlush": "2",  # an fsync each commit
    "opencypher.loadCsv.allowFileUrls": "false",
    "opencypher.loadCsv.allowRemoteUrls": "false",
}


@dataclass(frozen=True, slots=True)
class Address:
    """Where the engine of this process listens, and how its two users log in."""

    uri: str
    database: str
    writer: tuple[str, str] = field(repr=False)
    reader: tuple[str, str] = field(repr=False)


@contextmanager
def running_engine(folder: Path, *, check: bool = False) -> Iterator[Address]:
    """Start the engine on the graph in `folder`, made if it is not there, and stop it at the end; with `check` every record is looked at.

    Raises GraphInUse, NotAGraph, DamagedGraph, and StoreError where the folder can't be used.
    """
    with held(folder):  # before the engine starts, for its start alone would write over another process's users
        _silence(folder / "log")
        passwords = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
        _write_users(folder / "config", *passwords)
        with _nothing_said():
            server, port = _started(folder)
        try:
            with _nothing_said():
                _open_database(server, folder, check=check)
            yield Address(f"bolt://127.0.0.1:{port}", DATABASE, (_WRITER, passwords[0]), (_READER, passwords[1]))
        finally:
            with _nothing_said():
                server.stop()


def _open_database(server: Any, folder: Path, *, check: bool) -> None:
    """Open the database, made if it is not there; raises DamagedGraph."""
    import arcadedb

    try:
        database = server.create_database(DATABASE)
        for setting, value in _DATABASE_SETTINGS.items():
            database.command("sql", f"ALTER DATABASE `arcadedb.{setting}` {value}")
        found = [row.to_dict() for row in database.command("sql", "CHECK DATABASE")] if check else []
    except arcadedb.ArcadeDBError as error:
        raise trouble(folder, _line(error)) from error
    if bad := sum(int(row.get("totalErrors") or 0) for row in found):
        raise DamagedGraph(folder, f"{bad} records can't be read")


@contextmanager
def _nothing_said() -> Iterator[None]:
    """Keep the engine from writing to standard error, as it does past its own settings where it can't write its log."""
    sys.stderr.flush()
    terminal = os.dup(2)
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(terminal, 2)
        os.close(terminal)


def _line(error: Exception | None) -> str:
    return " ".join(str(error).split())


def _silence(log: Path) -> None:
    """Send the engine's log to files: the environment is read once, when the engine is first used in this process."""
    os.environ["ARCADEDB_LOG_CONSOLE"] = "0"
    os.environ["ARCADEDB_LOG_DIR"] = str(log)


def _write_users(config: Path, writing: str, reading: str) -> None:
    """Write the engine's user and group files anew: passwords live as long as the process."""
    shutil.rmtree(config, ignore_errors=True)
    config.mkdir(mode=0o700)
    users = [_user(_WRITER, writing, "*", "admin"), _user(_READER, reading, DATABASE, "reader")]
    (config / "server-users.jsonl").write_text("".join(json.dumps(user) + "\n" for user in users))
    groups = {
        "admin": _group(_ALL_OF_A_DATABASE, _ALL_OF_A_RECORD),
        "reader": _group([], ["readRecord"]),
        "*": _group([], []),
    }
    (config / "server-groups.json").write_text(json.dumps({"databases": {"*": {"groups": groups}}, "version": 2}))


def _user(name: str, password: str, database: str, group: str) -> dict[str, Any]:
    # Few rounds: they slow down guessing, and nobody guesses 24 random bytes.
    salt, rounds = base64.b64encode(secrets.token_bytes(32)).decode(), 1000
    digest = base64.b64encode(hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), rounds)).decode()
    return {"name": name, "databases": {database: [group]}, "password": f"PBKDF2WithHmacSHA256${rounds}${salt}${digest}"}


def _group(database: list[str], records: list[str]) -> dict[str, Any]:
    return {"resultSetLimit": -1, "readTimeout": -1, "access": database, "types": {"*": {"access": records}}}


def _started(folder: Path) -> tuple[Any, int]:
    """Return a running server and its Bolt port; another process may take a free port before us, so it tries again."""
    import arcadedb

    failure: Exception | None = None
    for _ in range(_STARTS):
        bolt, http = _free_ports()
        server = arcadedb.create_server(str(folder), None, _engine_settings(bolt, http))
        try:
            server.start()
        except arcadedb.ArcadeDBError as error:
            failure = error
        else:
            return server, bolt
    if holds_graph(folder):
        raise trouble(folder, _line(failure))
    raise StoreError(f"{folder}: the embedded graph does not start: {_line(failure)}")


def _engine_settings(bolt: int, http: int) -> dict[str, Any]:
    return {
        # Not `production`: it hides what is wrong with a query. What else that mode closes is closed in the settings above.
        "mode": "development",
        "host": "127.0.0.1",
        "http_port": http,
        "bolt_host": "127.0.0.1",
        "bolt_port": bolt,
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
    }


def _free_ports() -> tuple[int, int]:
    with socket.socket() as first, socket.socket() as second:
        for probe in (first, second):
            probe.bind(("127.0.0.1", 0))
        return first.getsockname()[1], second.getsockname()[1]
