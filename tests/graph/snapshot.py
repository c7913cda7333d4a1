"""The whole graph as a value: two graphs are the same where their snapshots are equal, whichever engine holds them."""

from __future__ import annotations

import json
from typing import Any

from graph.store import Store

NODES = "MATCH (n) WHERE NOT n:Graph RETURN labels(n) AS labels, properties(n) AS properties"
RELATIONSHIPS = """
MATCH (a)-[r]->(b)
RETURN coalesce(a.id, a.name) AS a, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.name) AS b
"""


def snapshot(store: Store) -> list[str]:
    """Return all nodes and relationships with their properties, in order; when an article was ingested is left out."""
    rows: list[dict[str, Any]] = [*store.rows(NODES), *store.rows(RELATIONSHIPS)]
    for row in rows:
        row.get("labels", []).sort()
        row["properties"].pop("ingested", None)
    return sorted(json.dumps(row, sort_keys=True, ensure_ascii=False) for row in rows)
