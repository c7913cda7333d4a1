from __future__ import annotations

from datetime import date

from drawn import evidence
from hypothesis import given
from hypothesis import strategies as st

from viz.timeline import HEIGHT, WIDTH, timeline_of


def test_affirmations_and_denials_are_counted_by_day() -> None:
    timeline = timeline_of([evidence("2021-05-26"), evidence("2021-05-26", "denied"), evidence("2021-05-28", "denied"), evidence(None)])
    assert timeline is not None
    assert [(bar.label, bar.affirming, bar.denying) for bar in timeline.bars] == [("2021-05-26", 1, 1), ("2021-05-28", 0, 1)]
    assert (timeline.first, timeline.last, timeline.undated) == ("2021-05-26", "2021-05-28", 1)


def test_a_denial_is_drawn_as_large_as_an_affirmation() -> None:
    timeline = timeline_of([evidence("2021-05-26"), evidence("2021-05-26", "denied")])
    assert timeline is not None
    assert timeline.bars[0].up == timeline.bars[0].down > 0


def test_longer_times_are_counted_by_month_and_by_year() -> None:
    by_month = timeline_of([evidence("2021-05-26"), evidence("2021-05-02"), evidence("2022-01-01")])
    by_year = timeline_of([evidence("2003-04-09"), evidence("2021")])
    assert by_month is not None
    assert by_year is not None
    assert [(bar.label, bar.affirming) for bar in by_month.bars] == [("2021-05", 2), ("2022-01", 1)]
    assert [bar.label for bar in by_year.bars] == ["2003", "2021"]


def test_the_day_of_a_look_up_is_no_day_on_which_something_was_said() -> None:
    assert timeline_of([evidence("2026-01-01", register=True)]) is None
    assert timeline_of([evidence(None)]) is None
    assert timeline_of([]) is None


def test_a_day_that_is_none_is_undated() -> None:
    timeline = timeline_of([evidence("2021-05-26"), evidence("2022-13-45")])
    assert timeline is not None
    assert (len(timeline.bars), timeline.undated) == (1, 1)


@given(st.lists(st.tuples(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.sampled_from(["affirmed", "denied"])), min_size=1))
def test_all_that_is_dated_is_drawn_within_the_drawing(said: list[tuple[date, str]]) -> None:
    timeline = timeline_of([evidence(day.isoformat(), polarity) for day, polarity in said])  # type: ignore[arg-type]
    assert timeline is not None
    assert sum(bar.affirming + bar.denying for bar in timeline.bars) == len(said)
    for bar in timeline.bars:
        assert bar.x >= 0
        assert bar.x + bar.width <= WIDTH + 1e-6
        assert timeline.axis - bar.up >= 0
        assert timeline.axis + bar.down <= HEIGHT + 1e-6
