"""What tests of several packages share: a graph on each engine.

A test that takes `store` (or `settings`, for one that opens the graph itself) runs twice: on the embedded engine and on a real
Neo4j server. `both` is for comparing the two.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings as examples
from neo4j_server import Neo4jServer, NoNeo4j, running_server

from graph.settings import Settings
from graph.store import Store, open_store

examples.register_profile("untimed", deadline=None)  # how long an example takes says more of the machine than of the code
examples.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def _own_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests away from the user's graph, caches excepted, and from any server that the environment names."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ISG_HOME", str(tmp_path_factory.mktemp("home")))
        for name in ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A Neo4j 5 server for the session; skipped where it can't run, but not in CI, where it must."""
    try:
        with running_server(tmp_path_factory.mktemp("neo4j")) as server:
            yield server
    except NoNeo4j as reason:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"no Neo4j server: {reason}")


@pytest.fixture(params=["embedded", "neo4j"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """Settings of an empty graph, on each engine in turn."""
    if request.param == "embedded":
        return Settings(isg_home=tmp_path / "home")
    server: Neo4jServer = request.getfixturevalue("neo4j_server")
    server.empty()
    return Settings(isg_home=tmp_path / "home", neo4j_uri=server.uri, neo4j_password=server.password)


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    """An open, empty graph, on each engine in turn."""
    with open_store(settings) as store:
        yield store


@pytest.fixture
def both(tmp_path: Path, neo4j_server: Neo4jServer) -> Iterator[tuple[Store, Store]]:
    """An empty graph on the embedded engine, and one on Neo4j."""
    neo4j_server.empty()
    on_server = Settings(isg_home=tmp_path / "b", neo4j_uri=neo4j_server.uri, neo4j_password=neo4j_server.password)
    with open_store(Settings(isg_home=tmp_path / "a")) as embedded, open_store(on_server) as neo4j:
        yield embedded, neo4j
