"""Anybody's query: reading the graph works, nothing else does, on either engine."""

from __future__ import annotations

import pytest
from readings import MUSLIH
from snapshot import snapshot

from graph.errors import QueryError, ReadOnly
from graph.store import Store

BEYOND = [
    "CREATE (:Entity {id: 'x'})",
    "CREATE (:New {id: 'x'})",
    "MERGE (:Entity {id: 'x'})",
    "MATCH (n) SET n.name = 'x'",
    "MATCH (n) REMOVE n.name",
    "MATCH (n:Person) SET n:Criminal",
    "MATCH (n) DETACH DELETE n",
    "MATCH ()-[r]->() DELETE r",
    "MATCH ()-[r]->() SET r.status = 'reported'",
    "MATCH (a {id: 'us'}), (b {id: 'muslih'}) CREATE (a)-[:ARRESTS]->(b)",
    "MATCH (n) CALL (n) { SET n.x = 1 } RETURN n",
    "FOREACH (i IN [1] | CREATE (:Entity {id: 'x'}))",
    "/* MATCH (n) RETURN n */ CREATE (:Entity {id: 'x'})",
    "CREATE INDEX x FOR (n:Entity) ON (n.x)",
    "CREATE CONSTRAINT x FOR (n:Entity) REQUIRE n.x IS UNIQUE",
    "DROP CONSTRAINT entity_id",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line",
    "CREATE USER x SET PASSWORD 'xxxxxxxx'",
    "SHOW USERS",
    "PROFILE CREATE (:Entity {id: 'x'})",
    "CALL dbms.listConfig()",
    "CALL db.createLabel('x')",
]
BEYOND_ON_A_SERVER = [  # in a process of one's own there is nobody else's
    "SHOW TRANSACTIONS",
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "SHOW SETTINGS",
    "CALL dbms.queryJmx('*:*')",
]


@pytest.fixture
def written(store: Store) -> Store:
    store.write_all(MUSLIH)
    return store


def test_reading_works(written: Store) -> None:
    query = "MATCH (:Entity {id: $who})-[t:UNSETTLED]->(o) RETURN o.id AS id, t.status AS status ORDER BY id"
    assert written.read_only_rows(query, {"who": "us"}) == [{"id": "isf", "status": "planned"}, {"id": "muslih", "status": "contested"}]
    assert {"label": "Statement"} in written.read_only_rows("CALL db.labels()")


def test_nothing_else_does(written: Store) -> None:
    before = snapshot(written)
    schema = written.rows("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name")
    for query in BEYOND if written.connection.embedded else BEYOND + BEYOND_ON_A_SERVER:
        with pytest.raises(QueryError) as raised:
            written.read_only_rows(query)
        assert "\n" not in str(raised.value)
    assert snapshot(written) == before
    assert written.rows("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name") == schema


@pytest.mark.parametrize("query", [BEYOND[0], BEYOND[3], BEYOND[6], BEYOND[16]])
def test_a_write_is_called_one(written: Store, query: str) -> None:
    with pytest.raises(ReadOnly, match="only reading"):
        written.read_only_rows(query)


@pytest.mark.parametrize("query", ["broken", "", "MATCH (n RETURN n", "MATCH (n) RETURN $missing", "MATCH (n) RETURN m", "RETURN 1 / 0"])
def test_a_query_that_is_none_says_so_in_one_line(written: Store, query: str) -> None:
    with pytest.raises(QueryError) as raised:
        written.read_only_rows(query)
    assert str(raised.value).startswith("the query can't be run: ")
    assert "\n" not in str(raised.value)
