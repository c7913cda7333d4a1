"""Answers in a researcher's notebook: types of columns, keys that join, networks that other programs read."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from typing import Any

import networkx
import pandas
import pytest
from queries_readings import filled, reading

from graph.store import Store
from queries.analysis import network, surroundings
from queries.errors import NoSuchEntity, WrongParameters
from queries.frames import COUNTS, LISTS, NUMBERS, frame_of
from queries.library import load_library
from queries.run import run

WORDS = "x \U0001f600 <&>\"'\n\t ,;"
DAY = datetime(2021, 6, 1, 12, tzinfo=UTC)


def wanted(column: str) -> str:
    return "int64" if column in COUNTS else "Int64" if column in NUMBERS else "object" if column in LISTS else "str"


def value(column: str, text: str | None) -> Any:
    return {"int64": 1, "Int64": None, "object": ["a"], "str": text}[wanted(column)]


@pytest.mark.parametrize("query", [query.name for query in load_library()])
def test_a_column_is_of_one_type_with_rows_and_without(query: str) -> None:
    columns = load_library().find(query).returns
    bare, full = ({column: value(column, text) for column in columns} for text in (None, WORDS))
    for rows in ([], [bare], [full, bare]):
        frame = frame_of(rows, columns)
        assert {c: str(kind) for c, kind in frame.dtypes.items()} == {c: wanted(c) for c in columns}
        assert frame.isna().sum().sum() == sum(row[column] is None for row in rows for column in columns)


def test_claims_statements_articles_and_networks_join_by_their_ids(store: Store) -> None:
    filled(store)
    claims, statements, articles = (run(store, name) for name in ("claims", "statements", "articles"))
    assert claims.claim.is_unique
    assert statements.statement.is_unique
    assert len(statements) == articles.statements.sum()
    joined = statements.merge(claims, on="claim", validate="m:1", suffixes=("", "_too"))
    assert len(joined) == len(statements)
    assert (joined.status == joined.status_too).all()
    assert set(statements.article) == set(articles.article)
    ends = set(network(store, unsettled=True).edges(keys=True))
    assert ends == set(zip(claims.subject_id, claims.object_id, claims.claim, strict=True))
    assert statements.equals(run(store, "statements"))
    one = claims[claims.subject_id.eq("us-forces") & claims.predicate.eq("arrests")].iloc[0]
    assert (one.status, one.affirming, one.denying, one.first_said) == ("contested", 1, 1, "2021-05-26")


def test_the_registers_own_are_counted_apart(store: Store) -> None:
    filled(store)
    store.write(reading(9, "Register", "2026-01-01", ("iraq", "part_of", "request", {})))
    store._in_transaction(lambda tx, _: tx.run("MATCH (a:Article {id: 'article9'}) SET a.register = true").consume())
    claims = run(store, "claims").set_index(["subject_id", "predicate", "object_id"])
    assert claims.articles["iraq", "part_of", "request"] == 0
    assert "2026-01-01" not in [*run(store, "statements").said, *run(store, "timeline", entity="iraq").said]


def exchanged(graph: Any, form: str) -> Any:
    if form == "json":
        return networkx.node_link_graph(json.loads(json.dumps(networkx.node_link_data(graph, edges="edges"))), edges="edges")
    out = io.BytesIO()
    networkx.write_graphml(graph, out)
    out.seek(0)
    return networkx.read_graphml(out, force_multigraph=True, edge_key_type=str)


@pytest.mark.parametrize("form", ["json", "graphml"])
def test_a_network_comes_back_as_it_went(store: Store, form: str) -> None:
    graph = network(filled(store), unsettled=True)
    graph.add_edge("isf", "muslih", key="77843826384066921419", **graph.get_edge_data("us-forces", "muslih").popitem()[1])
    back = exchanged(graph, form)
    assert dict(back.nodes(data=True)) == dict(graph.nodes(data=True))
    told = {key: (s, o, data) for s, o, key, data in graph.edges(keys=True, data=True)}
    assert {key: (s, o, data) for s, o, key, data in back.edges(keys=True, data=True)} == told
    assert {data["denying"] for *_, data in told.values()} == {0, 1}
    assert graph.nodes["muslih"]["name_ar"] == "قاسم مصلح"


def test_surroundings_go_by_name_and_tell_who_is_unknown(store: Store) -> None:
    filled(store)
    assert networkx.utils.graphs_equal(surroundings(store, "CJTF-OIR"), surroundings(store, "cjtf"))
    assert [*surroundings(store, "Qasim Muslih").nodes] == ["muslih"]
    with pytest.raises(NoSuchEntity, match="no entity is called `nobody`"):
        surroundings(store, "nobody")


@pytest.mark.parametrize("day", [DAY, date(2021, 6, 1), pandas.Timestamp("2021-06-01"), "2021-06-01"])
def test_a_date_may_be_one_of_pythons(store: Store, day: object) -> None:
    filled(store)
    assert run(store, "commanders", entity="cjtf", date=day).equals(run(store, "commanders", entity="cjtf", date="2021-06-01"))


@pytest.mark.parametrize("missing", [float("nan"), pandas.NA, pandas.NaT, ""])
def test_what_a_table_has_for_missing_is_no_name(store: Store, missing: object) -> None:
    with pytest.raises(WrongParameters, match="needs `entity`"):
        run(filled(store), "neighbourhood", entity=missing)
    with pytest.raises(WrongParameters, match="`entity` is empty"):
        run(store, "contested-claims", entity=missing)
