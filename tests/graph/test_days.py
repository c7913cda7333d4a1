"""Dates of any precision as ranges of days."""

from __future__ import annotations

from datetime import date

import pytest

from graph.days import days_of, extent_of, hull
from graph.errors import BadDate
from graph.model import Period


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021-05-26", date(2021, 5, 26), date(2021, 5, 26)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
    ],
)
def test_a_date_is_as_long_as_it_is_vague(text: str, first: date, last: date) -> None:
    assert days_of(text) == (first.toordinal(), last.toordinal())


@pytest.mark.parametrize("text", ["", "2021-13", "2021-02-30", "26-05-2021", "2021-5-6", "May", "2021-05-26T10:00"])
def test_what_is_no_date_is_named(text: str) -> None:
    with pytest.raises(BadDate, match=f"`{text}` is no date"):
        days_of(text)


def test_an_open_period_has_no_bound() -> None:
    assert extent_of(Period(None, None)) == (date.min.toordinal(), date.max.toordinal())
    assert extent_of(Period("2014", "2017-12")) == (date(2014, 1, 1).toordinal(), date(2017, 12, 31).toordinal())


@pytest.mark.parametrize(
    ("periods", "covered"),
    [
        ([], None),
        ([(None, None)], None),
        ([("2021-05-26", "2021-05-26")], "2021-05-26"),
        ([("2021-05-26", "2021-05-26"), ("2021-05-28", "2021-05-28")], "2021-05-26/2021-05-28"),
        ([("2017", None), ("2021-05-26", "2021-05-26")], "2017/"),
        ([("2017", None), ("2017", "2020")], "2017/2020"),
        ([("2014", "2017"), ("2021", None)], "2014/"),
        ([(None, "2017"), ("2014", None)], "2014/2017"),
        ([("2014", "2017"), ("2018-01-01", "2018-01-01")], "2014/2018-01-01"),
        ([(None, "2017")], "/2017"),
        ([("2021-05", "2021-05"), ("2021", "2021")], "2021"),
    ],
)
def test_hull(periods: list[tuple[str | None, str | None]], covered: str | None) -> None:
    found = hull([Period(*period) for period in periods])
    assert (str(found) if found else None) == covered
