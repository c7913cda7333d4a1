"""Data files: a key that stands twice is an error and not the end of what the first says; garbage waits while much is read."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from graph.datafiles import read_yaml, uncollected
from graph.errors import DataFileError


def test_a_key_that_stands_twice_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("verbs: [arrest]\nnouns: [raid]\nverbs: [release]\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"words\.yaml: .*'verbs' stands twice.*line 3"):
        read_yaml(file)


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
