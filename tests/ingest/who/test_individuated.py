"""Whom a text individuates: a table of sentences with the predicates that are told of somebody and of nobody in particular."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract
from ingest.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gunmen kidnapped three journalists in Baghdad.", {"abducts"}),
        ("A local official praised the Iraqi army.", {"praises"}),
        ("Local officials praised the Iraqi army.", set()),
        ("54 lawmakers praised the Iraqi army.", {"praises"}),
        ("Soldiers support Haider al-Abadi.", set()),
        ("Tribal fighters support Haider al-Abadi.", {"supports"}),
        ("Soldiers support Haider al-Abadi. The soldiers fought Islamic State.", {"supports", "fights"}),
        ("An official of the Iraqi Ministry of Interior was in Basra.", {"member_of", "present_in"}),
        ("خطف مسلحون ثلاثة صحفيين.", {"abducts"}),
        ("أشاد مسؤول محلي بالجيش العراقي.", {"praises"}),
        ("طالب 54 نائبا الحكومة العراقية بعقد اجتماع.", {"demands_of"}),
        ("اتهم نائب سابق وزارة الداخلية العراقية بالفساد.", {"accuses"}),
        ("قال نواب إن الحكومة العراقية فشلت.", set()),
        ("عادت 200 أسرة نازحة إلى تكريت.", set()),
    ],
)
def test_what_is_told(text: str, told: set[str]) -> None:
    reading = extract(Article("a", text, language_of(text), date="2021-05-26"), REGISTER)
    assert {statement.predicate for statement in reading.statements} == told
