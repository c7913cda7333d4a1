"""Descriptions that mean a body of the register."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract


def bodies(text: str) -> set[str]:
    reading = extract(Article("a", text, "en", None, "2018-09-08"), REGISTER)
    return {e.register for e in reading.entities if e.register}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Supporters of the influential cleric Moqtada al-Sadr stormed the Iraqi parliament.", "sadrist-movement"),
        ("Followers of Moqtada al-Sadr attacked the Iraqi army.", "sadrist-movement"),
        ("Iraqi police attacked protesters in Basra.", "iraqi-protesters"),
        ("Iraqi soldiers killed demonstrators in Najaf.", "iraqi-protesters"),
    ],
)
def test_a_description_means_a_body(text: str, body: str) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Supporters of the village team stormed the Iraqi parliament.", "sadrist-movement"),
        ("Danish police attacked protesters in Denmark.", "iraqi-protesters"),
        ("Iraqi police met Turkish protesters in Ankara.", "iraqi-protesters"),
        ("Iraqi police arrested a protester in Basra.", "iraqi-protesters"),
    ],
)
def test_a_lookalike_does_not(text: str, body: str) -> None:
    assert body not in bodies(text)
