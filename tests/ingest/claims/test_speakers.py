"""In whose words a deed stands: deeds told in each of the ways of cases/speakers.yaml."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.model import Article, Language
from graph.register import Register, load_register
from ingest.extract import extract

TABLE: dict[str, Any] = yaml.safe_load((Path(__file__).parents[1] / "cases" / "speakers.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("language", "name"), [(language, name) for language in TABLE for name in TABLE[language]["constructions"]])
def test_a_deed_stands_in_the_words_of_whoever_tells_it(language: Language, name: str) -> None:
    construction = TABLE[language]["constructions"][name]
    missed = {deed["claim"][0] for deed in TABLE[language]["deeds"] if not _told_by_him(construction, deed, language)}
    assert missed == set(construction.get("apart", ()))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_third_of_the_constructions_have_nobody_speak(language: Language) -> None:
    constructions = list(TABLE[language]["constructions"].values())
    assert len([c for c in constructions if c["speaker"] is None]) * 3 >= len(constructions)


def _told_by_him(construction: dict[str, Any], deed: dict[str, Any], language: Language) -> bool:
    """Return whether the deed is told, always in the construction's modality and its speaker's words."""
    text = construction["text"].format(**deed)
    reading = extract(Article("case", text[0].upper() + text[1:], language, date="2016-05-18"), _register())
    names = {entity.id: entity.name for entity in reading.entities}
    told = [s for s in reading.statements if [names[s.subject], s.predicate, names[s.object]] == deed["claim"]]
    speakers = {names.get(s.speaker or "", "") for s in told}
    wanted = construction["speaker"]
    by_him = all(said.startswith(wanted) for said in speakers) if wanted else speakers == {""}
    return bool(told) and by_him and {s.modality for s in told} == {construction["modality"]}


@lru_cache(maxsize=1)
def _register() -> Register:
    return load_register()
