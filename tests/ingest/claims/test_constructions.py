"""What is told as done, denied, planned or only possible: deeds in each of the constructions of cases/constructions.yaml."""

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
TABLE: dict[str, Any] = yaml.safe_load((CASES / "constructions.yaml").read_text(encoding="utf-8"))
_TOLD = {("affirmed", "reported"), ("affirmed", "claimed")}  # as done


@pytest.mark.parametrize(("language", "name"), [(language, name) for language in TABLE for name in TABLE[language]["constructions"]])
def test_a_construction_tells_of_every_deed_what_it_says(language: Language, name: str) -> None:
    construction = TABLE[language]["constructions"][name]
    missed = {deed["noun"] for deed in TABLE[language]["deeds"] if not _as_it_says(construction, deed, language)}
    assert missed == set(construction.get("apart", ()))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_third_of_the_constructions_tell_of_nothing_done(language: Language) -> None:
    constructions = list(TABLE[language]["constructions"].values())
    undone = [c for c in constructions if c["polarity"] != "affirmed" or c.get("modality") in ("planned", "conditional")]
    assert len(undone) * 3 >= len(constructions)


def _as_it_says(construction: dict[str, Any], deed: dict[str, str], language: Language) -> bool:
    """Return whether the claims on a deed have the polarity and modality of the construction.

    "open" is told as done by nobody, "unsaid" is not told at all.
    """
    text = construction["text"].format(s=TABLE[language]["doer"], **_forms(deed))
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
