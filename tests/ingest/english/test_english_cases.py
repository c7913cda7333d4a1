"""The case tables of English, through the whole extractor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from bundled import REGISTER

from graph.model import Article, Reading
from ingest.extract import extract
from ingest.normalise import fold_word
from ingest.reading.article import under_title

CASES = Path(__file__).parents[1] / "cases"


def _cases() -> list[Any]:
    rows = [(file.name, row) for file in sorted(CASES.glob("*.en.yaml")) for row in yaml.safe_load(file.read_text(encoding="utf-8"))]
    return [pytest.param(row, id=f"{name}: {row.get('title', row['text'])[:70]}") for name, row in rows]


def _read(text: str, title: str | None) -> Reading:
    return extract(Article(id="case", text=under_title(text, title), language="en", date="2018-05-20", title=title), REGISTER)


def _words(reading: Reading, key: str | None) -> set[str]:
    if key is None:
        return {""}
    entity = next(e for e in reading.entities if e.id == key)
    return {fold_word(n) for n in (entity.name, *entity.names)} | {fold_word(m.text) for m in reading.mentions if m.entity == key}


@pytest.mark.parametrize("case", _cases())
def test_case(case: dict[str, Any]) -> None:
    reading = _read(case["text"], case.get("title"))
    wanted = {tuple(fold_word(str(part or "")) for part in claim) for claim in case["claims"]}
    found: set[tuple[str, ...]] = set()
    for s in reading.statements:
        names = (_words(reading, s.subject), _words(reading, s.object), _words(reading, s.speaker))
        claim = next(
            (
                w
                for w in (*sorted(wanted - found), *sorted(wanted & found))  # two may share a name
                if w[1] == fold_word(s.predicate) and w[0] in names[0] and w[2] in names[1] and w[5] in names[2]
                and (w[3], w[4]) == (s.polarity, s.modality)
            ),
            (s.subject, s.predicate, s.object, s.polarity, s.modality, s.speaker or ""),
        )  # fmt: skip
        found.add(claim)
    assert found == wanted
