"""What names mean in a text: the links to the register are exactly those of the case table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bundled import REGISTER

from graph.datafiles import read_yaml
from graph.model import Article
from graph.register import Register
from ingest.extract import named

CASES: list[dict[str, Any]] = read_yaml(Path(__file__).parent / "cases" / "aliases.yaml")


@pytest.fixture(scope="module")
def register() -> Register:
    return REGISTER


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_links_are_those_of_the_case(case: dict[str, Any], register: Register) -> None:
    text = case["text"]
    names, entities = named(Article("case", text, case["lang"], None, case.get("date")), register)
    assert {name.span.of(text): name.entity for name in names if entities[name.entity].register} == case["links"]


def test_the_table_is_large_and_a_third_of_it_negative() -> None:
    assert len(CASES) >= 300
    assert sum(not case["links"] for case in CASES) >= len(CASES) / 3
    assert len({case["text"] for case in CASES}) == len(CASES)
