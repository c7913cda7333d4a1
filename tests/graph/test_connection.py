"""What can go wrong on the way to a server: one clear line each."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from neo4j_server import Neo4jServer

from graph.errors import GraphError, NoDatabase, NoPassword, ServerDown, StoreError, WrongPassword
from graph.settings import Settings
from graph.store import open_store


def line_of(settings: Settings, error: type[GraphError]) -> str:
    with pytest.raises(error) as raised, open_store(settings):
        pass
    assert "\n" not in str(raised.value)
    return str(raised.value)


def test_no_password_given(tmp_path: Path) -> None:
    line = line_of(Settings(isg_home=tmp_path, neo4j_uri="bolt://localhost:7687"), NoPassword)
    assert line == "bolt://localhost:7687: NEO4J_PASSWORD is not set, and there is no default password"


def test_server_down(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        uri = f"bolt://127.0.0.1:{probe.getsockname()[1]}"
    line = line_of(Settings(isg_home=tmp_path, neo4j_uri=uri, neo4j_password="x"), ServerDown)
    assert line.startswith(f"{uri}: no Neo4j server answers there (")


def test_an_address_that_is_none(tmp_path: Path) -> None:
    line = line_of(Settings(isg_home=tmp_path, neo4j_uri="localhost", neo4j_password="x"), StoreError)
    assert line.startswith("localhost: is no address of a Neo4j server, such as neo4j://localhost:7687")


def test_an_address_of_another_protocol(tmp_path: Path) -> None:
    line = line_of(Settings(isg_home=tmp_path, neo4j_uri="http://localhost:7474", neo4j_password="x"), StoreError)
    assert line == "http://localhost:7474: is no address of a Neo4j server, such as neo4j://localhost:7687"


def test_wrong_password(tmp_path: Path, neo4j_server: Neo4jServer) -> None:
    line = line_of(Settings(isg_home=tmp_path, neo4j_uri=neo4j_server.uri, neo4j_password="wrong"), WrongPassword)
    assert line == f"{neo4j_server.uri}: user `neo4j` or the password is refused; see NEO4J_USERNAME and NEO4J_PASSWORD"


def test_a_database_that_is_not_there(tmp_path: Path, neo4j_server: Neo4jServer) -> None:
    settings = Settings(isg_home=tmp_path, neo4j_uri=neo4j_server.uri, neo4j_password=neo4j_server.password, neo4j_database="nowhere")
    line = line_of(settings, NoDatabase)
    assert line == f"{neo4j_server.uri}: the server has no database `nowhere`; NEO4J_DATABASE names it, `neo4j` unless it says otherwise"


def test_the_password_is_in_no_text(tmp_path: Path) -> None:
    settings = Settings(isg_home=tmp_path, neo4j_uri="bolt://localhost:1", neo4j_password="geheim")
    assert "geheim" not in f"{settings!r} {settings} {line_of(settings, ServerDown)}"
