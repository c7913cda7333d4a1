"""Who helps or harms those who stand against a body, or suffer from it, does neither to the body: every frame with every such phrase."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bundled import REGISTER

from graph.datafiles import read_yaml
from graph.model import Article
from ingest.extract import extract

TABLES: list[dict[str, Any]] = read_yaml(Path(__file__).parent / "cases" / "embedded.yaml")
FRAMES = [(table, around) for table in TABLES for around in table["around"]]


def _told(table: dict[str, Any], around: str, phrase: str) -> list[str]:
    """Return the predicates of the table that a sentence affirms of the doer and the body."""
    text = around.replace("~", phrase).replace("لال", "لل")
    told = extract(Article("case", text, table["lang"], date="2016-05-01"), REGISTER).statements
    between = [s for s in told if {s.subject, s.object} == set(table["parties"]) and s.polarity == "affirmed"]
    return [s.predicate for s in between if s.predicate in table["predicates"]]


@pytest.mark.parametrize(("table", "around"), FRAMES, ids=lambda part: part if isinstance(part, str) else part["lang"])
def test_a_frame_around_others_tells_nothing_of_the_body_itself(table: dict[str, Any], around: str) -> None:
    assert {phrase: told for phrase in table["others"] if (told := _told(table, around, phrase))} == {}


@pytest.mark.parametrize(("table", "around"), FRAMES, ids=lambda part: part if isinstance(part, str) else part["lang"])
def test_a_frame_around_the_body_tells_of_it(table: dict[str, Any], around: str) -> None:
    assert _told(table, around, table["body"])
