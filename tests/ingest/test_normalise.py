"""Folding keeps every character's place."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ingest.normalise import fold, fold_word

TEXT = st.text(st.characters(codec="utf-8"), max_size=200)


def test_letter_variants_fold_together() -> None:
    assert fold_word("أبو آلاء الولائيّ") == fold_word("ابو الاء الولائي")
    assert fold_word("وزارة") == "وزاره"
    assert fold_word("al‑Sadr") == "al sadr"


def test_different_words_stay_apart() -> None:
    assert fold_word("صدر") != fold_word("الصدر")
    assert fold_word("حسن") != fold_word("حسين")


def test_dropped_characters_keep_offsets() -> None:
    text = "ال\u064eجيش  العراقي"
    folded = fold(text)
    start = folded.text.index("العراقي")
    assert folded.span(start, start + 7).of(text) == "العراقي"


@given(TEXT)
def test_every_folded_character_stands_for_one_of_the_text(text: str) -> None:
    folded = fold(text)
    assert folded.span(0, len(folded.text)).end <= len(text)
    places = [folded.span(i, i + 1) for i in range(len(folded.text))]
    assert all(p.end == p.start + 1 for p in places)
    assert all(a.start < b.start for a, b in pairwise(places))


@given(TEXT)
def test_folding_a_word_twice_changes_nothing(text: str) -> None:
    assert fold_word(fold_word(text)) == fold_word(text)
