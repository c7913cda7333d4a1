"""Bodies and places whom the register lacks, by the noun at their head."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article, Language, Span
from ingest.names.arabic_places import arabic_places
from ingest.names.bodies import find_bodies
from ingest.names.places import find_places
from ingest.names.settlements import settlements
from ingest.names.told_places import told_places
from ingest.normalise import fold


def bodies(text: str, language: Language) -> dict[str, str]:
    return {found.name: found.kind for found in find_bodies(Article("a", text, language), fold(text), [])}


@pytest.mark.parametrize(
    ("text", "language", "name", "kind"),
    [
        ("قال حزب الفضيلة إنه ينسحب", "ar", "حزب الفضيلة", "organization"),
        ("نفت وزارة الداخلية الكويتية ذلك", "ar", "وزارة الداخلية الكويتية", "organization"),
        ("the Ministry of Oil said", "en", "Ministry of Oil", "organization"),
        ("near Shirqat District today", "en", "Shirqat District", "place"),
    ],
)
def test_a_head_noun_opens_a_name(text: str, language: Language, name: str, kind: str) -> None:
    assert bodies(text, language) == {name: kind}


@pytest.mark.parametrize(
    ("text", "language"), [("حزب كبير فاز", "ar"), ("وزارة في بغداد", "ar"), ("the ministry said", "en"), ("a Party", "en")]
)
def test_a_head_noun_alone_opens_none(text: str, language: Language) -> None:
    assert bodies(text, language) == {}


@given(st.text(max_size=120), st.sampled_from(["ar", "en"]))
def test_names_are_verbatim(text: str, language: Language) -> None:
    for found in find_bodies(Article("a", text, language), fold(text), []):
        assert found.name == found.span.of(text) != ""


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("حكمت المحكمة العسكرية العليا بذلك", "المحكمة العسكرية العليا", "organization"),
        ("طلب من النيابة العامة للتحقيق بالتهم", "النيابة العامة", "organization"),
        ("أعلنت الهيئة العامة للأرصاد ذلك", "الهيئة العامة للأرصاد", "organization"),
        ("تحركت قوات المهام الخاصة أمس", "قوات المهام الخاصة", "force"),
        ("مكاتب تيار الوفاق والمجلس المحلي", "تيار الوفاق", "organization"),
        ("أعلنت وزارة العمل والشؤون الاجتماعية ذلك", "وزارة العمل والشؤون الاجتماعية", "organization"),
        ("أصدرت نقابة المعلمين المصريين بيانا", "نقابة المعلمين المصريين", "organization"),
    ],
)
def test_adjectives_go_on_with_a_name(text: str, name: str, kind: str) -> None:
    assert bodies(text, "ar")[name] == kind


@pytest.mark.parametrize(
    "text",
    [
        *("المحكمة التي حكمت بذلك", "حملة الاعتقالات مستمرة", "التيار الكهربائي انقطع", "المركز الثاني في السباق", "اللجنة في بيان"),
        *("إغراقه بحركة مرور هائلة", "توقفت حركة الصادرات", "سد المتظاهرون الطريق", "تنظيم المهرجان صعب"),
    ],
)
def test_defined_nouns_alone_open_none(text: str) -> None:
    assert bodies(text, "ar") == {}


@pytest.mark.parametrize(
    ("text", "name"), [("نقل إلى مستشفى الكرمة العام أمس", "مستشفى الكرمة العام"), ("أعلن مجلس الكرمة المحلي ذلك", "مجلس الكرمة المحلي")]
)
def test_a_body_may_be_a_places(text: str, name: str) -> None:
    place = Span(text.index("الكرمة"), text.index("الكرمة") + len("الكرمة"))
    assert name in [found.name for found in find_bodies(Article("a", text, "ar"), fold(text), [], [place])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("هاجموا قرية شنفور شمال المدينة", "قرية شنفور"),
        ("دخلوا بلدة أبو طحنة أمس", "بلدة أبو طحنة"),
        ("أعلنت اللجنة الدائمة لحصر الأضرار ذلك", "اللجنة الدائمة لحصر الأضرار"),
        ("أعلنت الهيئة العامة للأرصاد والزلازل ذلك", "الهيئة العامة للأرصاد والزلازل"),
    ],
)
def test_strange_words_and_tasks_go_on_with_a_name(text: str, name: str) -> None:
    assert name in bodies(text, "ar")


@pytest.mark.parametrize("text", ["دخلوا قرية كبيرة", "في مدينة تشهد معارك", "دخلوا بلدة هاجموها", "في منطقة يسكنها كثيرون"])
def test_ordinary_words_name_no_settlement(text: str) -> None:
    assert bodies(text, "ar") == {}


def test_places_in_a_row_are_places_each() -> None:
    text = "دخل الجيش قرى شنفور والكصيبوة وحي الزهور"
    assert [span.of(text) for span in settlements(fold(text), [])] == ["شنفور", "الكصيبوة"]


def test_behind_a_noun_for_two_places_any_defined_word_is_one() -> None:
    text = "انتشرت في منطقتي الزهور والبستان"
    assert [span.of(text) for span in settlements(fold(text), [])] == ["الزهور", "البستان"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("هاجموا قاعدة شنفوريك الجوية ليلا", "قاعدة شنفوريك"),
        ("في قرية زربيلة التابعة للقضاء", "قرية زربيلة"),
        ("في منطقة زنيكة غربي المدينة", "منطقة زنيكة"),
        ("من بلدة زربيك التي تقع في الشمال", "بلدة زربيك"),
    ],
)
def test_what_follows_tells_that_a_strange_word_is_a_name(text: str, name: str) -> None:
    assert [span.of(text) for span in told_places(fold(text), [])] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "في منطقة زراعية شمال المدينة",
        "في قرية صغيرة جنوب البلاد",
        "إلى منطقة سكنية خاصة بالسفارات",
        "منطقة نفوذ الميليشيات العسكرية",
        "من بلدة مهجورة قرب الحدود",
        "قاعدة بجنوب البلاد",
    ],
)
def test_adjectives_and_ordinary_words_are_no_names_of_places(text: str) -> None:
    assert list(told_places(fold(text), [])) == []


def test_a_strange_place_is_known_without_its_noun() -> None:
    text = "دخلوا قرية زربيلة التابعة للقضاء وبلغوا تخوم زربيلة أمس"
    found = arabic_places(text, [], [], [])
    assert [(u.span.of(text), u.name, u.also) for u in found] == [
        ("قرية زربيلة", "قرية زربيلة", ("زربيلة",)),
        ("زربيلة", "قرية زربيلة", ("زربيلة",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "وصل عن طريق البر",
        "قلق من ناحية الأمن",
        "قاتل تحت لواء الحق",
        "رفع حظر حركة السيارات",
        "عرقلة تنظيم الحياة السياسية",
        "بعيد عن مركز الناحية",
    ],
)
def test_nouns_of_idioms_open_no_name(text: str) -> None:
    assert bodies(text, "ar") == {}


@pytest.mark.parametrize("text", ["انهار تحالف الشمري مع خصومه", "انهار ائتلاف الشمري مع خصومه"])
def test_a_noun_that_tells_who_joins_whom_opens_no_name(text: str) -> None:
    assert bodies(text, "ar") == {}


def test_an_alliance_is_named_by_its_leader() -> None:
    assert bodies("انهار ائتلاف الشمري أمس", "ar") == {"ائتلاف الشمري": "organization"}


@pytest.mark.parametrize("text", ["في مناطق الصراع والنزاع", "في مدن كبيرة وصغيرة", "قرى شنفور في الشمال", "في أحياء العاصمة والمدن"])
def test_words_in_a_row_are_no_places(text: str) -> None:
    assert list(settlements(fold(text), [])) == []


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("هاجموا اللواء 59 ليلا", "اللواء 59", "force"),
        ("استهدفت عبوة رتلا للواء 77 أمس", "اللواء 77", "force"),
        ("نفذت قوة من الفرقة السابعة مداهمة", "الفرقة السابعة", "force"),
        ("تحرك الفوج الثالث صباحا", "الفوج الثالث", "force"),
        ("صد اللواء الثامن والعشرون الهجوم", "اللواء الثامن والعشرون", "force"),
        ("أعلنت عشيرة البو نمر ذلك", "عشيرة البو نمر", "organization"),
        ("انضمت قبيلة شمر إليهم", "قبيلة شمر", "organization"),
    ],
)
def test_units_by_number_and_tribes_by_name(text: str, name: str, kind: str) -> None:
    assert bodies(text, "ar")[name] == kind


@pytest.mark.parametrize(
    "text",
    ["قال اللواء الركن ذلك", "شكلت فرقة عمل جديدة", "اللواء 50% منه", "وجهاء عشيرة كبيرة هناك", "لواء 2015 مقاتل"],
)
def test_other_words_name_no_unit_and_no_tribe(text: str) -> None:
    assert bodies(text, "ar") == {}


def test_an_office_is_named_by_its_place() -> None:
    text = "قال مدير دائرة صحة البصرة ذلك"
    place = Span(text.index("البصرة"), text.index("البصرة") + len("البصرة"))
    found = {b.name: b.kind for b in find_bodies(Article("a", text, "ar"), fold(text), [], [place])}
    assert found["دائرة صحة البصرة"] == "organization"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قالت دائرة مكافحة التجسس إنها اعتقلته", "دائرة مكافحة التجسس"),
        ("وصل رئيس لجنة تسوية النزاعات المحلية أمس", "لجنة تسوية النزاعات المحلية"),
        ("مدير دائرة العلاقات الخارجية", "دائرة العلاقات الخارجية"),
    ],
)
def test_what_a_body_does_goes_on_with_its_name(text: str, name: str) -> None:
    assert list(bodies(text, "ar")) == [name]


@pytest.mark.parametrize("text", ["اتسعت دائرة المعارك أمس", "منطقة انتشار القوات", "بحثت لجنة قضايا كثيرة", "دخل دائرة الخطر"])
def test_what_is_done_somewhere_and_circles_of_things_name_no_body(text: str) -> None:
    assert bodies(text, "ar") == {}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("هاجمت كتائب أسد الوادي القرية", "كتائب أسد الوادي", "force"),
        ("انضم إلى حركة أبناء النهرين أمس", "حركة أبناء النهرين", "force"),
        ("قال تجمع صوت الحق إنه انسحب", "تجمع صوت الحق", "organization"),
        ("بدأت عملية فجر الصحراء أمس", "عملية فجر الصحراء", "operation"),
        ("اتهم الحزب الوطني الاشتراكي خصومه", "الحزب الوطني الاشتراكي", "organization"),
        ("نفت الحركة الشعبية للتغيير ذلك", "الحركة الشعبية للتغيير", "force"),
        ("قال التيار المدني لإنقاذ العراق أمس", "التيار المدني لإنقاذ العراق", "organization"),
        ("مدير المركز العربي للدراسات السياسية", "المركز العربي للدراسات السياسية", "organization"),
        ("اجتمع شيوخ قبيلة السواعد أمس", "قبيلة السواعد", "organization"),
        ("وقعت شركة بتروجاز العقد", "شركة بتروجاز", "organization"),
        ("نقلت قناة الأفق ذلك", "قناة الأفق", "organization"),
    ],
)
def test_words_of_names_and_more_than_one_adjective_tell_a_body(text: str, name: str, kind: str) -> None:
    assert bodies(text, "ar") == {name: kind}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال مركز الوادي للدراسات الاستراتيجية أمس", "مركز الوادي للدراسات الاستراتيجية"),
        ("فازت شركة النسيم للمقاولات بالعقد", "شركة النسيم للمقاولات"),
        ("نفت مؤسسة السنديان للثقافة والإعلام ذلك", "مؤسسة السنديان للثقافة والإعلام"),
    ],
)
def test_what_a_body_is_for_belongs_to_its_name(text: str, name: str) -> None:
    assert list(bodies(text, "ar")) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قال مركز الكرمة لحقوق الإنسان أمس", ["مركز الكرمة لحقوق الإنسان"]),
        ("قال رئيس منظمة الكرمة للجزيرة أمس", ["منظمة الكرمة"]),
        ("صرح مدير شركة الكرمة للصحفيين بذلك", ["شركة الكرمة"]),
    ],
)
def test_a_body_may_be_called_after_a_place_with_what_it_is_for(text: str, names: list[str]) -> None:
    place = Span(text.index("الكرمة"), text.index("الكرمة") + len("الكرمة"))
    assert [b.name for b in find_bodies(Article("a", text, "ar"), fold(text), [], [place])] == names


def test_a_word_of_names_stands_before_a_place_too() -> None:
    text = "قال تجمع أحرار الكرمة إنه انسحب"
    place = Span(text.index("الكرمة"), text.index("الكرمة") + len("الكرمة"))
    assert [b.name for b in find_bodies(Article("a", text, "ar"), fold(text), [], [place])] == ["تجمع أحرار الكرمة"]


@pytest.mark.parametrize(
    "text",
    [
        "أدى تجمع المتظاهرين إلى إغلاقها",
        "استمرت عملية التفتيش أمس",
        "بدأت معركة تحرير المدينة",
        "انقطع التيار الكهربائي",
        "قام التحالف الإيراني الروسي بذلك",
        "اشتدت الحركة التجارية",
        "وقعت شركة صينية العقد",
        "دعت الكتلة الأكبر إلى ذلك",
    ],
)
def test_crowds_works_and_alliances_of_states_name_no_body(text: str) -> None:
    assert bodies(text, "ar") == {}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("said the Desert Dawn Movement's fighters", "Desert Dawn Movement", "force"),
        ("said the Shiite Desert Dawn Brigades", "Desert Dawn Brigades", "force"),
        ("in Operation Iron Lantern the army", "Operation Iron Lantern", "operation"),
        ("said the General Directorate of Passports", "General Directorate of Passports", "force"),
        ("near Camp Saqr today", "Camp Saqr", "place"),
        ("at Zelikan camp today", "Zelikan camp", "place"),
    ],
)
def test_english_names_of_strangers_are_found(text: str, name: str, kind: str) -> None:
    article = Article("a", text, "en")
    found = {b.name: b.kind for b in [*find_bodies(article, fold(text), []), *find_places(article, [])]}
    assert found.get(name) == kind


@pytest.mark.parametrize("text", ["the operation began", "a Movement's fighters", "Shiite brigades attacked", "they set up camp there"])
def test_english_common_words_are_no_names(text: str) -> None:
    article = Article("a", text, "en")
    assert [*find_bodies(article, fold(text), []), *find_places(article, [])] == []


def test_the_place_behind_an_english_name_is_not_part_of_it() -> None:
    text = "said the Ministry of Supply in Hilla"
    place = Span(text.index("Hilla"), len(text))
    assert [b.name for b in find_bodies(Article("a", text, "en"), fold(text), [], [place])] == ["Ministry of Supply"]
