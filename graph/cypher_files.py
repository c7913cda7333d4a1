"""The Cypher that the graph is written with: one statement a file in graph/cypher, values as parameters only."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("cypher")


@cache
def cypher(name: str) -> str:
    """Return the statement of graph/cypher/NAME.cypher."""
    return (FOLDER / f"{name}.cypher").read_text(encoding="utf-8")


def cypher_for_tie(name: str, tie: str) -> str:
    """Return the statement with `TIE` replaced by a relationship type, which must come from the ontology."""
    return cypher(name).replace("TIE]", f"{tie}]")


def cypher_for_kind(name: str, labels: tuple[str, ...]) -> str:
    """Return the statement with `KIND` replaced by labels, which must come from the ontology."""
    return cypher(name).replace(":KIND ", f":{':'.join(labels)} ")
