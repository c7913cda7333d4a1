"""Forms that the Arabic generator must and must not make."""

from __future__ import annotations

import pytest

from ingest.arabic.words.morphology import noun_forms, owned_forms, participle_forms, verb_forms


@pytest.mark.parametrize(
    ("lemma", "imperfect", "forms"),
    [
        ("اعتقل", None, ["اعتقل", "اعتقلت", "اعتقلوا", "يعتقل", "تعتقل", "يعتقلون", "نعتقل"]),
        ("درّب", None, ["درب", "دربت", "يدرب", "يدربون"]),
        ("أعلن", None, ["اعلن", "اعلنت", "يعلن", "تعلن"]),
        ("قال", "يقول", ["قال", "قالت", "قلنا", "يقول", "يقل", "قيل", "يقولون"]),
        ("نفى", "ينفي", ["نفي", "نفت", "نفوا", "ينفي", "ينف", "ينفون"]),
        ("دعا", "يدعو", ["دعا", "دعت", "دعوا", "يدعو", "يدع"]),
        ("أدان", None, ["ادان", "ادانت", "يدين", "يدن", "ادين"]),
        ("استعاد", None, ["استعاد", "استعادت", "يستعيد", "يستعد"]),
        ("التقى", None, ["التقي", "التقت", "يلتقي", "يلتق", "يلتقون"]),
        ("وصل", None, ["وصل", "وصلت", "يصل", "يصلون"]),
        ("شنّ", None, ["شن", "شنت", "يشن"]),
        ("قاتل", None, ["قاتل", "قوتل", "يقاتل"]),
        ("أكّد", None, ["اكد", "اكدت", "يوكد"]),
        ("أقرّ", None, ["اقر", "اقرت", "يقر"]),
        ("أدّى", None, ["ادي", "ادت", "يودي"]),
    ],
)
def test_verb_forms(lemma: str, imperfect: str | None, forms: list[str]) -> None:
    made = {form for form, _ in verb_forms(lemma, imperfect)}
    assert set(forms) <= made


@pytest.mark.parametrize(
    ("lemma", "imperfect", "wrong"), [("أعلن", None, "ياعلن"), ("وصل", None, "يوصل"), ("نفى", "ينفي", "نفيوا"), ("قال", "يقول", "يقال")]
)
def test_forms_that_do_not_exist_or_are_left_out(lemma: str, imperfect: str | None, wrong: str) -> None:
    assert wrong not in {form for form, _ in verb_forms(lemma, imperfect)}


def test_features_tell_gender_and_number() -> None:
    features = dict(verb_forms("اعتقل"))
    assert (features["اعتقلت"].gender, features["اعتقلوا"].number, features["يعتقل"].aspect) == ("f", "p", "imperfect")


@pytest.mark.parametrize(("lemma", "form"), [("أوضح", "موضحا"), ("قال", "قايلا"), ("أضاف", "مضيفه"), ("أكّد", "موكدا"), ("نفى", "نافيا")])
def test_participles_that_carry_a_clause(lemma: str, form: str) -> None:
    imperfect = {"قال": "يقول", "نفى": "ينفي"}.get(lemma)
    assert form in dict(participle_forms(lemma, imperfect))


def test_noun_forms_keep_the_feminine_ending_apart() -> None:
    assert {"غاره", "غارات", "غارتين"} <= set(noun_forms("غارة"))
    assert "هجوما" in set(noun_forms("هجوم"))


def test_a_noun_with_its_owner_keeps_the_t_of_the_feminine_and_no_n_of_the_plural() -> None:
    assert {"زيارته", "زيارتها", "زيارتهم"} <= set(owned_forms("زيارة"))
    assert "زيارتنا" not in set(owned_forms("زيارة"))
    assert "مقاتليهم" in set(owned_forms("مقاتلين"))
    assert "قواته" in set(owned_forms("قوات"))
