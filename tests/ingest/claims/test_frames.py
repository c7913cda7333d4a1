"""Frame files: what is wrong in one is named with its file, predicate and number; a noun asked for stands once, not form by form."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import DataFileError
from graph.model import Language
from ingest.claims import frames


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(frames, "FOLDER", tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("language", "rows", "reason"),
    [
        ("en", "arests: [{verb: arrest}]", "arests: is no predicate of the ontology"),
        ("en", "arrests: [{subject: [of]}]", "arrests 1: a frame has one of"),
        ("en", "arrests: [{verb: arrest}, {verb: hold, noun: hold}]", "arrests 2: a frame has one of"),
        ("en", "arrests: [{verb: arrest, neads: {}}]", "unknown key `neads`"),
        ("en", "arrests: [{verb: arrest, kinds: {object: [people]}}]", "kind `people` is none of"),
        ("en", "funds: [{verb: give, needs: {object: [grant, loan, grant]}}]", "`grant` is listed again"),
        ("en", "funds: [{verb: give, unless: {object: [subsidy, subsidies]}}]", "`subsidies` is .* a form of `subsidy`"),
        ("ar", "supports: [{verb: قدّم, needs: {object: [دعم, دعما]}}]", "`دعما` is .* a form of `دعم`"),
        ("ar", "supports: [{verb: قدّم, needs: {object: [المساعدة, مساعدة]}}]", "`المساعدة` is .* a form of `مساعدة`"),
        ("ar", "supports: [{verb: قدّم, needs: {object: [مساعدته, مساعدة]}}]", "`مساعدته` is .* a form of `مساعدة`"),
    ],
)
def test_what_is_wrong_in_a_frame_is_named(folder: Path, language: Language, rows: str, reason: str) -> None:
    (folder / f"some.{language}.yaml").write_text(rows, encoding="utf-8")
    with pytest.raises(DataFileError, match=rf"some\.{language}\.yaml: .*{reason}"):
        frames.load_frames.__wrapped__(language)


def test_nouns_that_are_no_forms_of_one_another_stand_beside_each_other(folder: Path) -> None:
    (folder / "some.ar.yaml").write_text("supports: [{verb: قدّم, needs: {object: [دعم, مساعدة, مساعدات, تهم, تهمة]}}]", encoding="utf-8")
    assert frames.load_frames.__wrapped__("ar").lemmas("verb") == ("قدّم",)
