"""Days, months and years as periods, and those that lie so far back from a day."""

from __future__ import annotations

from datetime import date, timedelta

from graph.model import Period

RECENT = timedelta(days=14)
DECADE = 10  # years
DAY = 10  # letters of the date of a day
LEAD = 24  # characters before a date in which stands since or up to when, or "between"


def same(when: str) -> Period:
    """Return the period that begins and ends with one day, month or year."""
    return Period(when, when)


def day_of(year: int, month: int, day: int) -> Period | None:
    """Return a day as a period; None where the calendar has none such."""
    try:
        return same(date(year, month, day).isoformat())
    except ValueError:
        return None


def date_of_iso(written: str | None) -> date | None:
    """Return the day that an ISO date names, or None."""
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None


def back(today: date, unit: str, count: int) -> str:
    """Return the day, month or year that lies so many units back, or ahead where `count` is negative; a week is as precise as a month."""
    if unit in ("hour", "day"):
        return (today - timedelta(days=count if unit == "day" else count // 24)).isoformat()
    if unit == "week":
        return (today - timedelta(weeks=count)).isoformat()[:7]
    if unit == "month":
        months = today.year * 12 + today.month - 1 - count
        return f"{max(months, 12) // 12:04}-{months % 12 + 1:02}"
    return f"{max(today.year - count * (DECADE if unit == 'decade' else 1), 1):04}"


def apart(left: Period, right: Period) -> bool:
    """Return whether two periods have no day in common; an open end reaches as far as need be."""
    return _before(left.end, right.start) or _before(right.end, left.start)


def is_over(period: Period, today: date) -> bool:
    """Return whether a period ended before a day."""
    return _before(period.end, today.isoformat())


def is_ahead(period: Period, today: date) -> bool:
    """Return whether a period begins after a day."""
    return _before(today.isoformat(), period.start)


def long_ago(period: Period, today: date | None) -> bool:
    """Return whether a period ended more than two weeks before a day."""
    return today is not None and is_over(period, today - RECENT)


def _before(end: str | None, start: str | None) -> bool:
    if end is None or start is None:
        return False
    length = min(len(end), len(start))
    return end[:length] < start[:length]
