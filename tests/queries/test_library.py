"""A query's header is held against its text."""

from pathlib import Path

import pytest

from graph.errors import DataFileError
from graph.ontology import load_ontology
from queries.errors import UnknownQuery
from queries.library import load_library, returned

GOOD = "// title: T\n// question: Q?\n// param: who: entity -- whom\n// returns: a, b\n" + (
    "MATCH (n {id: $who}) RETURN n.x AS a, coalesce(n.y, 1) AS b ORDER BY a\n"
)


def library(folder: Path, text: str) -> None:
    (folder / "topic").mkdir()
    (folder / "topic" / "some-query.cypher").write_text(text, encoding="utf-8")
    load_library(folder)


def test_a_good_header_is_taken(tmp_path: Path) -> None:
    library(tmp_path, GOOD)
    query = load_library(tmp_path).find("some-query")
    assert (query.topic, query.returns, query.usage) == ("topic", ("a", "b"), ("who=entity",))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("$who", "$other", "declared and used differ"),
        ("// returns: a, b", "// returns: a", "returns a, b"),
        ("MATCH (n {id: $who})", "MATCH (n {id: $who}) SET n.x = 1", "only reads"),
        ("// title: T\n", "", "title"),
        ("who: entity", "who: thing", "param"),
    ],
)
def test_a_wrong_header_names_file_and_reason(tmp_path: Path, old: str, new: str, reason: str) -> None:
    with pytest.raises(DataFileError, match=r"some-query\.cypher.*" + reason):
        library(tmp_path, GOOD.replace(old, new))


def test_an_unknown_query_is_told_the_nearest() -> None:
    with pytest.raises(UnknownQuery, match="contested-claims"):
        load_library().find("contested")


def test_the_last_return_gives_the_columns() -> None:
    assert returned("MATCH (n) RETURN [x IN n.a | x] AS l, f(n, 1) AS m ORDER BY l LIMIT 3") == ("l", "m")
    assert returned("match (n) return distinct n.a as a, `n`.b skip 1;") == ("a", "`n`.b")
    assert returned("MATCH (n) DELETE n") == ()


def test_paths_run_over_every_tie_of_the_ontology() -> None:
    cypher = load_library().find("paths").cypher
    assert all(predicate.tie in cypher for predicate in load_ontology().predicates.values())
