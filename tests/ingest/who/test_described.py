"""Unnamed actors: one for the mentions of an article, called what a reader would call it; what points back."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract


def names(text: str, date: str | None = None) -> list[set[str]]:
    return [set(e.names) for e in extract(Article("a", text, "ar", None, date), REGISTER).entities]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("اعتقل داعش عشرة مدنيين من الموصل.", {"عشرة مدنيين من الموصل", "مدنيين من الموصل", "عشرة مدنيين", "مدنيين"}),
        ("قتل داعش مواطنين أكراد.", {"مواطنين أكراد"}),
        ("قتل داعش المواطنين الأتراك.", {"المواطنين الأتراك"}),
        ("اعتقل الجيش العراقي ضابطا رفيعا.", {"ضابطا رفيعا"}),
    ],
)
def test_a_description_bears_what_a_reader_calls_it(text: str, wanted: set[str]) -> None:
    assert wanted in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "قال مصدر أمني إن الجيش العراقي قتل نوري المالكي. وأضاف المصدر أن الجيش العراقي اعتقل هادي العامري.",
        "اعتقل داعش متظاهرين غاضبين. وقتل داعش المتظاهرين.",
    ],
)
def test_a_defined_noun_means_the_one_described_before(text: str) -> None:
    reading = extract(Article("a", text, "ar"), REGISTER)
    assert len([e for e in reading.entities if e.register is None]) == 1


def test_different_adjectives_are_different_people() -> None:
    reading = extract(Article("a", "قتل داعش جنديا عراقيا. وقتل داعش جنديا تركيا.", "ar"), REGISTER)
    assert len([e for e in reading.entities if e.kind == "person"]) == 2


@pytest.mark.parametrize("text", ["قتلت قوة نوري المالكي.", "هاجم داعش شركة."])
def test_a_bare_noun_for_a_body_means_nobody(text: str) -> None:
    assert all(e.register for e in extract(Article("a", text, "ar"), REGISTER).entities)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("زار وفد حزب الدعوة بغداد. وقتل داعش أعضاء الحزب.", "حزب الدعوة"),
        ("نفت وزارة النفط ذلك. وهاجم داعش الوزارة.", "وزارة النفط"),
    ],
)
def test_a_defined_noun_points_back_to_a_name_that_it_heads(text: str, meant: str) -> None:
    reading = extract(Article("a", text, "ar"), REGISTER)
    assert any(meant in e.names for e in reading.entities if e.id in {s.object for s in reading.statements})


@pytest.mark.parametrize(
    ("text", "arrested"),
    [
        ("قال نوري المالكي إنه وصل واعتقله داعش.", True),
        ("قال نوري المالكي إنه وصل. واعتقله داعش.", False),
        ("قال نوري المالكي إن الحرب انتهت. " + "وكانت الأمطار قد هطلت طوال الليل على معظم الطرق. " * 5 + "واعتقله داعش.", False),
    ],
)
def test_a_pronoun_means_the_last_subject_unless_it_is_far_off(text: str, arrested: bool) -> None:
    statements = extract(Article("a", text, "ar"), REGISTER).statements
    assert any(s.predicate == "arrests" and s.object == "nouri-al-maliki" for s in statements) is arrested
