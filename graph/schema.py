"""The constraints and indexes that the graph needs: one key for every label, and what claims and names are looked up by."""

from __future__ import annotations

from collections.abc import Mapping

from graph.model import identifier

KEYS: Mapping[str, str] = {
    "Entity": "id",
    "Article": "id",
    "Statement": "id",
    "Claim": "id",
    "Origin": "id",
    "Source": "name",
    "Graph": "id",
}
LOOKUPS: tuple[tuple[str, str], ...] = (
    ("Entity", "name"),
    ("Article", "register"),
    ("Statement", "key"),
    ("Claim", "key"),
    ("Claim", "predicate"),
    ("Claim", "status"),
)


def schema_statements() -> tuple[str, ...]:
    """Return the Cypher that makes what is not there yet, constraints first."""
    constraints = [
        f"CREATE CONSTRAINT {label.lower()}_{key} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{key} IS UNIQUE" for label, key in KEYS.items()
    ]
    indexes = [f"CREATE INDEX {label.lower()}_{name}_lookup IF NOT EXISTS FOR (n:{label}) ON (n.{name})" for label, name in LOOKUPS]
    return (*constraints, *indexes)


def schema_version() -> str:
    """Return a digest that changes with the schema."""
    return identifier(*schema_statements())
