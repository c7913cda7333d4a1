"""Who and what an English text names or describes: a table of names with their kinds, and of names that must be no entity."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract
from ingest.normalise import fold_word

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "entities.english.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["text"][:70]) for case in CASES])
def test_entities(case: dict[str, Any]) -> None:
    reading = extract(Article(id="case", text=case["text"], language="en", date="2018-05-20"), REGISTER)
    found = [({fold_word(n) for n in (e.name, *e.names)} | {fold_word(m.text) for m in reading.mentions if m.entity == e.id}, e.kind)
             for e in reading.entities]  # fmt: skip
    for name, kind in case["entities"]:
        assert [k for names, k in found if fold_word(name) in names] == [kind], name
    for name in case.get("none", ()):
        assert not [names for names, _ in found if fold_word(name) in names], name
