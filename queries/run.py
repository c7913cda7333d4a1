"""Questions put to a graph: by the name of a query, with names of entities as people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from graph.folding import fold_word
from graph.store import Store
from queries.errors import ManyEntities, NoSuchEntity, WrongParameters
from queries.library import Parameter, Query, load_library

if TYPE_CHECKING:
    import pandas

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_NAMED = """
MATCH (e:Entity)
WHERE e.id = $name OR e.name = $name OR e.name_ar = $name OR $name IN e.names
RETURN DISTINCT coalesce(e.same_as, e.id) AS id, e.register AS register, e.id = $name AS exact
ORDER BY id
"""
_ALL_NAMES = "MATCH (e:Entity) RETURN coalesce(e.same_as, e.id) AS id, e.names AS names, e.register AS register ORDER BY id"


def run(store: Store, name: str, parameters: Mapping[str, Any] | None = None) -> pandas.DataFrame:
    """Return the answer to a query of the library as a table with the columns that its header names.

    Raises UnknownQuery, WrongParameters, NoSuchEntity, ManyEntities.
    """
    import pandas

    return pandas.DataFrame(run_rows(store, name, parameters), columns=list(load_library().find(name).returns))


def run_rows(store: Store, name: str, parameters: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
    """Return the answer as a list of rows; raises as `run` does."""
    query = load_library().find(name)
    return store.rows(query.cypher, _values(store, query, dict(parameters or {})))


def _values(store: Store, query: Query, given: dict[str, Any]) -> dict[str, Any]:
    takes = {p.name: p for p in query.parameters}
    if unknown := sorted(set(given) - set(takes)):
        raise WrongParameters(f"{query.name} takes no `{unknown[0]}`; it takes {', '.join(query.usage) or 'no parameters'}")
    if missing := [p.name for p in query.parameters if p.required and given.get(p.name) in (None, "")]:
        raise WrongParameters(f"{query.name} needs `{missing[0]}`: {takes[missing[0]].purpose}")
    return {name: _value(store, parameter, given.get(name)) for name, parameter in takes.items()}


def _value(store: Store, parameter: Parameter, given: Any) -> Any:
    if given in (None, ""):
        return None
    if parameter.kind == "entity":
        return entity_id(store, str(given))
    if parameter.kind == "date" and not _DATE.fullmatch(str(given)):
        raise WrongParameters(f"`{given}` is no date: 2021, 2021-05 or 2021-05-26 would be")
    return str(given)


def entity_id(store: Store, name: str) -> str:
    """Return the id of the entity of an id or a name as people write it; raises NoSuchEntity (with near names), ManyEntities."""
    rows = store.rows(_NAMED, {"name": name})
    exact = [row["id"] for row in rows if row["exact"]]
    if exact:
        return str(exact[0])
    if not rows:
        rows = _folded(store, name)
    found = list(dict.fromkeys(str(row["id"]) for row in [row for row in rows if row["register"]] or rows))
    if len(found) > 1:
        raise ManyEntities(name, found[:10])
    return found[0]


def _folded(store: Store, name: str) -> list[dict[str, Any]]:
    from rapidfuzz import process

    wanted = _fold(name)
    by_name: dict[str, dict[str, dict[str, Any]]] = {}
    for row in store.rows(_ALL_NAMES):
        for written in row["names"] or ():
            by_name.setdefault(_fold(written), {})[row["id"]] = row
    if wanted in by_name:
        return list(by_name[wanted].values())
    near = [hit for hit, _, _ in process.extract(wanted, list(by_name), limit=3, score_cutoff=70)]
    raise NoSuchEntity(name, [next(iter(by_name[hit])) for hit in near])


def _fold(name: str) -> str:
    return " ".join(word for word in re.sub(r"[^\w]+", " ", fold_word(name)).split() if word not in ("al", "the"))
