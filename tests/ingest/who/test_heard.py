"""Described speakers whom no claim uses: those told from others are kept, crowds are not."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract


def names(text: str) -> set[str]:
    return {name for e in extract(Article("a", text, "en", None, None), REGISTER).entities for name in e.names}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A security official said that it rained.", "security official"),
        ("Two police officers said that it rained.", "police officers"),
        ("A police captain and a hospital official said that it rained.", "hospital official"),
    ],
)
def test_a_speaker_told_apart_is_kept(text: str, wanted: str) -> None:
    assert wanted in names(text)


@pytest.mark.parametrize(
    "text", ["Residents said that it rained.", "A security official came.", "Witnesses and residents said that it rained."]
)
def test_crowds_and_who_is_silent_are_not(text: str) -> None:
    assert names(text) == set()
