"""Two dates that are the ends of one time: "from June 10 to July 3", "between Monday and Wednesday", "ليل الخميس - الجمعة".

The days of one month that stand before its name or behind it ("10-12 June", "من 10 إلى 12 حزيران") are a range of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from graph.model import Language, Period
from ingest.dates.patterns import load_date_words, words_any
from ingest.dates.periods import DAY, LEAD, date_of_iso, day_of
from ingest.lexicon import read_lexicon

Found = tuple[int, int, Period]

_YEAR = re.compile(r"(?:19|20)\d\d")
_BLANK = re.compile(r"\s*[-–—]?\s*")
_LAST_DAY = re.compile(r"\s?-\s?(?P<d>\d\d?)(?![\d-])(?:,?\s*(?P<y>(?:19|20)\d\d)(?!\d))?")  # of "May 5-7, 2014"


@dataclass(frozen=True, slots=True)
class RangeWords:
    """What stands before and between the two dates of a range."""

    joins: re.Pattern[str]
    joins_and: re.Pattern[str]
    between: re.Pattern[str]
    first_day: re.Pattern[str]


@lru_cache(maxsize=2)
def _range_words(language: Language) -> RangeWords:
    listed = read_lexicon(language, "dates")
    leads, days = words_any(listed["between"]), words_any(listed["day_words"])
    both, and_ = words_any(listed["joins"]), words_any(listed["and"])
    day = r"(?:ال)?(?P<d>[0-3]?\d)(?:st|nd|rd|th)?"
    return RangeWords(
        joins=re.compile(rf"[,،]?\s*(?:{both}|-)\s*(?:(?:{days})\s+)?"),
        joins_and=re.compile(rf"\s*(?:{and_})?\s*"),
        between=re.compile(rf"(?<!\w)(?:{leads})\s+(?:(?:{days}|\w+ي)\s+)?$"),
        first_day=re.compile(rf"(?<![\d/-]){day}\s*(?:(?:{both}|-)|(?P<and>{and_}))\s*$"),
    )


def ranges_of(text: str, language: Language, found: Sequence[Found]) -> list[Found]:
    """Return the dates of a folded sentence in order, each two that are the ends of a range as one."""
    words = _range_words(language)
    joined: list[Found] = []
    for one in (_from_first_day(text, words, f) for f in sorted(found, key=lambda f: f[0])):
        last = joined[-1] if joined else None
        period = _joined(text, words, language, last, one) if last is not None else None
        if last is not None and period is not None:
            joined[-1] = (last[0], one[1], period)
        else:
            joined.append(one)
    return joined


def _from_first_day(text: str, words: RangeWords, found: Found) -> Found:
    """Return a day of a month with the day before it that shares its month: "10-12 June"; behind the month: "June 10-12"."""
    start, end, period = found
    last = date_of_iso(period.start)
    if last is None or period.start != period.end:
        return found
    if text[start].isdigit() or text.startswith("ال", start):
        before = words.first_day.search(text, max(0, start - LEAD), start)
        day = int(before["d"]) if before else 0
        follows = before is not None and (before["and"] is None or day + 1 == last.day or words.between.search(text, 0, before.start()))
        if before is not None and follows and 0 < day < last.day:
            return before.start(), end, Period(last.replace(day=day).isoformat(), period.end)
    behind = _LAST_DAY.match(text, end)
    if behind and text[end - 1].isdigit() and last.day < int(behind["d"]):
        year = int(behind["y"] or last.year)
        first, closing = (day_of(year, last.month, day) for day in (last.day, int(behind["d"])))
        if first is not None and closing is not None:
            return start, behind.end(), Period(first.start, closing.end)
    return found


def _joined(text: str, words: RangeWords, language: Language, left: Found, right: Found) -> Period | None:
    """Return the time between two neighbouring dates, where the text joins them."""
    start, end = left[2].start, right[2].end
    gap = text[left[1] : right[0]] + ("و" if text[right[0]] == "و" else "")
    if start is None or end is None or right[2].start is None or left[2].end not in (None, start):
        return None
    yearless = load_date_words(language).month_year.search(text, left[0], left[1]) and not _YEAR.search(text, left[0], left[1])
    if yearless and _YEAR.search(text, right[0], right[1]):
        start = f"{int(end[:4]) - (start[4:] > end[4:])}{start[4:]}"  # "from December 28 to January 3, 2015"
    length = min(len(start), len(end))
    if start[:length] >= end[:length]:
        return None
    follow = _follow(start, right[2].start)
    if _BLANK.fullmatch(gap):
        return Period(start, end) if follow and _same_kind(text, language, left, right) else None
    if words.joins.fullmatch(gap):
        return Period(start, end)
    bound = words.joins_and.fullmatch(gap) and (follow or words.between.search(text, max(0, left[0] - LEAD), left[0]))
    return Period(start, end) if bound else None


def _same_kind(text: str, language: Language, left: Found, right: Found) -> bool:
    """Return whether two dates are both weekdays or both months: a weekday beside a date is that of the date."""
    weekday = load_date_words(language).weekday
    named = [weekday.fullmatch(text, start, end) is not None for start, end, _ in (left, right)]
    return all(named) or len(left[2].start or "") < DAY


def _follow(first: str, second: str) -> bool:
    """Return whether a day, month or year is the one after another."""
    if len(first) == DAY:
        day = date_of_iso(first)
        return day is not None and (day + timedelta(days=1)).isoformat() == second
    year, month = int(first[:4]), int(first[5:] or 0)
    return second == (f"{year + (month == 12)}-{month % 12 + 1:02}" if month else f"{year + 1}")
