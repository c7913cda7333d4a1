"""Any usual spelling finds the entity; different people stay apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bundled import REGISTER
from hypothesis import given
from hypothesis import strategies as st

from graph.register import Register
from graph.romanisation import skeleton
from graph.search import duplicates, find


@pytest.fixture(scope="module")
def register() -> Register:
    return REGISTER


@pytest.mark.parametrize(
    ("query", "entity"),
    [
        ("Kais Khazali", "qais-al-khazali"),
        ("Qays al-Khaz'ali", "qais-al-khazali"),
        ("Keis Al Khazaly", "qais-al-khazali"),
        ("Moktada Sadr", "muqtada-al-sadr"),
        ("Muktada as-Sadr", "muqtada-al-sadr"),
        ("Nouri Maliki", "nouri-al-maliki"),
        ("Nury el-Maleki", "nouri-al-maliki"),
        ("Faleh Fayad", "falih-al-fayyadh"),
        ("Falah al-Fayadh", "falih-al-fayyadh"),
        ("Kasim Mosleh", "qasim-muslih"),
        ("Haydar Ebadi", "haider-al-abadi"),
        ("Adel Abdulmahdi", "adil-abdul-mahdi"),
        ("Mostafa Kazimi", "mustafa-al-kadhimi"),
        ("Ghassem Soleymani", "qasem-soleimani"),
        ("Ammar Hakeem", "ammar-al-hakim"),
        ("قيس الخزعلى", "qais-al-khazali"),
        ("مقتدي الصدر", "muqtada-al-sadr"),
        ("Kataeb Hizbollah", "kataib-hezbollah"),
        ("qasim-muslih", "qasim-muslih"),
    ],
)
def test_a_usual_spelling_is_found_first(register: Register, query: str, entity: str) -> None:
    assert find(register, query)[0].entry.id == entity


@pytest.mark.parametrize("query", ["", "  ", "'", "xqzw", "؟"])
def test_nothing_is_found_for_what_names_nobody(register: Register, query: str) -> None:
    assert [hit for hit in find(register, query) if hit.score >= 90] == []


def test_hits_are_ranked_limited_and_say_why(register: Register) -> None:
    hits = find(register, "Barzani", limit=3)
    assert len(hits) == 3
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)
    assert all(h.reason and h.name in h.entry.names for h in hits)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qais", "Kays"),
        ("Muqtada", "مقتدى"),
        ("Khaz'ali", "الخزعلي"),
        ("Kadhimi", "Kazemi"),
        ("Fayyadh", "فياض"),
        ("Abdul-Mahdi", "عبد المهدي"),
        ("Abdel Mahdi", "عبدالمهدي"),
        ("Trump", "ترامب"),
        ("Saleh", "صالح"),
        ("Jaafar", "جعفر"),
    ],
)
def test_spellings_of_one_name_share_a_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other) != ()


@pytest.mark.parametrize(("one", "other"), [("Hassan", "Hussam"), ("Khalid", "Walid"), ("Sadr", "Badr"), ("1st Division", "2nd Division")])
def test_different_names_do_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@given(st.text(max_size=40))
def test_any_text_has_a_skeleton(text: str) -> None:
    assert all(skeleton(text))


def test_a_likely_duplicate_is_reported_and_different_arabic_names_are_not(register: Register) -> None:
    muslih = register["qasim-muslih"]
    again = replace(muslih, id="again", name_en="Kassim Mosleh", name_ar="قاسم المصلح", aliases=())
    other = replace(muslih, id="other", name_en="Kassim Mosleh", name_ar="غانم صالحي", aliases=())
    assert [{d.first.id, d.second.id} for d in duplicates(Register({e.id: e for e in (muslih, again)}))] == [{"again", "qasim-muslih"}]
    assert duplicates(Register({e.id: e for e in (muslih, other)})) == []


def test_a_name_of_one_consonant_means_nobody_in_the_other_script(register: Register) -> None:
    assert [hit.entry.id for hit in find(register, "zzzz")] == []
