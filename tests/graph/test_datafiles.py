"""Data files: a key that stands twice is an error and not the end of what the first says; garbage waits while much is read.

They are read without libyaml too, which takes more than YAML 1.1 allows.
"""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
import yaml

from graph.datafiles import cached, read_yaml, uncollected
from graph.errors import DataFileError

ROOT = Path(__file__).parents[2]


def test_a_key_that_stands_twice_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("verbs: [arrest]\nnouns: [raid]\nverbs: [release]\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"words\.yaml: .*'verbs' stands twice.*line 3"):
        read_yaml(file)


def test_every_data_file_of_the_project_is_read_by_the_loader_without_libyaml_too() -> None:
    files = [file for package in ("graph", "ingest", "queries", "viz") for file in sorted((ROOT / package).rglob("*.yaml"))]
    assert len(files) > 100
    for file in files:
        assert all(event.start_mark for event in yaml.parse(file.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)), file


def test_the_same_key_in_two_mappings_is_none(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("- {verb: arrest}\n- {verb: release}\n", encoding="utf-8")
    assert read_yaml(file) == [{"verb": "arrest"}, {"verb": "release"}]


def test_garbage_is_collected_again_after_what_was_put_off_even_by_an_error() -> None:
    def fail() -> None:
        with uncollected():
            raise RuntimeError(str(gc.isenabled()))

    with pytest.raises(RuntimeError, match="False"):
        fail()
    assert gc.isenabled()


def test_what_is_built_of_two_versions_by_turns_is_built_once_each_and_old_versions_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    file, built = tmp_path / "words.yaml", []

    def read(version: int) -> int:
        file.write_text(str(version), encoding="utf-8")
        return int(cached("words", [file], lambda: built.append(version) or version))

    assert [read(version) for version in (1, 2, 1, 2)] == [1, 2, 1, 2]
    assert built == [1, 2]
    assert [read(version) for version in range(3, 20)] == list(range(3, 20))
    assert read(1) == 1
    assert built.count(1) == 2
    assert len(list(tmp_path.rglob("words-*.json"))) < 10
