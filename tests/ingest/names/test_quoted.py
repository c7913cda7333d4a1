"""Bodies and operations that quotation marks name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article
from ingest.names.quoted import find_quoted
from ingest.normalise import fold


def quoted(text: str) -> dict[str, str]:
    return {found.name: found.kind for found in find_quoted(Article("a", text, "ar"), fold(text), [])}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ('أعلنت حركة "الفجر الجديد" انسحابها', "الفجر الجديد", "organization"),
        ("نقلت صحيفة «المرآة» عن مصدر", "المرآة", "organization"),
        ("هاجمت كتائب «رعد» مقرا", "رعد", "force"),
        ('بدأت عملية "رياح الشمال" أمس', "رياح الشمال", "operation"),
    ],
)
def test_a_noun_and_quotation_marks_name_a_body(text: str, name: str, kind: str) -> None:
    assert quoted(text) == {name: kind}


@pytest.mark.parametrize(
    "text",
    [
        'وصف الحركة بأنها "خطر على البلاد"',
        'قال رئيس الحزب "إن البلاد في خطر"',
        'انتمى إلى تنظيم "إرهابي"',
        'قالت المنظمة "ننسحب"',
        'مقاتلو تنظيم الدولة "مازالوا منتشرين"',
        "وصف حزب المالكي بأنه حزب «إجرامي»",
    ],
)
def test_quoted_speech_names_nothing(text: str) -> None:
    assert quoted(text) == {}


@given(st.text(alphabet='حركة شجب"«» \n.', max_size=80))
def test_names_are_verbatim(text: str) -> None:
    assert all(name and name in text for name in quoted(text))
