"""People whom the register lacks: found by name data or title, never made of common words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article, Language
from ingest.names.people import find_people
from ingest.normalise import fold


def people(text: str, language: Language) -> list[str]:
    return [found.name for found in find_people(Article("a", text, language), fold(text), [])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال محمد خالد الحمد للصحيفة", "محمد خالد الحمد"),
        ("قال أبو حارث القادري للصحيفة", "أبو حارث القادري"),
        ("قال عبد الكريم العنزي للصحيفة", "عبد الكريم العنزي"),
        ("أعلن العميد محمد الجبوري الخبر", "محمد الجبوري"),
        ("استقال الوزير وعصام عبد القادر العنزي", "عصام عبد القادر العنزي"),
        ("قال محمد حسين القدهور، وهو تاجر", "محمد حسين القدهور"),
        ("قال السيد كاظم الجابري إن الطريق مفتوح", "كاظم الجابري"),
        ("قال محمد ال سعود إن القوات وصلت", "محمد ال سعود"),
        ("مقتل وليد الجنابي القيادي في التنظيم", "وليد الجنابي"),
        ("زار البلدة مثنى جبر العزاوي أمس", "مثنى جبر العزاوي"),
        ("زار البلدة صباح النعيمي أمس", "صباح النعيمي"),
        ("قال زيد أبو زيد الأمين العام للحزب إن القوات وصلت", "زيد أبو زيد"),
        ("زار البلدة غالب بن مشعل القحطاني أمس", "غالب بن مشعل القحطاني"),
        ("قال عبد العزيز بن منصور آل سعود إن القوات وصلت", "عبد العزيز بن منصور آل سعود"),
        ("قال عثمان بن عبد الله الجزراوي إن القوات وصلت", "عثمان بن عبد الله الجزراوي"),
        ("زار البلدة كريم حمزة العامري أمس", "كريم حمزة العامري"),
        ("زار البلدة ريبوار طالباني أمس", "ريبوار طالباني"),
        ("زار البلدة وسام صالح العزاوي أمس", "وسام صالح العزاوي"),
        ("زار البلدة جيرالد مولينه أمس", "جيرالد مولينه"),
    ],
)
def test_arabic_names_are_found(text: str, name: str) -> None:
    assert people(text, "ar") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "على الطاولة كتاب",
        "قرأ صنداي ميرور أمس",
        "بحسب نظيره المصري تطرقت لموضوع النفط",
        "كان الرجل يذرف الدموع",
        "وصل الشاب محمد متخوفا من التوقيف",
        "حياة الفيصل طويلة",
        "قال المرجع الإيراني آية الله إن الصوم واجب",
        "وعلى أعلى المستويات",
        "صدر وعد بالانسحاب",
        "صدر الأمر بالانسحاب",
        "في بداية العام الجديد",
        "وزارة الدفاع العراقية",
        "من قبل القوات",
        "طرحت حكومة السيد السوداني تعديلا",
        "التقاه صباح السبت في العاصمة",
        "ساد صباح عراقي هادئ",
        "كان كريم اليدين",
        "وقع صدام عنيف بين الطرفين",
        "كان رأيه ثائر الجميع ضده",
        "ينقل النفط إلى ميناء جيهان التركي",
        "يتنعم بالأمن ورغد العيش في بلده",
        "بعد انتصار القصير على خصمه",
    ],
)
def test_arabic_common_words_are_no_people(text: str) -> None:
    assert people(text, "ar") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("said Hassan Hassan, an analyst", "Hassan Hassan"),
        ("Student Ahmed Maliki passed", "Ahmed Maliki"),
        ("Colonel Dilshad Mawlud said", "Dilshad Mawlud"),
        ("Wael al-Mahdawy's house", "Wael al-Mahdawy"),
        ("He met Muthanna al-Azzawi there", "Muthanna al-Azzawi"),
        ("He met Rebwar Hassan Talabani there", "Rebwar Hassan Talabani"),
        ("He met Francine Delattre there", "Francine Delattre"),
        ("Abadi met Turgut Aslan there", "Turgut Aslan"),
        ("The court asked Zubin Tarvand to leave", "Zubin Tarvand"),
        ("The attacker was identified as Dzharvok Umtalov.", "Dzharvok Umtalov"),
        ("Zubin Tarvand noted the delay.", "Zubin Tarvand"),
        ("Two governors, including Dzharvok Umtalov, were killed.", "Dzharvok Umtalov"),
        ("Three policemen, among them Dzharvok Umtalov, were killed.", "Dzharvok Umtalov"),
        ("The alleged detention of Dzharvok Umtalov was denied.", "Dzharvok Umtalov"),
        ("Seven militants, including Dzharvok Umtalov, were killed.", "Dzharvok Umtalov"),
    ],
)
def test_english_names_are_found(text: str, name: str) -> None:
    assert people(text, "en") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The Supreme Court ruled",
        "In Northern Ireland",
        "ahmed maliki",
        "On Monday Morning",
        "The court confirmed Additional Protocol Two",
        "Seven towns, including Deir Hafir, were retaken.",
        "They hold parts of Yemen, including Deir Hafir.",
        "Three districts, among them Deir Hafir, were retaken.",
        "The alleged destruction of Deir Hafir was denied.",
        "It is led by Jabhat Fatah al-Wadi.",
        "They fled to Khan Tuman.",
    ],
)
def test_english_capitals_alone_are_no_people(text: str) -> None:
    assert people(text, "en") == []


@given(st.text(max_size=120), st.sampled_from(["ar", "en"]))
def test_names_are_verbatim(text: str, language: Language) -> None:
    for found in find_people(Article("a", text, language), fold(text), []):
        assert found.name == found.span.of(text).strip() != ""
