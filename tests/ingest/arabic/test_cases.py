"""Every sentence of the Arabic case tables, read by the whole extractor: its claims, their polarity, modality and voice."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from bundled import REGISTER

from graph.model import Article, Reading
from graph.register import Register
from ingest.extract import extract
from ingest.normalise import fold_word

CASES = Path(__file__).parents[1] / "cases"


@lru_cache(maxsize=1)
def _register() -> Register:
    return REGISTER


def _rows(file: Path) -> list[Any]:
    return [pytest.param(row, id=f"{file.stem}: {row['text'][:60]}") for row in yaml.safe_load(file.read_text(encoding="utf-8"))]


def _words(reading: Reading, key: str | None) -> set[str]:
    if key is None:
        return {""}
    entity = next(e for e in reading.entities if e.id == key)
    return {fold_word(n) for n in (entity.name, *entity.names)} | {fold_word(m.text) for m in reading.mentions if m.entity == key}


@pytest.mark.parametrize("row", [row for file in sorted(CASES.glob("*.ar.yaml")) for row in _rows(file)])
def test_case(row: dict[str, Any]) -> None:
    reading = extract(Article(id="case", text=row["text"], language="ar", date="2021-05-26"), _register())
    wanted = {tuple(part if n in (1, 3, 4) else fold_word(part or "") for n, part in enumerate(claim)) for claim in row["claims"]}
    found = set()
    for s in reading.statements:
        names = (_words(reading, s.subject), _words(reading, s.object), _words(reading, s.speaker))
        stated = (s.predicate, s.polarity, s.modality)
        claim = next(
            (w for w in wanted if (w[1], w[3], w[4]) == stated and w[0] in names[0] and w[2] in names[1] and w[5] in names[2]),
            (s.subject, s.predicate, s.object, s.polarity, s.modality, s.speaker or ""),
        )
        found.add(claim)
    assert found == wanted
