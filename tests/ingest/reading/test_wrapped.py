"""Texts that are broken at a width: their lines are joined where a word would not have fitted, and nothing else changes."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.reading.wrapped import WIDEST, unwrapped

ENGLISH = (
    "The U.S.-led coalition conducted 12 air strikes against Islamic State near Mosul on Sunday, the Pentagon said. Iraqi Prime Minister "
    "Haider al-Abadi denied that American troops took part in the arrest of Qasim Muslih. Turkey withdrew its troops from Bashiqa."
)
ARABIC = (
    "نفذ التحالف الدولي 12 غارة جوية ضد تنظيم داعش قرب الموصل يوم الأحد، بحسب البنتاغون. ونفى رئيس الوزراء العراقي حيدر العبادي "
    "مشاركة القوات الأميركية في اعتقال قاسم مصلح. وسحبت تركيا قواتها من بعشيقة."
)


@pytest.mark.parametrize("width", [30, 45, 60, 72, 100])
@pytest.mark.parametrize("text", [ENGLISH, ARABIC])
def test_a_paragraph_broken_at_a_width_is_whole_again(text: str, width: int) -> None:
    lines = textwrap.wrap(text, width, break_on_hyphens=False)
    joined = unwrapped("\n".join(lines))
    assert joined == (text if len(lines) > 3 else "\n".join(lines))


def test_paragraphs_stay_apart() -> None:
    first, second = (textwrap.fill(text, 60, break_on_hyphens=False) for text in (ENGLISH, f"{ENGLISH} {ENGLISH}"))
    assert unwrapped(f"Coalition strikes\n\n{first}\n\n{second}") == f"Coalition strikes\n\n{ENGLISH}\n\n{ENGLISH} {ENGLISH}"


@pytest.mark.parametrize(
    "text",
    [
        f"{ENGLISH}\n{ENGLISH}\n{ENGLISH}\n{ENGLISH}",  # a paragraph a line
        "Iraq\nIran\nTurkey\nSyria\nJordan",
        "Strikes on Sunday:\n- near Mosul, three strikes\n- near Ramadi, two strikes\n- near Sinjar, one strike",
        "عاجل\nالقوات العراقية تستعيد الرمادي\nداعش ينسحب من المدينة\nالعبادي يهنئ القوات الأمنية",
        "",
    ],
)
def test_lines_that_end_of_themselves_stay(text: str) -> None:
    assert unwrapped(text) == text


def test_items_of_a_list_stay_apart() -> None:
    text = "- near Mosul three strikes hit a unit of it\n- near Ramadi two strikes hit a unit of it\n" * 2
    assert unwrapped(text.strip()) == text.strip()


@given(st.text(alphabet=st.sampled_from("ab .\n\t-"), max_size=400), st.integers(10, WIDEST))
def test_every_character_stays_where_it_stands(text: str, width: int) -> None:
    for given_text in (text, "\n".join(textwrap.wrap(text, width))):
        joined = unwrapped(given_text)
        assert len(joined) == len(given_text)
        assert all(a == b or (a, b) == ("\n", " ") for a, b in zip(given_text, joined, strict=True))
