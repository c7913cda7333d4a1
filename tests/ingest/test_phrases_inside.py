"""Phrases inside others: who helps those who stand against a body does not help it, who investigates a deed has not done it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bundled import REGISTER

from graph.datafiles import read_yaml
from graph.model import Article
from ingest.extract import extract

TABLES: list[dict[str, Any]] = read_yaml(Path(__file__).parent / "cases" / "phrases_inside.yaml")
DEEDS = frozenset(("attacks", "arrests", "kills", "abducts", "besieges", "conducts", "targets"))
OTHERS: list[dict[str, Any]] = read_yaml(Path(__file__).parent / "cases" / "deeds_of_others.yaml")
FRAMES = [(table, around) for table in TABLES for around in table["around"]]


def _label(part: str | dict[str, Any]) -> str:
    return part if isinstance(part, str) else str(part["lang"])


def _told(table: dict[str, Any], around: str, phrase: str) -> list[str]:
    """Return the predicates of the table that a sentence affirms of the doer and the body."""
    text = around.replace("~", phrase).replace("لال", "لل")
    told = extract(Article("case", text, table["lang"], date="2016-05-01"), REGISTER).statements
    between = [s for s in told if {s.subject, s.object} == set(table["parties"]) and s.polarity == "affirmed"]
    return [s.predicate for s in between if s.predicate in table["predicates"]]


@pytest.mark.parametrize(("table", "around"), FRAMES, ids=_label)
def test_a_frame_around_others_tells_nothing_of_the_body_itself(table: dict[str, Any], around: str) -> None:
    assert {phrase: told for phrase in table["others"] if (told := _told(table, around, phrase))} == {}


@pytest.mark.parametrize(("table", "around"), FRAMES, ids=_label)
def test_a_frame_around_the_body_tells_of_it(table: dict[str, Any], around: str) -> None:
    assert _told(table, around, table["body"])


def _done(table: dict[str, Any], text: str) -> list[str]:
    """Return the deeds that a sentence affirms of its subject."""
    told = extract(Article("case", text.replace("لال", "لل"), table["lang"], date="2021-06-01"), REGISTER).statements
    return [s.predicate for s in told if s.subject == table["doer"] and s.predicate in DEEDS and s.polarity == "affirmed"]


@pytest.mark.parametrize(("table", "around"), [(t, a) for t in OTHERS for a in t["around"]], ids=_label)
def test_who_speaks_of_a_deed_or_answers_it_has_not_done_it(table: dict[str, Any], around: str) -> None:
    assert {deed: done for deed in table["deeds"] if (done := _done(table, around.replace("~", deed)))} == {}


@pytest.mark.parametrize(("table", "text"), [(t, own) for t in OTHERS for own in t["own"]], ids=_label)
def test_who_does_it_has_done_it(table: dict[str, Any], text: str) -> None:
    assert _done(table, text)
