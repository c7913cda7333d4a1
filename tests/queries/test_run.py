"""Every query of the library on both engines: something to say, and the same."""

from __future__ import annotations

from typing import Any

import pytest
from queries_readings import readings

from graph.errors import GraphError
from graph.store import Store
from queries.library import load_library
from queries.run import entity_id, run, run_rows

PARAMETERS: dict[str, dict[str, str]] = {
    "contested-claims": {},
    "denials": {"entity": "coalition"},
    "neighbourhood": {"entity": "التحالف الدولي"},
    "timeline": {"entity": "Qasim Muslih", "from": "2021-05-27"},
    "commanders": {"entity": "cjtf", "date": "2021-06-09"},
    "chain-of-command": {"entity": "cjtf"},
    "mandates": {"entity": "coalition"},
    "support": {"from": "coalition"},
    "statements-of": {"speaker": "Wayne Marotto"},
    "paths": {"from": "marotto", "to": "isf"},
    "entities": {"kind": "person"},
    "entity-statements": {"entity": "muslih"},
    "participants": {"operation": "arrest"},
    "presence": {"place": "iraq"},
}
BY_CLAIM = ("evidence", "compare-sources")
FROM_REGISTER = ("entity-facts",)


def filled(store: Store) -> Store:
    for reading in readings():
        store.write(reading)
    return store


def parameters(store: Store, name: str) -> dict[str, str]:
    if name in BY_CLAIM:
        return {"claim": run_rows(store, "contested-claims", {"entity": "muslih"})[0]["claim"]}
    return PARAMETERS.get(name, {"entity": "coalition"})


def test_every_query_is_asked() -> None:
    assert {query.name for query in load_library()} == {*PARAMETERS, *BY_CLAIM, *FROM_REGISTER}


def test_both_engines_answer_alike(both: tuple[Store, Store]) -> None:
    embedded, neo4j = (filled(store) for store in both)
    for query in load_library():
        rows = run_rows(embedded, query.name, parameters(embedded, query.name))
        assert rows == run_rows(neo4j, query.name, parameters(neo4j, query.name)), query.name
        assert rows or query.name in FROM_REGISTER, query.name
        assert all(tuple(row) == query.returns for row in rows), query.name


def test_contested_claims_show_both_sides(store: Store) -> None:
    rows = run_rows(filled(store), "contested-claims", {"entity": "Qasim Muslih"})
    assert [(r["polarity"], r["modality"], r["voice"]) for r in rows] == [
        ("affirmed", "rumoured", "unnamed reports"),
        ("denied", "claimed", "Global Coalition"),
    ]
    assert {r["status"] for r in rows} == {"contested"}
    assert all(any("\u0600" <= c <= "\u06ff" for c in r["quote"]) for r in rows)


def test_a_denied_claim_is_no_tie(store: Store) -> None:
    assert filled(store).rows("MATCH (:Entity)-[r:ARRESTS|PARTICIPATES_IN]->(:Entity) RETURN r") == []
    assert [r["status"] for r in run_rows(store, "denials", {"entity": "arrest"})] == ["denied"]


def test_the_table_has_the_columns_of_the_header_even_when_empty(store: Store) -> None:
    assert list(run(store, "contested-claims").columns) == list(load_library().find("contested-claims").returns)


@pytest.mark.parametrize(
    ("name", "given", "reason"),
    [
        ("contested-claim", {}, "contested-claims"),
        ("neighbourhood", {}, "needs `entity`"),
        ("neighbourhood", {"entity": "coalition", "x": "1"}, "takes no `x`"),
        ("neighbourhood", {"entity": "Qasim Muslihh"}, "muslih"),
        ("commanders", {"entity": "cjtf", "date": "June"}, "is no date"),
        ("neighbourhood", {"entity": "') DETACH DELETE n //"}, "no entity"),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_line(store: Store, name: str, given: dict[str, Any], reason: str) -> None:
    filled(store)
    with pytest.raises(GraphError, match=reason) as caught:
        run_rows(store, name, given)
    assert "\n" not in str(caught.value)


def test_names_are_found_as_people_write_them(store: Store) -> None:
    assert {entity_id(filled(store), name) for name in ("muslih", "qasim muslih", "Qasim al-Muslih", "قاسم مصلح")} == {"muslih"}
