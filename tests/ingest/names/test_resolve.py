"""Which entity a shared name means, with its reason."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article, Language
from ingest.extract import named


def links(text: str, language: Language = "en", date: str | None = None) -> dict[str, tuple[str, str]]:
    names, _ = named(Article("a", text, language, None, date), REGISTER)
    return {n.span.of(text): (n.entity, n.reason) for n in names}


@pytest.mark.parametrize(
    ("text", "surface", "entity", "reason"),
    [
        ("Nechirvan Barzani arrived. Barzani left.", "Barzani", "nechirvan-barzani", "short for a full name before"),
        ("Barzani left. Nechirvan Barzani stayed.", "Barzani", "nechirvan-barzani", "short name of one named in full"),
        ("Trump left.", "Trump", "donald-trump", "prominent bearer of the name"),
        ("The Turkish army left. The army returned.", "The army", "turkish-armed-forces", "short for a full name before"),
        ("CIA Director John Brennan left.", "John Brennan", "john-o-brennan", "post beside it at the article's date"),
    ],
)
def test_a_short_name_is_linked_for_a_reason(text: str, surface: str, entity: str, reason: str) -> None:
    assert links(text, date="2016-06-16")[surface] == (entity, reason)


@pytest.mark.parametrize(
    ("text", "surface", "entity", "reason"),
    [
        ('ائتلاف "الفتح" فاز', "الفتح", "fatah-alliance", "its noun before the name"),
        ("دحر «القاعدة» هناك", "القاعدة", "al-qaeda", "in quotation marks"),
    ],
)
def test_marks_and_nouns_support_a_short_name(text: str, surface: str, entity: str, reason: str) -> None:
    assert links(text, "ar")[surface] == (entity, reason)


def test_a_namesake_takes_the_surname_with_him() -> None:
    found = links("Karim al-Jabouri, a farmer, waited. Jabouri had lost two cows.")
    assert found["Jabouri"][0] == found["Karim al-Jabouri"][0]
    assert found["Jabouri"][0].startswith("x-")


def test_nothing_is_forced() -> None:
    assert "Jabouri" not in links("Jabouri scored twice.")
    assert "the police" not in links("In Copenhagen the police came.")


def test_one_unregistered_person_is_one_entity_in_all_articles() -> None:
    first, second = links("Karim al-Fulani spoke."), links("Then Karim Al-Fulani spoke.")
    assert [v[0] for k, v in first.items() if k.startswith("Karim")] == [v[0] for k, v in second.items() if k.startswith("Karim")]


def test_a_longer_name_with_the_same_ends_is_the_same_person() -> None:
    found = links("قال السفير كفاح الدهوي إن ذلك انتهى. وأكد كفاح سعيد الدهوي أن القرار صدر. وقال سعيد كفاح الدهوي إنه باق.", "ar")
    assert found["كفاح الدهوي"][0] == found["كفاح سعيد الدهوي"][0] != found["سعيد كفاح الدهوي"][0]


@pytest.mark.parametrize(
    ("text", "language", "body", "person"),
    [
        ("سقط نظام صدام حسين هناك.", "ar", "saddam-regime", "saddam-hussein"),
        ("انتقدت حكومة رئيس الوزراء حيدر العبادي القرار.", "ar", "abadi-government", "haider-al-abadi"),
        ("The Obama administration left Iraq.", "en", "us-administration", "barack-obama"),
    ],
)
def test_a_body_called_after_a_person_holds_his_name(text: str, language: Language, body: str, person: str) -> None:
    names, entities = named(Article("a", text, language), REGISTER)
    name = next(n for n in names if n.entity == body)
    assert [inner.entity for inner in name.inner] == [person]
    assert person in entities


def test_a_surname_that_is_a_word_needs_the_full_name() -> None:
    assert "رأى" not in links("قال مكتب التحقيقات الفيدرالي ذلك. ورأى محللون أن الحكومة فشلت.", "ar")
    assert links("قال كريستوفر راي ذلك. وأكد راي أن الأمر انتهى.", "ar")["راي"][0] == "christopher-wray"


@pytest.mark.parametrize(
    ("text", "language", "date", "body"),
    [
        ("انتقدت حكومة العبادي القرار.", "ar", "2015-08-11", "government-of-iraq"),
        ("انتقدت حكومة العبادي القرار.", "ar", "2020-08-11", "abadi-government"),
        ("The Abadi government left the talks.", "en", "2016-07-13", "government-of-iraq"),
        ("سقط نظام الأسد هناك.", "ar", "2015-08-11", "assad-government"),
    ],
)
def test_a_government_in_office_is_the_lasting_body(text: str, language: Language, date: str, body: str) -> None:
    names, entities = named(Article("a", text, language, date=date), REGISTER)
    assert body in {n.entity for n in names} & set(entities)


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("انتقدت كتائب «حزب الله» القرار.", "حزب الله", "kataib-hezbollah"),
        ("قال المسؤول لـ«الشرق الأوسط» إن القرار صدر.", "الشرق الأوسط", "asharq-al-awsat"),
        ("قال المسؤول إن «الشرق الأوسط» يحترق.", "الشرق الأوسط", "middle-east"),
    ],
)
def test_a_noun_outside_the_quotation_marks_belongs_to_the_name(text: str, name: str, entity: str) -> None:
    assert links(text, "ar")[name][0] == entity


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("دخل الجيش العراقي كركوك. وقال العراق إن الأكراد انسحبوا من العراق.", "iraqi-kurds"),
        ("قال العراق إن القوات دخلت عفرين. وانسحب الأكراد.", None),
        ("قال العراق إن حزب العمال الكردستاني باق. وقصفت تركيا الأكراد.", None),
        ("قال العراق إن وحدات حماية الشعب باقية. وقصفت تركيا الأكراد.", None),
    ],
)
def test_a_people_of_several_states_is_that_at_home_only_where_nothing_else_is_named_before(text: str, people: str | None) -> None:
    assert links(text, "ar").get("الأكراد", (None,))[0] == people


@pytest.mark.parametrize(
    ("text", "surface", "entity"),
    [
        ("Haider al-Abadi chaired the National Security Council.", "National Security Council", "national-security-council-iraq"),
        ("United States officials left. The National Security Council met.", "National Security Council", "us-national-security-council"),
        ("The Security Council met Haider al-Abadi.", "Security Council", "united-nations-security-council"),
    ],
)
def test_a_name_of_several_bodies_means_the_one_of_home_where_nothing_speaks_for_another(text: str, surface: str, entity: str) -> None:
    assert links(text)[surface][0] == entity


@pytest.mark.parametrize("text", ["The National Security Council met.", "The National Security Council of Ghana met."])
def test_the_end_of_a_name_that_means_nobody_known_is_no_name(text: str) -> None:
    assert "Security Council" not in links(text)
