"""Whose outlet carries somebody's words while he speaks on."""

import pytest
from bundled import REGISTER

from graph.model import Article, Language
from ingest.extract import extract

CASES = [
    ("ar", "نقلت وكالة رويترز عن مصدر أمني أن داعش هاجم كركوك. وأضاف المصدر أن داعش هاجم بيجي.", [1, 1]),
    ("ar", "نقلت وكالة رويترز عن مصدر أمني أن داعش هاجم كركوك. وقال حيدر العبادي إن داعش هاجم بيجي.", [1, 0]),
    ("ar", "قال حيدر العبادي لقناة العربية إن داعش هاجم كركوك. وأضاف أن داعش هاجم بيجي.", [1, 1]),
    ("ar", "قال حيدر العبادي إن داعش هاجم كركوك. وأضاف أن داعش هاجم بيجي.", [0, 0]),
    ("en", "Haider al-Abadi told Al Arabiya that Islamic State attacked Kirkuk. He added that Islamic State attacked Baiji.", [1, 1]),
    ("en", "Haider al-Abadi told Al Arabiya that Islamic State attacked Kirkuk. Turkey said Islamic State attacked Baiji.", [1, 0]),
    ("ar", "قال حيدر العبادي لموقع «النجم» إن داعش هاجم كركوك.", [1]),
    ("ar", "قال حيدر العبادي لوزارة الدفاع العراقية إن داعش هاجم كركوك.", [0]),
    ("ar", "ذكر موقع «النجم» نقلا عن مصدر أمني أن داعش هاجم كركوك.", [1]),
    ("ar", "هاجم داعش كركوك، نقلا عن مصدر أمني.", [0]),
    ("ar", "قالت وزارة الدفاع العراقية في رسالة وفق ما نقلت قناة العربية إن داعش هاجم كركوك.", [1]),
    ("en", "Haider al-Abadi told Nalia television that Islamic State attacked Kirkuk.", [1]),
    ("en", "Haider al-Abadi told parliament that Islamic State attacked Kirkuk.", [0]),
    ("en", "Haider al-Abadi said that Islamic State attacked Kirkuk. He added that Islamic State attacked Baiji.", [0, 0]),
]


@pytest.mark.parametrize(("language", "text", "carriers"), CASES)
def test_carrier(language: Language, text: str, carriers: list[int]) -> None:
    reading = extract(Article(id="case", text=text, language=language, date="2016-05-26"), REGISTER)
    assert [len(s.via) for s in reading.statements if s.predicate == "attacks"] == carriers
