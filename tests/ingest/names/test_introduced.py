"""People whom only the words around introduce."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article
from ingest.names.people import find_people
from ingest.normalise import fold


def people(text: str) -> set[str]:
    return {found.name for found in find_people(Article("a", text, "ar"), fold(text), [])}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال مايكل شنايدر، المتحدث باسم المنظمة، إن ذلك انتهى", "مايكل شنايدر"),
        ("أكد كفاح الدهوي أن القرار صدر", "كفاح الدهوي"),
        ("وقال العقيد ستيف برونر للصحفيين", "ستيف برونر"),
        ("وأعلن مدير المستشفى، معن العبيدي، افتتاح القسم", "معن العبيدي"),
        ("وقال طارق بن سعيد الدهوي إن القرار صدر", "طارق بن سعيد الدهوي"),
        ("وأعلن مدير ناحية الشمال صالح الدهوي افتتاح القسم", "صالح الدهوي"),
        ("وأعلنت الوزيرة غرينكا شولدر افتتاح القسم", "غرينكا شولدر"),
        ("وقال فولدن كرايفيتش، وهو ضابط، إن ذلك انتهى", "فولدن كرايفيتش"),
        ("وأعلن مدير المستشفى، بورغان شلدريك، افتتاح القسم", "بورغان شلدريك"),
        ("وقال المتحدث باسم الشركة بورغان شلدريك إن ذلك انتهى", "بورغان شلدريك"),
        ("وأعلنت المتحدثة باسم الشركة برنولا شلدريك.", "برنولا شلدريك"),
        ("وقال عقيد أركان حرب محمد الجبوري، وهو ضابط، ذلك", "محمد الجبوري"),
        ("وقال عبداللطيف بن راشد الدهوي إن القرار صدر", "عبداللطيف بن راشد الدهوي"),
        ("وقال السفير خالد بن حمد آل فلان إن القرار صدر", "خالد بن حمد آل فلان"),
    ],
)
def test_context_introduces_a_rare_name(text: str, name: str) -> None:
    assert name in people(text)


@pytest.mark.parametrize(
    "text",
    [
        "وقال بيان صادر عن المكتب",
        "أكد مصدر أمني عراقي أن القرار صدر",
        "أطلق أول قمر صناعي",
        "وأكد مرة أخرى بأن القرار صدر",
        "الملك الراحل، رحمه الله، زار المدينة",
        "من يريد ترك أهل المدينة",
        "أعلن المتحدث باسم الشركة سياسة جديدة، مشيرا إلى السوق",
        "وتقول جورنال تريبيون، إن ذلك انتهى",
        "وقال الشيخ الوقور إنه يغادر",
    ],
)
def test_ordinary_words_are_no_names(text: str) -> None:
    assert people(text) == set()


@given(st.text(alphabet="ابتثجحدرزسشصطعغفقكلمنهوي ،.«»", max_size=120))
def test_names_are_verbatim(text: str) -> None:
    assert all(name and name in text for name in people(text))
