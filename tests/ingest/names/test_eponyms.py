"""A body that is named by its leader is that body while he leads it."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article, Language
from ingest.extract import extract

OFFICE, WHITE_HOUSE = "office-of-the-prime-minister-of-iraq", "us-administration"


@pytest.mark.parametrize(
    ("text", "lang", "date", "body", "named"),
    [
        ("Maliki's office denied that he met Muqtada al-Sadr.", "en", "2010-05-01", OFFICE, True),
        ("Maliki's office denied that he met Muqtada al-Sadr.", "en", "2022-05-01", OFFICE, False),
        ("نفى مكتب العبادي لقاءه مقتدى الصدر.", "ar", "2016-05-01", OFFICE, True),
        ("نفى مكتب العبادي لقاءه مقتدى الصدر.", "ar", "2022-05-01", OFFICE, False),
        ("The Obama administration criticised Iran.", "en", "2015-05-01", WHITE_HOUSE, True),
        ("The Obama administration criticised Iran.", "en", "2018-05-01", WHITE_HOUSE, False),
        ("The US administration criticised Iran.", "en", "2018-05-01", WHITE_HOUSE, True),
    ],
)
def test_a_body_named_by_its_leader(text: str, lang: Language, date: str, body: str, named: bool) -> None:
    entities = extract(Article("case", text, lang, date=date), REGISTER).entities
    assert (body in {entity.id for entity in entities}) is named
