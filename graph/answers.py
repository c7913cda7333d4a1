"""What a driver answers as plain values: numbers, text, lists and dicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from neo4j import Result


def table_of(result: Result) -> tuple[list[str], list[dict[str, Any]]]:
    """Return the columns and the rows of a result."""
    return list(result.keys()), [dict(zip(record.keys(), map(plain, record.values()), strict=True)) for record in result]


def plain(value: Any) -> Any:
    """Return a value without the driver's types: a node as its properties, a relationship as its own beside its `type`, a path as the nodes
    and relationships along it.
    """
    from neo4j.graph import Node, Path, Relationship

    if isinstance(value, Relationship):
        return {"type": value.type, **{key: plain(item) for key, item in value.items()}}
    if isinstance(value, Node):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Path):
        steps = [item for pair in zip(value.nodes, value.relationships, strict=False) for item in pair]
        return [plain(item) for item in (*steps, *value.nodes[-1:])]
    if isinstance(value, list):
        return [plain(item) for item in value]
    return {key: plain(item) for key, item in value.items()} if isinstance(value, dict) else value
