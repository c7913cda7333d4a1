"""Entities by the names that people write: an id, a name in either language, another romanisation that only one entity bears."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any

from graph.folding import fold_word
from graph.search import CLEAR, Query, likeness
from graph.store import Store
from queries.errors import ManyEntities, NoSuchEntity

_NAMED = """
MATCH (e:Entity)
WHERE e.id = $name OR e.name = $name OR e.name_ar = $name OR $name IN e.names
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.register AS register, e.same_as AS same_as, e.id = $name AS exact
ORDER BY id
"""
_ALL_NAMES = """
MATCH (e:Entity)
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.names AS names, e.register AS register, e.same_as AS same_as
ORDER BY id
"""
_SUGGESTED = 3
_LIKE, _NEARLY = 70, 90  # of 100: names with some letters in common; a slip of the pen

Row = dict[str, Any]


def entity_id(store: Store, name: str) -> str:
    """Return the id of the entity of an id or a name, the one that is kept where it was judged the same as another.

    A spelling that no entity bears is taken for another romanisation where just one answers it. Raises NoSuchEntity (with near names),
    ManyEntities.
    """
    rows = _as_written(store, name)
    if not rows:
        everybody = store.rows(_ALL_NAMES)
        rows = _folded(everybody, name) or _respelt(everybody, name)
        if not rows:
            raise NoSuchEntity(name, _near(everybody, name))
    return _only(name, [{**row, "id": row["same_as"] or row["id"], "same_as": None} for row in rows])


def taken_for(store: Store, name: str) -> str | None:
    """Return whom a name that nobody bears is taken for, as another romanisation, in words; None where somebody bears it."""
    if _as_written(store, name):
        return None
    everybody = store.rows(_ALL_NAMES)
    found = [] if _folded(everybody, name) else _respelt(everybody, name)
    return f"{found[0]['name']} ({found[0]['id']})" if found else None


def entity_named(store: Store, name: str) -> str:
    """Return the id of the entity of just this id or name, itself where it was judged the same as another; raises as `entity_id`."""
    rows = _as_written(store, name)
    if not rows:
        everybody = store.rows(_ALL_NAMES)
        rows = _folded(everybody, name)
        if not rows:
            raise NoSuchEntity(name, _near(everybody, name))
    return _only(name, [row for row in rows if not row["same_as"]] or rows)


def _only(name: str, rows: list[Row]) -> str:
    known = [row for row in rows if row["register"]] or rows
    found = {str(row["id"]): row for row in known}
    if len(found) > 1:
        raise ManyEntities(name, [f"{id_} ({row['kind']} {row['name']})" for id_, row in found.items()])
    return next(iter(found))


def _as_written(store: Store, name: str) -> list[Row]:
    rows = store.rows(_NAMED, {"name": name.strip()})
    return [row for row in rows if row["exact"]] or rows


def _folded(everybody: Iterable[Row], name: str) -> list[Row]:
    wanted = _fold(name)
    return [row for row in everybody if wanted and any(_fold(written) == wanted for written in row["names"] or ())]


def _respelt(everybody: Iterable[Row], name: str) -> list[Row]:
    """Return the one entity that bears the name in another romanisation, none where several do."""
    query = Query(name)
    found = [row for row in everybody if any(score >= CLEAR for n in row["names"] or () for score, _ in likeness(n, query))]
    return found if len({row["same_as"] or row["id"] for row in found}) == 1 else []


def _near(everybody: Iterable[Row], name: str) -> list[str]:
    """Return the entities whose names are like it or hold it, the likest first, the register's before others."""
    from rapidfuzz import fuzz, process

    wanted = _fold(name)
    by_name: dict[str, Row] = {}
    for row in sorted(everybody, key=lambda row: row["register"] is None):
        for written in row["names"] or ():
            by_name.setdefault(_fold(written), row)
    hits = process.extract(wanted, list(by_name), scorer=fuzz.ratio, limit=10 * _SUGGESTED, score_cutoff=_LIKE)
    holding = [near for near in by_name if wanted and f" {wanted} " in f" {near} "]
    found: dict[str, str] = {}
    for near in [
        *(hit for hit, score, _ in hits if score >= _NEARLY),
        *sorted(holding, key=lambda one: (by_name[one]["register"] is None, len(one), one)),
        *(hit for hit, _, _ in hits),
    ]:
        row = by_name[near]
        found.setdefault(row["same_as"] or row["id"], row["name"])
    return [f"{id_} ({shown})" for id_, shown in islice(found.items(), _SUGGESTED)]


def _fold(name: str) -> str:
    return " ".join(word for word in re.sub(r"[^\w]+", " ", fold_word(name)).split() if word not in ("al", "the"))
