"""ISO 8601 dates of any precision as ranges of days, so that they can be compared."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from graph.errors import BadDate
from graph.model import Period

OPEN_START, OPEN_END = date.min.toordinal(), date.max.toordinal()
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def days_of(text: str) -> tuple[int, int]:
    """Return the first and the last day, as ordinals, of `2021`, `2021-05` or `2021-05-26`; raises BadDate."""
    found = _ISO.fullmatch(text)
    if not found:
        raise BadDate(text)
    year, month, day = (int(part or 0) for part in found.groups())
    try:
        last_month = month or 12
        last = date(year, last_month, day or monthrange(year, last_month)[1])
        return date(year, month or 1, day or 1).toordinal(), last.toordinal()
    except ValueError as error:
        raise BadDate(text) from error


def extent_of(period: Period) -> tuple[int, int]:
    """Return the first and the last day of a period as ordinals; an open bound is the first or last day there is."""
    start = days_of(period.start)[0] if period.start else OPEN_START
    end = days_of(period.end)[1] if period.end else OPEN_END
    return start, end


def hull(periods: list[Period]) -> Period | None:
    """Return the period that covers all of these, as precise as they are, or None for none of them.

    A start that one of them does not know is taken from those that do; an end that one leaves open stays open.
    """
    if not periods:
        return None
    starts = [period.start for period in periods if period.start]
    ends = [period.end for period in periods]
    last = None if None in ends else max((end for end in ends if end), key=lambda end: (days_of(end)[1], end))
    return Period(min(starts, key=lambda start: (days_of(start)[0], start), default=None), last)
