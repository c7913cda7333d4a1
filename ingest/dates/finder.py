"""The time expressions of a text, each kind read as a period: "26 May 2021", "three years ago", "last week", "قبل شهرين"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial

from graph.model import Language, Period
from ingest.dates.patterns import holds, load_date_words, load_signs
from ingest.dates.periods import DECADE, back, day_of, same

WEEK = 7  # days
STEPS = {"before": -2, "last": -1, "this": 0, "next": 1}

_DIGIT = re.compile(r"\d")


class Finder:
    """The time expressions of one language, seen from one day, of a text that is on `year`."""

    def __init__(self, language: Language, today: date | None, year: int = 0) -> None:
        self.language, self.words, self.signs = language, load_date_words(language), load_signs(language)
        self.today, self.topic = today, year

    def find(self, text: str) -> Iterator[tuple[int, int, Period]]:
        """Return (start, end, period) for each expression, the more telling kinds first; a kind is looked for where its words stand."""
        words = self.words
        digit = _DIGIT.search(text) is not None
        month, unit, span = (holds(text, self.signs[kind]) for kind in ("months", "units", "spans"))
        named = [(True, pattern, partial(_on, day)) for day, pattern in words.named]
        kinds: list[tuple[bool, re.Pattern[str], Callable[[re.Match[str]], Period | None]]] = [
            *named,
            (digit, words.iso, self._iso),
            (digit, words.era, self._era),
            (holds(text, self.signs["decades"]), words.decade, self._decade),
            (span, words.ago, self._ago),
            (span, words.past_span, self._past_span),
            (digit, words.hijri, self._hijri),
            (month, words.ordinal_month, self._ordinal_month),
            (month and digit, words.day_month, self._day_month),
            (month and digit, words.month_day, self._day_month),
            (digit, words.years, self._years),
            (month, words.month_year, self._month_year),
            (unit, words.unit_day, self._unit_day),
            (unit, words.weekday_of_week, self._weekday_of_week),
            (unit, words.unit, self._unit),
            (holds(text, self.signs["relatives"]), words.relative, self._relative),
            (holds(text, self.signs["weekend"]), words.weekend, self._weekend),
            (holds(text, self.signs["weekdays"]), words.weekday, self._weekday),
            (digit, words.year, self._year),
        ]
        for stands, pattern, read in kinds:
            for match in pattern.finditer(text) if stands else ():
                period = read(match)
                if period is not None:
                    yield match.start(), match.end(), period

    def _iso(self, m: re.Match[str]) -> Period | None:
        year, month, day = (m["y"], m["m"], m["d"]) if m["y"] else (m["y2"], m["m2"], m["d2"])
        return day_of(int(year), int(month), int(day))

    def _era(self, m: re.Match[str]) -> Period | None:
        """Read "following the 2003 invasion": from then on."""
        return Period(m["y"] or m["behind"], None)

    def _decade(self, m: re.Match[str]) -> Period | None:
        first = self.words.decades[m[m.lastgroup or "decade"]]
        return Period(f"{first}", None if m["since"] else f"{first + DECADE - 1}")

    def _hijri(self, m: re.Match[str]) -> Period | None:
        from hijridate import Hijri

        month, year = self.words.hijri_months[m["month"]], int(m["y"])
        try:
            if m["d"]:
                return day_of(*Hijri(year, month, int(m["d"])).to_gregorian().datetuple())
            first = Hijri(year, month, 1)
            last = Hijri(year, month, first.month_length())
        except (ValueError, OverflowError):
            return None
        return Period(first.to_gregorian().isoformat(), last.to_gregorian().isoformat())

    def _day_month(self, m: re.Match[str]) -> Period | None:
        return self._dated(int(m["d"]), m)

    def _ordinal_month(self, m: re.Match[str]) -> Period | None:
        return self._dated(self.words.ordinals[m["ordinal"]], m)

    def _dated(self, day: int, m: re.Match[str]) -> Period | None:
        month = self.words.months[m["month"]]
        return day_of(self._stated_year(m) or self._year_of(month, day, past=bool(m["past"]), future=bool(m["future"])), month, day)

    def _month_year(self, m: re.Match[str]) -> Period | None:
        if m["lead"] is None and m["y"] is None and m["month"] in self.words.unsure_months:
            return None  # "May" and آب are also other words
        month = self.words.months[m["month"]]
        lead = (m["lead"] or "").split()
        since = any(word in self.words.since for word in lead)
        past = since or bool(m["past"]) or "last" in lead
        over = bool(m["past"]) and self.today is not None and month == self.today.month  # "last July", said in July
        future = bool(m["future"]) or "next" in lead
        year = self._stated_year(m) or self._year_of(month, 1, past=past, future=future) - over
        when = f"{year:04}-{month:02}"
        return (Period(when, None) if since else same(when)) if year else None

    def _stated_year(self, m: re.Match[str]) -> int:
        """Return the year that stands with a month, "2014" or "last year"; 0 where none does."""
        if m["y"]:
            return int(m["y"])
        if m["year"] and self.today is not None:
            return self.today.year + STEPS[self.words.units[m["year"]][1]]
        return 0

    def _ago(self, m: re.Match[str]) -> Period | None:
        """Read "three years ago", "قبل شهرين": as precise as its unit."""
        unit, count = self.words.count(m)
        return same(back(self.today, unit, count)) if count and self.today is not None else None

    def _past_span(self, m: re.Match[str]) -> Period | None:
        """Read "in the past two days", "خلال الساعات الماضية": up to the article's date, which a month or a year ends on the eve of."""
        unit, count = self.words.count(m)
        if self.today is None:
            return None
        if unit == "hour":
            return same(self.today.isoformat())
        start = back(self.today, unit, count)
        end = self.today if unit == "day" else self.today - timedelta(days=1)
        return Period(start, end.isoformat()[: len(start)]) if count else None

    def _weekend(self, m: re.Match[str]) -> Period | None:
        if self.today is None:
            return None
        sunday = self.today - timedelta(days=(self.today.weekday() + 1) % WEEK)
        return Period((sunday - timedelta(days=1)).isoformat(), sunday.isoformat())

    def _years(self, m: re.Match[str]) -> Period | None:
        start, end = (m["a"] or m["from"] or m["first"]), (m["b"] or m["to"] or m["second"])
        follow = m["first"] is None or int(end) == int(start) + 1  # "in 2006 and 2010" is no range
        return Period(start, end) if start < end and follow else None

    def _year(self, m: re.Match[str]) -> Period | None:
        return Period(m["y"], None) if m["since"] else same(m["y"])

    def _relative(self, m: re.Match[str]) -> Period | None:
        return self._shifted(self.words.relatives[m["word"] or m["coming"]])

    def _weekday(self, m: re.Match[str]) -> Period | None:
        if self.today is None:
            return None
        back = (self.today.weekday() - self.words.weekdays[m["word"]]) % WEEK
        whole = WEEK if m["before_last"] or (m["past"] and not back) else 0  # "last Friday", said on a Friday
        return self._shifted(WEEK - back if m["future"] or m["ahead"] else -back - whole)

    def _weekday_of_week(self, m: re.Match[str]) -> Period | None:
        """Read "Friday last week", "الثلاثاء من الأسبوع الماضي"; the week begins on Monday."""
        if self.today is None:
            return None
        step = STEPS[self.words.units[m["word"]][1]]
        return self._shifted(self.words.weekdays[m["day"]] - self.today.weekday() + step * WEEK)

    def _unit(self, m: re.Match[str]) -> Period | None:
        if self.today is None:
            return None
        unit, when = self.words.units[m["word"]]
        step = STEPS[when]
        if unit == "year":
            return same(f"{self.today.year + step:04}")
        if unit == "week":
            return same((self.today + timedelta(weeks=step)).isoformat()[:7])
        return same("{:04}-{:02}".format(*self._month_by(step)))

    def _unit_day(self, m: re.Match[str]) -> Period | None:
        """Read "في 20 من الشهر الماضي"."""
        if self.today is None:
            return None
        day = int(m["d"]) if m["d"] else self.words.ordinals[m["ordinal"]]
        return day_of(*self._month_by(STEPS[self.words.units[m["word"]][1]]), day)

    def _month_by(self, step: int) -> tuple[int, int]:
        """Return the year and month so many months from the article's."""
        assert self.today is not None  # noqa: S101 - asked by the callers
        months = self.today.year * 12 + self.today.month - 1 + step
        return months // 12, months % 12 + 1

    def _shifted(self, days: int) -> Period | None:
        return same((self.today + timedelta(days=days)).isoformat()) if self.today else None

    def _year_of(self, month: int, day: int, *, past: bool = False, future: bool = False) -> int:
        """Return the year of a month and day without one: the one that the text is on, the article's, or the one before where it would
        lie two months ahead.

        What must be past lies in no later month than the article's, what must be to come in no earlier one.
        """
        if self.today is None or (self.topic and not future):
            return self.topic
        ahead = (month - self.today.month) * 31 + day - self.today.day
        if future:
            return self.today.year + (month <= self.today.month)
        return self.today.year - (ahead > (0 if past else 62))


def _on(day: str, _: re.Match[str]) -> Period:
    return same(day)
