"""What makes a deed of war a figure of speech stands in data files, which say where they are wrong."""

from pathlib import Path

import pytest

from graph.errors import DataFileError
from graph.register import load_register
from ingest import lexicon
from ingest.claims import figurative


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "en").mkdir()
    monkeypatch.setattr(lexicon, "FOLDER", tmp_path)
    monkeypatch.setattr(figurative, "FOLDER", tmp_path)
    monkeypatch.setattr(figurative, "read_lexicon", lexicon.read_lexicon.__wrapped__)
    return tmp_path / "en" / "figurative.yaml"


@pytest.mark.parametrize("row", ["{}", "{over: [with]}", "[with]"])
def test_a_class_of_neither_words_nor_functions_names_file_and_key(folder: Path, row: str) -> None:
    folder.write_text(f"means: {row}\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"figurative\.yaml") as raised:
        figurative._words.__wrapped__("en")
    assert "means" in str(raised.value)


def test_words_are_known_in_the_plural_too(folder: Path) -> None:
    folder.write_text("means: {under: [with], words: [sanction]}\n", encoding="utf-8")
    assert figurative._words.__wrapped__("en") == {"means": (("with",), frozenset({"sanction", "sanctions"}))}


def test_each_file_of_fighters_and_parliaments_stands_in_the_register() -> None:
    files = {Path(entry.file).name for entry in load_register()}
    assert files.issuperset(Path(name).name for name in (*figurative._FIGHTERS, *figurative._TERRORISTS, *figurative._PARLIAMENTS))
