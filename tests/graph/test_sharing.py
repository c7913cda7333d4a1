"""Colleagues on one server, each with a home of his own: nobody undoes or spoils another's work. And a lost file of judgements."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from neo4j_server import Neo4jServer
from readings import says
from snapshot import snapshot

from graph.errors import DataFileError
from graph.judgements import Verb, load_judgements, record_judgement
from graph.model import Reading
from graph.settings import Settings
from graph.store import Store, open_store

WITHDRAWN = "MATCH (a:Article) WHERE a.withdrawn IS NOT NULL RETURN a.id AS id, a.withdrawn AS number"
READING = says(1, "us arrests muslih")
ARTICLE = READING.article.id


@pytest.fixture
def colleagues(tmp_path: Path, neo4j_server: Neo4jServer) -> tuple[Settings, Settings]:
    """Two people's settings: one server, two homes."""
    neo4j_server.empty()
    one, two = (
        Settings(isg_home=tmp_path / who, neo4j_uri=neo4j_server.uri, neo4j_password=neo4j_server.password) for who in ("one", "two")
    )
    return one, two


def judge(settings: Settings, store: Store, verb: Verb, *about: str) -> None:
    file = settings.judgements_file
    store.judge(partial(record_judgement, file, verb, about, author="a", reason="", date="2021-06-01"), partial(load_judgements, file))


def test_a_colleague_who_reads_undoes_no_judgement_and_may_undo_it(colleagues: tuple[Settings, Settings]) -> None:
    one, two = colleagues
    with open_store(one) as store:
        store.write(READING)
        judge(one, store, "withdraw", ARTICLE)
    with open_store(two) as store:
        assert store.rows(WITHDRAWN) == [{"id": ARTICLE, "number": 1}]
        judge(two, store, "undo", "1")
        assert store.rows(WITHDRAWN) == []
    with open_store(one) as store:
        assert store.rows(WITHDRAWN) == []
    assert load_judgements(one.judgements_file) == load_judgements(two.judgements_file)


def test_what_is_judged_while_a_colleague_writes_holds_for_what_he_writes(colleagues: tuple[Settings, Settings]) -> None:
    one, two = colleagues
    with open_store(one) as writing, open_store(two) as judging:
        writing.write(READING)
        judge(two, judging, "same", "us", "isf")
        judge(two, judging, "withdraw", ARTICLE)
        writing.write(says(2, "isf arrests muslih"))
        assert judging.rows("MATCH (c:Claim)-[:SUBJECT]->(e:Entity) RETURN DISTINCT e.id AS id") == [{"id": "us"}]
        assert judging.rows(WITHDRAWN) == [{"id": ARTICLE, "number": 2}]


def test_who_judge_at_once_judge_one_after_the_other(colleagues: tuple[Settings, Settings]) -> None:
    articles = [says(n, "us arrests muslih") for n in range(8)]
    with open_store(colleagues[0]) as first, open_store(colleagues[1]) as second, ThreadPoolExecutor() as pool:
        first.write_all(articles)
        start = threading.Barrier(2)

        def withdraw(settings: Settings, store: Store, mine: list[Reading]) -> None:
            start.wait()
            for reading in mine:
                judge(settings, store, "withdraw", reading.article.id)

        halves = ((colleagues[0], first, articles[:4]), (colleagues[1], second, articles[4:]))
        for done in [pool.submit(withdraw, *half) for half in halves]:
            done.result()
        assert sorted(row["number"] for row in first.rows(WITHDRAWN)) == list(range(1, 9))
    for settings in colleagues:
        with open_store(settings):
            pass
    one, two = (settings.judgements_file.read_bytes() for settings in colleagues)
    assert one == two


def test_two_different_judgements_of_one_number_are_told(colleagues: tuple[Settings, Settings]) -> None:
    one, two = colleagues
    with open_store(one) as store:
        store.write(READING)
        judge(one, store, "withdraw", ARTICLE)
    record_judgement(two.judgements_file, "wrong", ["x"], author="b", reason="", date="2021-06-01")
    with (
        pytest.raises(DataFileError, match=r"judgements.jsonl: line 1: is another than judgement 1 that the graph follows"),
        open_store(two),
    ):
        pass


def test_two_who_write_at_once_wait_for_each_other(colleagues: tuple[Settings, Settings]) -> None:
    readings = [says(n, "us arrests muslih", "denied" if n % 2 else "affirmed", when="2021-05-26") for n in range(24)]
    one, two = colleagues
    with open_store(one) as store:
        for reading in readings:
            store.write(reading)
        wanted = snapshot(store)
        while store.delete_some(1000):
            pass
    with open_store(one) as first, open_store(two) as second, ThreadPoolExecutor() as pool:
        start = threading.Barrier(2)

        def write(store: Store, mine: list[Reading]) -> None:
            start.wait()
            for reading in mine:
                store.write(reading)

        for done in [pool.submit(write, first, readings), pool.submit(write, second, readings[::-1])]:
            done.result()
        assert snapshot(first) == wanted


def test_a_lost_file_of_judgements_is_made_again_from_the_graph(tmp_path: Path) -> None:
    settings = Settings(isg_home=tmp_path)
    with open_store(settings) as store:
        store.write(READING)
        judge(settings, store, "withdraw", ARTICLE)
        judge(settings, store, "different", "us", "muslih")
    before = settings.judgements_file.read_bytes()
    settings.judgements_file.unlink()
    with open_store(settings) as store:
        assert store.rows(WITHDRAWN) == [{"id": ARTICLE, "number": 1}]
    assert settings.judgements_file.read_bytes() == before


def test_copies_are_known_by_what_the_graph_keeps(store: Store) -> None:
    other = replace(READING, article=replace(READING.article, id="other", source="Agency"), statements=())
    store.write(READING, signature="1 2")
    assert store.signatures() == {ARTICLE: "1 2"}
    assert store.write(READING, signature="1 2") is False
    assert store.write(READING) is False
    store.write(other)
    assert store.signatures() == {ARTICLE: "1 2"}
