"""Every query of the library on both engines: something to say, and the same."""

from __future__ import annotations

from typing import Any

import pytest
from queries_readings import ENTITIES, filled, reading

from graph.errors import GraphError
from graph.judgements import Judgement, Judgements
from graph.model import Article, Entity, Period, Reading
from graph.store import Store
from queries.analysis import brokers
from queries.entities import entity_id, entity_named, taken_for
from queries.errors import ManyEntities, NoSuchEntity
from queries.library import load_library
from queries.run import run, run_rows

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
    "articles": {"from": "2021-05-27"},
    "between": {"one": "arrest", "other": "coalition"},
    "claims": {},
    "statements": {"from": "2021-05-27"},
}
BY_CLAIM = ("evidence", "compare-sources")
FROM_REGISTER = ("entity-facts",)


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
        ("neighbourhood", {"entity": "Qasim Mulih"}, "muslih"),
        ("commanders", {"entity": "cjtf", "date": "June"}, "is no date"),
        ("timeline", {"entity": "coalition", "to": "2024-99"}, "`2024-99` is no date"),
        ("neighbourhood", {"entity": "') DETACH DELETE n //"}, "no entity"),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_line(store: Store, name: str, given: dict[str, Any], reason: str) -> None:
    filled(store)
    with pytest.raises(GraphError, match=reason) as caught:
        run_rows(store, name, given)
    assert "\n" not in str(caught.value)


def test_parameters_may_be_keywords(store: Store) -> None:
    as_dict = run(filled(store), "commanders", {"entity": "cjtf", "date": "2021"})
    assert len(as_dict)
    assert run(store, "commanders", entity="cjtf", date="2021").equals(as_dict)


def test_brokers_are_those_of_the_reporting(store: Store) -> None:
    assert brokers(filled(store)).entity[0] == "coalition"
    store.write(reading(9, "Register", "2021-01-01", ("iraq", "part_of", "request", {})))
    said = brokers(store).set_index("entity").neighbours["iraq"]
    store._in_transaction(lambda tx, _: tx.run("MATCH (a:Article {id: 'article9'}) SET a.register = true").consume())
    assert (said, brokers(store).set_index("entity").neighbours["iraq"]) == (2, 1)


def test_anybodys_query_gives_nodes_relationships_and_paths_as_plain_values(store: Store) -> None:
    query = "MATCH path = (a:Entity {id: 'marotto'})-[r:LEADS]->(b) RETURN a, r, path, [r] AS list"
    columns, (row,) = filled(store).read_only_table(query)
    assert columns == ["a", "r", "path", "list"]
    assert row["a"]["id"] == "marotto"
    assert (row["r"]["type"], row["r"]["predicate"], row["r"]["status"]) == ("LEADS", "leads", "reported")
    assert [step.get("id", step.get("type")) for step in row["path"]] == ["marotto", "LEADS", "cjtf"]
    assert row["list"] == [row["r"]]


def test_names_are_found_as_people_write_them(store: Store) -> None:
    assert entity_id(filled(store), "القوات الامريكيه") == "us-forces"
    assert {entity_id(store, name) for name in ("muslih", "qasim muslih", "Qasim al-Muslih", "قاسم مصلح")} == {"muslih"}


def test_another_romanisation_is_taken_where_one_entity_answers_it(store: Store) -> None:
    assert entity_id(filled(store), "Kassem Musleh") == "muslih"
    with pytest.raises(NoSuchEntity):
        entity_named(store, "Kassem Musleh")
    store.write(Reading(Article("b", "t", "en"), (Entity("other", "person", "Qassem Moslih", ("Qassem Moslih",)),)))
    with pytest.raises(NoSuchEntity, match=r"did you mean (muslih \([^)]*\), other|other \([^)]*\), muslih)"):
        entity_id(store, "Qasem Muslih")


def test_a_part_of_a_name_is_told_whose_it_is_and_another_romanisation_whom_it_is_taken_for(store: Store) -> None:
    with pytest.raises(NoSuchEntity, match=r"did you mean muslih \(Qasim Muslih\), .*\? `isg find` looks further"):
        entity_id(filled(store), "مصلح")
    assert taken_for(store, "Kassem Musleh") == "Qasim Muslih (muslih)"
    assert [taken_for(store, name) for name in ("qasim muslih", "Qasim al-Muslih", "nobody")] == [None, None, None]


def test_a_name_of_several_tells_which_and_their_ids(store: Store) -> None:
    town, council = (Entity(i, k, n, (n, "Mosul")) for i, k, n in (("m", "place", "Mosul town"), ("c", "organization", "Mosul council")))
    store.write(Reading(Article("b", "t", "en"), (town, council)))
    with pytest.raises(ManyEntities, match=r"give the id of the one you mean: c \(organization Mosul council\), m \(place Mosul town\)"):
        entity_id(store, "mosul")


def test_who_was_judged_the_same_leads_to_the_one_that_is_kept(store: Store) -> None:
    judged = Judgement(1, "same", ("marotto", "muslih"), "tester", "", "2021-06-01")
    filled(store).apply(Judgements(all=(judged,), same={"muslih": "marotto"}))
    assert {entity_id(store, name) for name in ("muslih", "Qasim Muslih", "قاسم مصلح", "marotto")} == {"marotto"}
    assert entity_named(store, "muslih") == "muslih"
    assert run_rows(store, "neighbourhood", {"entity": "muslih"}) == run_rows(store, "neighbourhood", {"entity": "marotto"})


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


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, ["attacks", "arrests", "leads", "supports"]),
        ({"from": "2015", "to": "2015"}, ["arrests", "leads"]),
        ({"from": "2015-03", "to": "2015-06"}, ["arrests", "leads"]),
        ({"from": "2015-07-01", "to": "2016-01"}, ["leads"]),
        ({"to": "2014-12-31"}, ["attacks", "leads"]),
        ({"from": "2022"}, ["leads", "supports"]),
    ],
)
def test_what_two_are_said_to_have_done_in_a_span_of_time(store: Store, given: dict[str, str], told: list[str]) -> None:
    said = [
        ("coalition", "arrests", "muslih", {"when": Period("2015-05-26", "2015-05-26")}),
        ("muslih", "attacks", "coalition", {"when": Period("2014", "2014")}),
        ("muslih", "leads", "coalition", {"when": Period("2013", None)}),
        ("coalition", "supports", "muslih", {}),
        ("isf", "attacks", "muslih", {"when": Period("2015", "2015")}),
    ]
    store.write(reading(1, "Outlet", "2022-01-01", *said))
    rows = run_rows(store, "between", {"one": "coalition", "other": "muslih", **given})
    assert sorted(r["predicate"] for r in rows) == sorted(told)
    assert rows == run_rows(store, "between", {"one": "muslih", "other": "coalition", **given})


def test_presence_in_a_place_counts_the_places_in_it(store: Store) -> None:
    store.write(reading(1, "Outlet", "2021-06-09", ("request", "located_in", "iraq", {}), ("coalition", "deploys_to", "arrest", {})))
    assert [r["predicate"] for r in run_rows(store, "presence", {"place": "iraq"})] == ["located_in"]
    store.write(reading(2, "Outlet", "2021-06-10", ("arrest", "located_in", "iraq", {})))
    assert [r["predicate"] for r in run_rows(store, "presence", {"place": "iraq"})] == ["deploys_to", "located_in", "located_in"]
