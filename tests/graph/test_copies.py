"""Copies of one text: whom and what they describe in the same words is one entity, in whatever order they come and go."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path

from readings import says
from snapshot import snapshot

from graph.judgements import load_judgements, record_judgement
from graph.model import Entity, Reading, identifier
from graph.settings import Settings
from graph.store import Store, open_store

CLAIMS = "MATCH (c:Claim)-[:OBJECT]->(e:Entity) RETURN e.id AS id, c.status AS status, c.origins AS origins ORDER BY id, status"


def tells(number: int, *described: str) -> Reading:
    """Return the reading of an article by which `us` attacks whom it describes so, each somebody of its own."""
    read = says(number, "us attacks muslih", source=f"Outlet {number}")
    strangers = tuple(
        Entity(f"x-{number}-{position}", "person", name, (name, f"the {name}"), described=identifier(name))
        for position, name in enumerate(described)
    )
    statements = tuple(replace(read.statements[0], object=entity.id) for entity in strangers)
    return replace(read, entities=(*read.entities, *strangers), mentions=(), statements=statements)


ONE, TWO, THREE = tells(1, "gunmen", "sniper"), tells(2, "gunmen", "gunmen"), tells(3, "sniper", "gunmen", "gunmen")
ALL = (ONE, TWO, THREE)
GROUP = {reading.article.id: min(r.article.id for r in ALL) for reading in ALL}
ALONE = {reading.article.id: reading.article.id for reading in ALL}


def test_they_are_one_in_whatever_order_they_came(store: Store) -> None:
    wanted: list[str] = []
    for order in permutations(ALL):
        for reading in order:
            store.write(reading)
            store.regroup({article: origin for article, origin in GROUP.items() if article in {r.article.id for r in order}})
        wanted = wanted or snapshot(store)
        assert snapshot(store) == wanted
        assert [row["origins"] for row in store.rows(CLAIMS)] == [1, 1, 1]  # gunmen, other gunmen, a sniper
        store.retract(GROUP)
        assert snapshot(store) == []
    store.write_all(ALL, GROUP)
    assert snapshot(store) == wanted


def test_one_that_goes_takes_only_itself_along(store: Store) -> None:
    store.write_all([ONE, TWO], GROUP)
    wanted = snapshot(store)
    store.write(THREE, GROUP[THREE.article.id])
    assert snapshot(store) != wanted
    store.retract([THREE.article.id])
    assert snapshot(store) == wanted


def test_articles_that_are_no_copies_share_nothing(store: Store) -> None:
    store.write_all(ALL)
    wanted = snapshot(store)
    assert len(store.rows(CLAIMS)) == 7
    store.regroup(GROUP)
    assert len(store.rows(CLAIMS)) == 3
    store.regroup(ALONE)
    assert snapshot(store) == wanted


def test_what_people_judge_goes_before(settings: Settings) -> None:
    def judged(verb: str, *about: str) -> None:
        record_judgement(settings.judgements_file, verb, about, author="x", reason="", date="2026-01-01")  # type: ignore[arg-type]

    with open_store(settings) as store:
        store.write_all(ALL, GROUP)
        united = snapshot(store)
        judged("same", "muslih", "x-3-0")  # the sniper
        store.apply(load_judgements(settings.judgements_file))
        assert {row["id"] for row in store.rows(CLAIMS)} == {"muslih", "x-1-0", "x-2-1"}
        judged("different", "x-1-0", "x-2-0")
        store.apply(load_judgements(settings.judgements_file))
        assert {"x-1-0", "x-2-0"} <= {row["id"] for row in store.rows(CLAIMS)}
        before = snapshot(store)
    with open_store(settings) as store:
        assert snapshot(store) == before
        judged("undo", "1")
        judged("undo", "2")
        store.apply(load_judgements(settings.judgements_file))
        assert snapshot(store) == united


def test_an_open_graph_and_one_that_is_opened_again_agree(tmp_path: Path) -> None:
    settings = Settings(isg_home=tmp_path)
    with open_store(settings) as store:
        store.write_all(ALL, GROUP)
        before = snapshot(store)
    with open_store(settings) as store:
        assert snapshot(store) == before
        store.write(tells(2, "sniper", "gunmen"))
        store.regroup(GROUP)
        assert [row["origins"] for row in store.rows(CLAIMS)] == [1, 1, 1]
