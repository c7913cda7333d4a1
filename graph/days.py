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

    A start that one does not know is taken from those that do. A range that ends closes one that is open and began before that end;
    a point in time closes nothing: that he led it on a day does not say that he ceased to.
    """
    known = [period for period in periods if period.start or period.end]
    if not known:
        return None
    start = min((p.start for p in known if p.start), key=_first_day, default=None)
    ends = [p.end for p in known if p.end and p.end != p.start]
    points = [p.end for p in known if p.end and p.end == p.start]
    open_since = [p.start for p in known if p.start and not p.end]
    closed = max((days_of(end)[1] for end in ends), default=OPEN_START)
    if any(days_of(since)[0] > closed for since in open_since):
        return Period(start, None)
    return Period(start, max(ends + points, key=_last_day))


def _first_day(text: str) -> tuple[int, str]:
    return days_of(text)[0], text


def _last_day(text: str) -> tuple[int, str]:
    return days_of(text)[1], text
