"""Quotations that go on over several sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.reading.quotations import open_mark


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ('He said: "It is over. We left."', "We", '"'),
        ("قال «انتهى الأمر. غادرنا».", "غادرنا", "«"),
        ("He said “It is over. We left.”", "We", "“"),
        ('"It is over." We left.', "We", ""),
        ('He said: "It is over.\nWe left."', "We", ""),
        ('A 5" gun. We left. "It is over."', "We", ""),
    ],
)
def test_which_mark_is_open(text: str, at: str, expected: str) -> None:
    assert open_mark(text, text.index(at)) == expected


@given(st.text(alphabet='a ."“”«»\n', max_size=60))
def test_a_mark_that_is_open_stands_before_the_place_and_in_its_line(text: str) -> None:
    for place in range(len(text)):
        mark = open_mark(text, place)
        line = text[text.rfind("\n", 0, place) + 1 : place]
        assert not mark or mark in line
