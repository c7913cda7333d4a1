"""What somebody answers was done by the one against whom he acts: "sanctioned Iran after *it* bombed Erbil"."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest
from bundled import REGISTER

from graph.datafiles import read_yaml
from graph.model import Article
from ingest.extract import extract

TABLES: list[dict[str, Any]] = read_yaml(Path(__file__).parent / "cases" / "in_return.yaml")


def _doers(table: dict[str, Any], text: str) -> set[str]:
    """Return who is told to have done the deed of a table."""
    _, predicate, whom = table["deed"]
    told = extract(Article("case", text, table["lang"], date="2016-05-01"), REGISTER).statements
    return {s.subject for s in told if (s.predicate, s.object, s.polarity) == (predicate, whom, "affirmed")}


def _answers(table: dict[str, Any]) -> list[str]:
    """Return every act before every reason that it may stand before."""
    answering = product(table["answers"], (*table["after"], *table["because"]))
    return [f"{act} {why}." for act, why in (*answering, *product(table["acts"], table["because"]))]


def _cases(part: str) -> list[Any]:
    return [pytest.param(table, text, id=text) for table in TABLES for text in (_answers(table) if part == "answers" else table[part])]


@pytest.mark.parametrize(("table", "text"), _cases("answers"))
def test_whoever_is_answered_did_it(table: dict[str, Any], text: str) -> None:
    assert _doers(table, text) == {table["deed"][0]}


@pytest.mark.parametrize(("table", "text"), _cases("own"))
def test_whoever_acts_did_it_where_he_answers_nothing(table: dict[str, Any], text: str) -> None:
    assert _doers(table, text) == {table["acting"]}


@pytest.mark.parametrize(("table", "text"), _cases("either"))
def test_nobody_did_it_where_either_may_have(table: dict[str, Any], text: str) -> None:
    assert _doers(table, text) == set()
