"""Questions put to a graph: by the name of a query, with names of entities as people write them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from graph.days import days_of
from graph.errors import BadDate
from graph.model import KINDS
from graph.store import Store
from queries.entities import entity_id
from queries.errors import WrongParameters
from queries.frames import frame_of
from queries.library import Parameter, Query, load_library

if TYPE_CHECKING:
    import pandas


_MISSING = ("nan", "NaT", "<NA>")  # what pandas has where a cell is empty
_CLAIM = "MATCH (c:Claim {id: $id}) RETURN c.id AS id"
_SOURCES = "MATCH (s:Source)-[:PUBLISHED]->(a:Article) WHERE a.register IS NULL RETURN DISTINCT s.name AS name ORDER BY name"


def run(store: Store, name: str, parameters: Mapping[str, Any] | None = None, /, **more: Any) -> pandas.DataFrame:
    """Return the answer to a query of the library as a table with the columns that its header names.

    Its parameters come by name, in a dict or as keywords. Raises UnknownQuery, WrongParameters, NoSuchEntity, ManyEntities.
    """
    rows = run_rows(store, name, {**(parameters or {}), **more})
    return frame_of(rows, load_library().find(name).returns)


def run_rows(store: Store, name: str, parameters: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
    """Return the answer as a list of rows; raises as `run` does."""
    query = load_library().find(name)
    given = {key: _written(value) for key, value in (parameters or {}).items()}
    return store.rows(query.cypher, _values(store, query, given))


def _written(given: Any) -> str | None:
    """Return a value as a person would type it; what a table has for missing is empty."""
    if given is None:
        return None
    if not isinstance(given, str) and str(given) in _MISSING:
        return ""
    if isinstance(given, date):
        return (given.date() if isinstance(given, datetime) else given).isoformat()
    return str(given)


def _values(store: Store, query: Query, given: dict[str, str | None]) -> dict[str, str | None]:
    takes = {p.name: p for p in query.parameters}
    if unknown := sorted(set(given) - set(takes)):
        raise WrongParameters(f"{query.name} takes no `{unknown[0]}`; it takes {', '.join(query.usage) or 'no parameters'}")
    if missing := [p.name for p in query.parameters if p.required and given.get(p.name) in (None, "")]:
        raise WrongParameters(f"{query.name} needs `{missing[0]}`: {takes[missing[0]].purpose}")
    values = {name: _value(store, parameter, given.get(name)) for name, parameter in takes.items()}
    start, end = (values.get(name) if name in takes and takes[name].kind == "date" else None for name in ("from", "to"))
    if start and end and days_of(start)[0] > days_of(end)[1]:
        raise WrongParameters(f"from={start} is later than to={end}")
    return values


def _value(store: Store, parameter: Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    if not value.strip():
        raise WrongParameters(f"`{parameter.name}` is empty: leave it out to ask of all")
    if parameter.kind == "entity":
        return entity_id(store, value)
    if parameter.kind == "date":
        try:
            days_of(value)
        except BadDate as error:
            raise WrongParameters(str(error)) from error
    if parameter.kind == "kind" and value not in KINDS:
        raise WrongParameters(f"`{value}` is no kind of entity: there are {', '.join(KINDS)}")
    if parameter.kind == "claim" and not store.rows(_CLAIM, {"id": value}):
        raise WrongParameters(f"no claim has the id `{value}`; ids stand in the column `claim` of other answers")
    if parameter.kind == "source":
        _check_source(value, [row["name"] for row in store.rows(_SOURCES)])
    return value


def _check_source(value: str, known: list[str]) -> None:
    if value not in known:
        near = get_close_matches(value, known, n=3) or known[:3]
        raise WrongParameters(f"no article is of the outlet `{value}`{'; did you mean ' + ' or '.join(near) + '?' if near else ''}")
