"""Every query of the library on both engines: something to say, and the same."""

from __future__ import annotations

from typing import Any

import pytest
from queries_readings import ENTITIES, reading, readings

from graph.errors import GraphError
from graph.model import Period
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
    for each in readings():
        store.write(each)
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
    assert entity_id(filled(store), "القوات الامريكيه") == "us-forces"
    assert {entity_id(store, name) for name in ("muslih", "qasim muslih", "Qasim al-Muslih", "قاسم مصلح")} == {"muslih"}


LED = [("2019-03-01", "2021-05-10"), ("2021-05-10", None), (None, None)]


@pytest.mark.parametrize(
    ("date", "leaders"),
    [
        (None, {"coalition", "isf", "muslih"}),
        ("2019", {"coalition", "muslih"}),
        ("2019-03", {"coalition", "muslih"}),
        ("2019-02-28", {"muslih"}),
        ("2021-05", {"coalition", "isf", "muslih"}),
        ("2021-05-11", {"isf", "muslih"}),
        ("2030", {"isf", "muslih"}),
    ],
)
def test_leaders_at_a_date_of_any_precision(store: Store, date: str | None, leaders: set[str]) -> None:
    for number, (leader, (start, end)) in enumerate(zip(("coalition", "isf", "muslih"), LED, strict=True)):
        when = Period(start, end) if start or end else None
        store.write(reading(number, "Outlet", "2022-01-01", (leader, "leads", "cjtf", {"when": when})))
    names = {ENTITIES[leader][1] for leader in leaders}
    assert {r["leader"] for r in run_rows(store, "commanders", {"entity": "cjtf", "date": date})} == names
    assert {r["leader"] for r in run_rows(store, "chain-of-command", {"entity": "cjtf", "date": date})} == names


def test_a_timeline_ends_with_the_month_that_is_given(store: Store) -> None:
    days = [r["said"] for r in run_rows(filled(store), "timeline", {"entity": "muslih", "to": "2021-05"})]
    assert days == ["2021-05-26", "2021-05-28"]
    assert run_rows(store, "timeline", {"entity": "muslih", "to": "2021-04"}) == []


def test_presence_in_a_place_counts_the_places_in_it(store: Store) -> None:
    store.write(reading(1, "Outlet", "2021-06-09", ("request", "located_in", "iraq", {}), ("coalition", "deploys_to", "arrest", {})))
    assert [r["predicate"] for r in run_rows(store, "presence", {"place": "iraq"})] == ["located_in"]
    store.write(reading(2, "Outlet", "2021-06-10", ("arrest", "located_in", "iraq", {})))
    assert [r["predicate"] for r in run_rows(store, "presence", {"place": "iraq"})] == ["deploys_to", "located_in", "located_in"]
