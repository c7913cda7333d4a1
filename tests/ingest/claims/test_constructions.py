"""What is told as so, denied, planned or only possible: deeds, nouns of deeds, states and posts in the tables of cases/."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.model import Article, Language
from graph.register import Register, load_register
from ingest.extract import extract

CASES = Path(__file__).parents[1] / "cases"
NAMES = ("constructions", "noun_deeds", "states", "posts_said")
TABLES: dict[str, Any] = {name: yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf-8")) for name in NAMES}
ROWS = [(name, language, row) for name, table in TABLES.items() for language in table for row in table[language]["constructions"]]
_TOLD = {("affirmed", "reported"), ("affirmed", "claimed")}  # as done


@pytest.mark.parametrize(("name", "language", "row"), ROWS)
def test_a_construction_tells_of_every_deed_what_it_says(name: str, language: Language, row: str) -> None:
    table = TABLES[name][language]
    construction = table["constructions"][row]
    missed = {deed["noun"] for deed in table["deeds"] if not _as_it_says(construction, deed, table["doer"], language)}
    assert missed == set(construction.get("apart", ()))


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_third_of_the_constructions_tell_of_nothing_done(name: str, language: Language) -> None:
    constructions = list(TABLES[name][language]["constructions"].values())
    undone = [c for c in constructions if c["polarity"] != "affirmed" or c.get("modality") in ("planned", "conditional")]
    assert len(undone) * 3 >= len(constructions)


def _as_it_says(construction: dict[str, Any], deed: dict[str, str], doer: str, language: Language) -> bool:
    """Return whether the claims on a deed have the polarity and modality of the construction.

    "open" is told as done by nobody, "unsaid" is not told at all.
    """
    text = construction["text"].format(s=doer, **_forms(deed))
    reading = extract(Article("case", text[0].upper() + text[1:], language, date="2016-05-18"), _register())
    told = {(s.polarity, s.modality) for s in reading.statements if s.predicate == deed["predicate"]}
    if construction["polarity"] in ("open", "unsaid"):
        return told.isdisjoint(_TOLD) if construction["polarity"] == "open" else not told
    wanted = construction.get("modality")
    return {polarity for polarity, _ in told} == {construction["polarity"]} and (wanted is None or wanted in {m for _, m in told})


def _forms(deed: dict[str, str]) -> dict[str, str]:
    """Return the forms of a deed, the Arabic verbal noun also behind "ل" and without its article."""
    noun = deed["noun"]
    bare = noun.removeprefix("ال")
    return deed | {"for_noun": f"لل{bare}" if bare != noun else f"ل{noun}", "bare_noun": bare}


@lru_cache(maxsize=1)
def _register() -> Register:
    return load_register()
