"""The store: every write and read, on the embedded engine and on Neo4j."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from readings import MUSLIH, entity, says, stranger, together
from snapshot import snapshot

from graph.errors import KindChanged, UnknownEntity, UnknownPredicate
from graph.judgements import load_judgements, record_judgement
from graph.model import Mention, Reading, Span
from graph.settings import Settings
from graph.store import Store, open_store

TIES = "MATCH (a:Entity)-[t]->(b:Entity) RETURN a.id AS a, type(t) AS type, b.id AS b, t.status AS status ORDER BY a, type, b, status"

EVIDENCE = """
MATCH (:Entity {id: 'us'})-[t:UNSETTLED]->(:Entity {id: 'muslih'})
WITH t
MATCH (c:Claim {id: t.claim})<-[:ABOUT]-(s:Statement)<-[:STATES]-(a:Article)<-[:PUBLISHED]-(o:Source)
RETURN s.quote AS quote, s.start AS start, s.rule AS rule, s.said AS said, s.valid_from AS since, a.title AS title, o.name AS outlet
"""


def test_both_engines_hold_the_same_graph(both: tuple[Store, Store]) -> None:
    embedded, neo4j = both
    for reading in MUSLIH:
        assert embedded.write(reading) is neo4j.write(reading) is True
    assert snapshot(embedded) == snapshot(neo4j)
    assert embedded.rows(TIES) == neo4j.rows(TIES)
    for store in both:
        store.retract([MUSLIH[1].article.id, MUSLIH[5].article.id, "no such article"])
    assert snapshot(embedded) == snapshot(neo4j)


def test_ties_are_typed_only_where_nobody_denies(store: Store) -> None:
    store.write_all(MUSLIH)
    assert [tuple(row.values()) for row in store.rows(TIES)] == [
        ("isf", "ARRESTS", "muslih", "reported"),
        ("isf", "UNSETTLED", "peshmerga", "contested"),
        ("us", "ADVISES", "isf", "claimed"),
        ("us", "ARRESTS", "muslih", "claimed"),
        ("us", "UNSETTLED", "isf", "planned"),
        ("us", "UNSETTLED", "muslih", "contested"),
    ]


def test_the_quote_behind_a_tie_can_be_opened(store: Store) -> None:
    store.write(MUSLIH[1])
    (row,) = store.rows(EVIDENCE)
    article = MUSLIH[1].article
    assert row["quote"] == article.text[row["start"] :]
    assert (row["rule"], row["said"], row["since"]) == ("test-rule", "2021-05-27", "2021-05-26")
    assert (row["title"], row["outlet"]) == (article.title, "Outlet")


def test_voices_stand_in_order_from_the_speaker_outwards(store: Store) -> None:
    store.write(says(1, "us arrests muslih", speaker="wayne", via=("outer", "reuters")))
    voices = store.rows("MATCH (:Statement)-[v:SPOKEN_BY]->(e) RETURN v.position AS position, e.id AS id ORDER BY position")
    assert [(v["position"], v["id"]) for v in voices] == [(0, "wayne"), (1, "reuters"), (2, "outer")]


def test_kinds_become_labels(store: Store) -> None:
    store.write(says(1, "us deploys_to anbar", speaker="wayne"))
    rows = store.rows("MATCH (e:Entity) RETURN e.id AS id, labels(e) AS labels ORDER BY id")
    assert {row["id"]: sorted(row["labels"]) for row in rows} == {
        "anbar": ["Entity", "Place"],
        "us": ["Actor", "Entity", "Force"],
        "wayne": ["Actor", "Entity", "Person"],
    }


def test_writing_again_changes_nothing(store: Store) -> None:
    store.write_all(MUSLIH)
    before = snapshot(store)
    assert store.write_all(MUSLIH) == []
    assert [store.write(reading) for reading in MUSLIH] == [False] * len(MUSLIH)
    assert snapshot(store) == before


def test_a_new_reading_takes_the_place_of_the_old(store: Store) -> None:
    store.write(says(1, "us arrests muslih", speaker="wayne"))
    store.write(says(2, "us advises isf"))
    corrected = replace(says(2, "isf arrests muslih"), article=says(1, "us arrests muslih").article)
    corrected = together(replace(corrected, statements=says(1, "isf arrests muslih").statements))
    assert store.write(corrected)
    assert [tuple(row.values())[:3] for row in store.rows(TIES)] == [("isf", "ARRESTS", "muslih"), ("us", "ADVISES", "isf")]
    assert store.rows("MATCH (e:Entity {id: 'wayne'}) RETURN e") == []


def test_retracting_takes_exactly_the_support_of_the_article(store: Store) -> None:
    store.write_all(MUSLIH[2:])
    before = snapshot(store)
    store.write_all(MUSLIH[:2])
    assert snapshot(store) != before
    assert sorted(store.retract(r.article.id for r in MUSLIH[:2])) == sorted(r.article.id for r in MUSLIH[:2])
    assert snapshot(store) == before


def test_retracting_everything_leaves_nothing(store: Store) -> None:
    store.write_all(MUSLIH)
    store.retract(r.article.id for r in MUSLIH)
    assert snapshot(store) == []


def test_the_order_of_articles_changes_nothing(tmp_path: Path) -> None:
    """On the embedded engine alone: that both engines end up alike is another test's matter."""
    with open_store(Settings(isg_home=tmp_path)) as store:
        store.write_all(MUSLIH)
        expected = snapshot(store)
        ids = [reading.article.id for reading in MUSLIH]

        @examples(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
        @given(st.permutations(MUSLIH), st.sets(st.sampled_from(ids)))
        def holds(order: list[Reading], withdrawn_meanwhile: set[str]) -> None:
            store.retract(ids)
            for reading in order:
                store.write(reading)
            store.retract(withdrawn_meanwhile)
            for reading in reversed(order):
                store.write(reading)
            assert snapshot(store) == expected

        holds()


def test_several_writers_at_once_come_to_the_same_graph(store: Store) -> None:
    propositions = ("us arrests muslih", "isf allied_with us", "us advises isf")
    readings = [says(n, propositions[n % 3], ("affirmed", "denied")[n % 2], speaker="wayne", source=f"S{n % 4}") for n in range(24)]
    with ThreadPoolExecutor(4) as writers:
        assert all(writers.map(store.write, readings))
    together_ = snapshot(store)
    store.retract(reading.article.id for reading in readings)
    for reading in readings:
        store.write(reading)
    assert snapshot(store) == together_


def test_copies_count_once(store: Store) -> None:
    count = "MATCH (c:Claim) RETURN c.origins AS origins, c.affirming AS affirming, c.statements AS statements"
    for number, source in enumerate(("Agency", "Paper", "Channel"), 1):
        store.write(says(number, "us advises isf", speaker="wayne", source=source), origin="wire")
    assert store.rows(count) == [{"origins": 1, "affirming": 1, "statements": 3}]
    third = says(3, "us advises isf", speaker="wayne", source="Channel")
    assert store.write(third) is False  # it stays in its group
    assert store.regroup({third.article.id: "own", "no such article": "x"}) == [third.article.id]
    assert store.rows(count) == [{"origins": 2, "affirming": 2, "statements": 3}]
    assert store.regroup({third.article.id: "wire"}) == [third.article.id]
    assert store.rows(count) == [{"origins": 1, "affirming": 1, "statements": 3}]
    assert [row["id"] for row in store.rows("MATCH (o:Origin) RETURN o.id AS id")] == ["wire"]


def test_an_unregistered_entity_has_the_names_of_all_its_articles(store: Store) -> None:
    def named(number: int, *names: str) -> Reading:
        reading = says(number, "us arrests X")
        person = replace(stranger("X"), name=names[0], names=names)
        statements = tuple(replace(s, object=person.id) for s in reading.statements)
        return replace(
            reading, entities=(entity("us"), person), statements=statements, mentions=(Mention(Span(0, 1), person.id, "A", "new"),)
        )

    names = "MATCH (e:Person) RETURN e.name AS name, e.names AS names, e.register AS register"
    store.write(named(1, "Ali", "Ali H."))
    store.write(named(2, "Ali Hasan"))
    assert store.rows(names) == [{"name": "Ali Hasan", "names": ["Ali", "Ali H.", "Ali Hasan"], "register": None}]
    store.retract([named(2, "Ali Hasan").article.id])
    assert store.rows(names) == [{"name": "Ali", "names": ["Ali", "Ali H."], "register": None}]


def test_a_merge_of_two_entities_can_be_undone(settings: Settings) -> None:
    statements = [
        says(1, "us arrests muslih"),
        says(2, "coalition arrests muslih", "denied", speaker="wayne"),
        says(3, "isf advises coalition"),
    ]
    with open_store(settings) as store:
        store.write_all(statements[:2])
        before = snapshot(store)
        record_judgement(settings.judgements_file, "same", ("us", "coalition"), author="A", reason="one command", date="2021-06-01")
        store.apply(load_judgements(settings.judgements_file))
        assert [tuple(row.values()) for row in store.rows(TIES)] == [("us", "UNSETTLED", "muslih", "contested")]
        store.write(statements[2])
        assert ("isf", "ADVISES", "us", "reported") in [tuple(row.values()) for row in store.rows(TIES)]
        assert store.rows("MATCH (e:Entity {id: 'coalition'}) RETURN e.same_as AS same_as") == [{"same_as": "us"}]
        judged = snapshot(store)
        store.retract([r.article.id for r in statements])
        for reading in statements:
            store.write(reading)
        assert snapshot(store) == judged  # written under the judgement or judged later: the same
        record_judgement(settings.judgements_file, "undo", ("1",), author="B", reason="two commands", date="2021-06-02")
    with open_store(settings) as store:  # opening applies what was recorded meanwhile
        store.retract([statements[2].article.id])
        assert snapshot(store) == before


def test_wrong_statements_and_withdrawn_articles_do_not_count(settings: Settings) -> None:
    denial = MUSLIH[1]
    with open_store(settings) as store:
        store.write_all(MUSLIH)
        before = snapshot(store)
        record_judgement(settings.judgements_file, "wrong", (denial.statements[0].id,), author="A", reason="misread", date="2021-06-01")
        record_judgement(settings.judgements_file, "withdraw", (MUSLIH[2].article.id,), author="A", reason="hoax", date="2021-06-01")
        store.apply(load_judgements(settings.judgements_file))
        ties = [tuple(row.values()) for row in store.rows(TIES)]
        assert ("us", "UNSETTLED", "muslih", "rumoured") in ties
        assert not [tie for tie in ties if tie[:2] == ("isf", "ARRESTS")]
        assert store.rows("MATCH (s:Statement {judgement: 1}) RETURN s.id AS id") == [{"id": denial.statements[0].id}]
        assert store.rows("MATCH (a:Article {withdrawn: 2}) RETURN a.id AS id") == [{"id": MUSLIH[2].article.id}]
        for number in ("1", "2"):
            record_judgement(settings.judgements_file, "undo", (number,), author="A", reason="no", date="2021-06-02")
        store.apply(load_judgements(settings.judgements_file))
        assert snapshot(store) == before


NINE = says(9, "us arrests muslih").article.id


@pytest.fixture
def bad(request: pytest.FixtureRequest) -> Reading:
    """A good reading with one thing wrong."""
    good = says(9, "us arrests muslih")
    if request.param == "predicate":
        return replace(good, statements=(replace(good.statements[0], predicate="loves"),))
    return replace(good, entities=good.entities[:1])


@pytest.mark.parametrize(
    ("bad", "error", "line"),
    [
        ("predicate", UnknownPredicate, "predicate `loves` is not in the ontology"),
        ("entity", UnknownEntity, f"article {NINE}: a statement names entity `muslih`, which its reading does not list"),
    ],
    indirect=["bad"],
)
def test_a_reading_that_contradicts_itself_is_refused_whole(store: Store, bad: Reading, error: type[Exception], line: str) -> None:
    with pytest.raises(error) as raised:
        store.write(bad)
    assert str(raised.value) == line
    assert snapshot(store) == []


def test_an_entity_can_not_change_its_kind(store: Store) -> None:
    store.write(says(1, "us arrests muslih"))
    before = snapshot(store)
    other = says(2, "us arrests muslih")
    with pytest.raises(KindChanged):
        store.write(replace(other, entities=(other.entities[0], replace(other.entities[1], kind="place"))))
    assert snapshot(store) == before
