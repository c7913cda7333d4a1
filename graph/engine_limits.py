"""What this version of the embedded engine answers wrongly without saying so, refused before it can."""

from __future__ import annotations

import re

from graph.errors import QueryError

# `MATCH ()-[t]->() MATCH (c {id: t.claim})` finds nothing in this version of the engine, where it should: an answer that is wrong without a
# word. With `WHERE c.id = t.claim` instead, with `WITH t` between the two (not `WITH *`), or inside a subquery, it is right.
_NEXT_PART = re.compile(r"\b(?:WITH(?!\s*\*)|CALL|EXISTS|COUNT|COLLECT|RETURN|UNION)\b", re.IGNORECASE)
_RELATIONSHIP = re.compile(r"\[\s*(\w+)\s*[\]:*{]")
_NODE_BY_PROPERTIES = re.compile(r"\(\s*\w*\s*(?::[^(){}]*)?\{([^{}]*)\}")
_OF_ANOTHER = re.compile(r":\s*(\w+)\s*\.")


def check_engine_can(query: str) -> None:
    """Raise QueryError for a query that this version of the engine would answer wrongly without saying so."""
    for part in _NEXT_PART.split(query):
        relationships = set(_RELATIONSHIP.findall(part))
        for properties in _NODE_BY_PROPERTIES.findall(part):
            if by := relationships.intersection(_OF_ANOTHER.findall(properties)):
                raise QueryError(f"the embedded graph can't look up a node by {{...: {min(by)}.…}} of a relationship: say it with WHERE")
