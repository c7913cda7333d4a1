"""Whom the words of a text mean: the entry of the register, or nobody whom it knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bundled import REGISTER

from graph.datafiles import read_yaml
from graph.model import Article
from ingest.extract import extract

CASES: list[dict[str, Any]] = read_yaml(Path(__file__).parents[1] / "cases" / "meant.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:50])
def test_words_mean_whom_the_case_says(case: dict[str, Any]) -> None:
    reading = extract(Article("case", case["text"], case["lang"], None, case.get("date", "2016-05-01")), REGISTER)
    registered = {entity.id for entity in reading.entities if entity.register}
    for words, entry in case["means"].items():
        meant = {mention.entity for mention in reading.mentions if mention.text == words} & registered
        assert meant == ({entry} if entry else set()), words


def test_a_third_of_the_cases_mean_nobody() -> None:
    assert sum(None in case["means"].values() for case in CASES) >= len(CASES) / 3
    assert len({case["text"] for case in CASES}) == len(CASES)
