"""The whole way of an article, on both engines: again, in any order, after a kill, with bad articles among the good."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from bundled import REGISTER

from graph.register import Register
from graph.settings import Settings
from graph.store import Store, open_store
from ingest.pipeline import Pipeline, Summary
from ingest.reading.archive import Archive
from ingest.reading.readers import read_paths

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
STATEMENTS = "MATCH (s:Statement)-[:ABOUT]->(c:Claim) RETURN s.id AS id, c.id AS claim, c.status AS status ORDER BY id"
COPIES = "MATCH (a:Article)-[:COPY_OF]->(o:Origin) RETURN a.id AS id, o.id AS origin ORDER BY id"


@pytest.fixture(scope="module")
def register() -> Register:
    """The bundled register: its facts stay out of these graphs, for time."""
    return REGISTER


def run(store: Store, register: Register, home: Path, paths: list[Path]) -> Summary:
    return Pipeline(store, register, home).run(read_paths(paths))


def content(store: Store) -> list[object]:
    return [store.rows(STATEMENTS), store.rows(COPIES)]


def test_the_same_articles_again_and_in_another_order_change_nothing(store: Store, register: Register, tmp_path: Path) -> None:
    files = sorted(EXAMPLES.glob("*.txt"))[:6]
    first = run(store, register, tmp_path, files)
    assert (first.articles, first.changed, first.failures) == (6, 6, [])
    before = content(store)
    assert before[0]
    again = run(store, register, tmp_path, files[::-1])
    assert (again.articles, again.changed) == (6, 0)
    assert content(store) == before


def test_a_bad_article_is_named_and_the_rest_goes_on(store: Store, register: Register, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"")
    (folder / "b.txt").write_bytes(bytes(range(256)))
    (folder / "c.jsonl").write_text('{"id": "x"}\n{"id": "y", "text": "Iraqi forces arrested Qasim Muslih in Baghdad."}\n')
    summary = run(store, register, tmp_path, [folder])
    assert [f.name.removeprefix(f"{folder}/") for f in summary.failures] == ["a.txt", "b.txt", "c.jsonl:1"]
    assert summary.articles == 1


def test_the_graph_is_built_again_from_the_archive(register: Register, tmp_path: Path) -> None:
    with open_store(Settings(isg_home=tmp_path / "one")) as store:
        run(store, register, tmp_path, sorted(EXAMPLES.glob("*.txt"))[:4])
        before = content(store)
    with open_store(Settings(isg_home=tmp_path / "two")) as store:
        Pipeline(store, register, tmp_path).run(Archive(tmp_path / "articles").documents())
        assert content(store) == before


def test_copies_share_an_origin(store: Store, register: Register, tmp_path: Path) -> None:
    text = next(EXAMPLES.glob("*dora-raid-en.txt")).read_text(encoding="utf-8")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "b.txt").write_text(text.replace("Source: Iraqi Security Graph examples", "Source: A copy"), encoding="utf-8")
    run(store, register, tmp_path, [tmp_path / "a.txt", tmp_path / "b.txt"])
    rows = store.rows(COPIES)
    assert len(rows) == 2
    assert len({row["origin"] for row in rows}) == 1


def test_a_copy_is_found_from_another_home_too(store: Store, register: Register, tmp_path: Path) -> None:
    text = next(EXAMPLES.glob("*dora-raid-en.txt")).read_text(encoding="utf-8")
    for home, source in (("one", "First"), ("two", "Second")):
        (tmp_path / f"{home}.txt").write_text(text.replace("Iraqi Security Graph examples", source), encoding="utf-8")
        run(store, register, tmp_path / home, [tmp_path / f"{home}.txt"])
    assert len({row["origin"] for row in store.rows(COPIES)}) == 1


VARIANTS = (
    "Title: One\nDate: 2021-05-01\nSource: S\n\nIraqi forces arrested Qasim Muslih in Baghdad.",
    "Title: One\nDate: 2021-05-09\nSource: S\n\nIraqi forces arrested Qasim Muslih in Baghdad.",
    "Title: One\nSource: S\nURL: https://example.org/1\n\nIraqi forces arrested Qasim Muslih in Baghdad.",
    "Title: One\nSource: S\n\nIraqi forces arrested Qasim Muslih in Baghdad.",
)


def test_one_text_with_other_dates_and_addresses_is_the_same_in_any_order_and_when_built_again(register: Register, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(len(VARIANTS))]
    for file, text in zip(files, VARIANTS, strict=True):
        file.write_text(text)
    found = []
    for name, order in {"forth": files, "back": files[::-1]}.items():
        with open_store(Settings(isg_home=tmp_path / name)) as store:
            run(store, register, tmp_path / name, order)
            assert run(store, register, tmp_path / name, order).changed == 0
            found.append(content(store))
    with open_store(Settings(isg_home=tmp_path / "again")) as store:
        Pipeline(store, register, tmp_path / "forth").run(Archive(tmp_path / "forth" / "articles").documents())
        found.append(content(store))
        origins = {row["origin"] for row in store.rows(COPIES)}
        assert len(origins) == 1
    assert found[0] == found[1] == found[2]
    assert len(found[0][1]) == len(VARIANTS)  # type: ignore[arg-type]


DRONES = """Title: A night in Erbil
Date: 2021-05-26
Source: First Agency

The Coalition spokesman Wayne Marotto said that Kataib Hezbollah carried out a drone attack on Erbil airport on Tuesday.
Gunmen fired rockets at the base two hours later. The Popular Mobilization Forces denied that they were behind the drone attack.
A second drone attack was foiled by the Peshmerga, who arrested four gunmen near the town of Makhmur on Wednesday.
"""
COPIED = [
    DRONES,
    DRONES.replace("First Agency", "Second Agency"),
    DRONES.replace("First Agency", "Third Agency").replace("Title: A night in Erbil\n", "").replace("\n\nThe", "\n\nERBIL - The"),
]
CLAIMS = """
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
RETURN s.name AS subject, c.predicate AS predicate, o.name AS object, c.status AS status, c.affirming AS affirming, c.denying AS denying
ORDER BY subject, predicate, object, status
"""


def test_what_copies_describe_is_one_and_the_same(store: Store, register: Register, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(len(COPIED))]
    for file, text in zip(files, COPIED, strict=True):
        file.write_text(text, encoding="utf-8")
    run(store, register, tmp_path, files[:1])
    alone = store.rows(CLAIMS)
    assert [row["object"] for row in alone if row["predicate"] == "conducts"] == ["drone attack"] * 2
    run(store, register, tmp_path, files[1:])
    assert store.rows(CLAIMS) == alone


def test_killed_in_the_middle_and_run_again_it_is_the_same_graph(register: Register, tmp_path: Path) -> None:
    with open_store(Settings(isg_home=tmp_path / "whole")) as store:
        store.write_register(register)
        run(store, register, tmp_path / "whole", [EXAMPLES])
        wanted = content(store)
    home = tmp_path / "killed"
    command = [str(Path(sys.executable).with_name("isg")), "--home", str(home), "ingest", str(EXAMPLES)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and len(list((home / "articles").glob("*/*.json"))) < 5:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert len(list((home / "articles").glob("*/*.json"))) >= 5
    subprocess.run(command, check=True, capture_output=True)
    with open_store(Settings(isg_home=home)) as store:
        assert content(store) == wanted
