"""Arabic names of people that stand beside words which tell who they are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import Article
from ingest.names.people import find_people
from ingest.normalise import fold


def names(text: str) -> set[str]:
    return {found.name for found in find_people(Article("a", text, "ar"), fold(text), [])}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقالت والدتهما رولا كاف إنها تنتظر.", "رولا كاف"),
        ("وأضاف شقيقه دلشاد برزنجي أن البيت خال.", "دلشاد برزنجي"),
        ("قتل البرتغالي نيرو كوستانا في غارة.", "نيرو كوستانا"),
        ("اعتقلت الشرطة البلجيكي صفوت مكداد في المطار.", "صفوت مكداد"),
        ("وقالت الإعلامية سوسن الدرويشي في لقاء.", "سوسن الدرويشي"),
        ("بحث مع السفير الياباني ناوكي هاراموتو تعزيز التعاون.", "ناوكي هاراموتو"),
        ("حكم على تامر العلوشي البالغ من العمر 30 عاما بالسجن.", "تامر العلوشي"),
        ("اعتقل توماس بارنيل (36 عاما) في المدينة.", "توماس بارنيل"),
        ('قُتل "سيماك" وهو مسؤول في الحزب.', "سيماك"),
        ('اعتقل المدعو "صقر البادية" أمس.', "صقر البادية"),
        ("وصرح الناشط المدني فلاح الزيدي بذلك.", "فلاح الزيدي"),
        ("استجوبت المحكمة السويدي أسامة كريم.", "أسامة كريم"),
        ("قُتل شريف الرجب في المعركة.", "شريف الرجب"),
        ("وبحسب ماثيو لوفير، الباحث في المعهد، فإن الأمر صعب.", "ماثيو لوفير"),
        ("حضر حسين النجار وبكر نايف الاجتماع.", "بكر نايف"),
        ("قال عضو المجلس حسام الدين العبار إن العمل مستمر.", "حسام الدين العبار"),
    ],
)
def test_names_beside_what_tells_of_them(text: str, expected: str) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "وتلقى الدبلوماسي البرازيلي تعويضا ماليا عن إقالته.",
        "أعلنت المفوضية العليا للانتخابات العراقية إغلاق صناديق الاقتراع.",
        "شملت القرارات كبار المسؤولين بطريقة جديدة.",
        "اعتقلوا زوجته بدلا عنه في المنزل.",
        "قصفت طائرات الجيش التركي مواقع جبلية وعرة.",
        "قال المتحدث الرسمي باسم المكتب إن الخبر كاذب.",
        "كان الرجل سعيدا جدا بالنتيجة.",
        'نشر "البيان" وهو يغادر المكان.',
        'قال إن "الأمر" صعب.',
    ],
)
def test_other_words_there_are_no_names(text: str) -> None:
    assert names(text) == set()


@settings(deadline=None)  # the first call loads the data
@given(st.text(alphabet="ال ووفبكلقتهينمرس،.()12إةًء ", max_size=60))
def test_any_letters_are_read(text: str) -> None:
    for found in find_people(Article("a", f"قال السيد {text}", "ar"), fold(f"قال السيد {text}"), []):
        assert found.name in f"قال السيد {text}"
