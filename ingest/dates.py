"""Dates in Arabic and English text as periods of the precision that the words give, relative ones from the article's date.

"26 أيار/مايو 2021" is 2021-05-26, "in May" of an article of 2021 is 2021-05, "since 2003" is 2003/, "between 2014 and 2017" 2014/2017,
"last week" the month and "last summer" the year of the annotation guide. A weekday is the last one before the article's date. Hijri
dates are converted (Umm al-Qura, `hijridate`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from graph.model import Article, Language, Period, Span
from ingest.lexicon import read_lexicon
from ingest.normalise import fold, fold_word
from ingest.syntax import Clause, Sentence

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


@dataclass(frozen=True, slots=True)
class Dated:
    """A time expression and the period that it means."""

    span: Span
    period: Period


def dates_of(article: Article, sentence: Sentence) -> list[Dated]:
    """Return the time expressions of a sentence in order, none overlapping another."""
    folded = fold(sentence.span.of(article.text))
    text = folded.text.translate(_DIGITS)
    found: list[tuple[int, int, Period]] = []
    for start, end, period in _Finder(article.language, _date(article.date)).find(text):
        if not any(start < e and s < end for s, e, _ in found):
            found.append((start, end, period))
    since = _words(article.language).opens
    found = [
        (start, end, Period(p.start, None) if p.start == p.end and since.search(text, max(0, start - 24), start) else p)
        for start, end, p in found
    ]
    offset = sentence.span.start
    spans = [(folded.span(start, end), period) for start, end, period in sorted(found, key=lambda item: item[0])]
    return [Dated(Span(span.start + offset, span.end + offset), period) for span, period in spans]


def nearest(dates: Sequence[Dated], clause: Clause) -> Period | None:
    """Return the date of a clause: the nearest inside it, else the nearest of the sentence."""
    inside = [d for d in dates if clause.span.start <= d.span.start < clause.span.end]
    near = inside or dates
    return min(near, key=lambda d: _distance(d, clause)).period if near else None


def _distance(dated: Dated, clause: Clause) -> int:
    return max(dated.span.start - clause.trigger.end, clause.trigger.start - dated.span.end, 0)


class _Finder:
    """The time expressions of one language, seen from one day."""

    def __init__(self, language: Language, today: date | None) -> None:
        self.words = _words(language)
        self.today = today

    def find(self, text: str) -> Iterator[tuple[int, int, Period]]:
        """Return (start, end, period) for each expression, the more telling kinds first."""
        for pattern, read in (
            (self.words.iso, self._iso),
            (self.words.ago, self._ago),
            (self.words.past_span, self._past_span),
            (self.words.hijri, self._hijri),
            (self.words.ordinal_month, self._ordinal_month),
            (self.words.day_month, self._day_month),
            (self.words.month_day, self._day_month),
            (self.words.years, self._years),
            (self.words.month_year, self._month_year),
            (self.words.unit, self._unit),
            (self.words.relative, self._relative),
            (self.words.weekend, self._weekend),
            (self.words.weekday, self._weekday),
            (self.words.year, self._year),
        ):
            for match in pattern.finditer(text):
                period = read(match)
                if period is not None:
                    yield match.start(), match.end(), period

    def _iso(self, m: re.Match[str]) -> Period | None:
        year, month, day = (m["y"], m["m"], m["d"]) if m["y"] else (m["y2"], m["m2"], m["d2"])
        return _day(int(year), int(month), int(day))

    def _hijri(self, m: re.Match[str]) -> Period | None:
        from hijridate import Hijri

        month, year = self.words.hijri_months[m["month"]], int(m["y"])
        try:
            if m["d"]:
                return _day(*Hijri(year, month, int(m["d"])).to_gregorian().datetuple())
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
        return _day(self._stated_year(m) or self._year_of(month, day, past=bool(m["past"])), month, day)

    def _month_year(self, m: re.Match[str]) -> Period | None:
        if m["lead"] is None and m["y"] is None and m["month"] in self.words.unsure_months:
            return None  # "May" and آب are also other words
        month = self.words.months[m["month"]]
        lead = (m["lead"] or "").split()
        since = any(word in self.words.since for word in lead)
        past = since or bool(m["past"]) or "last" in lead
        year = self._stated_year(m) or self._year_of(month, 1, past=past)
        when = f"{year:04}-{month:02}"
        return (Period(when, None) if since else _same(when)) if year else None

    def _stated_year(self, m: re.Match[str]) -> int:
        """Return the year that stands with a month, "2014" or "last year"; 0 where none does."""
        if m["y"]:
            return int(m["y"])
        if m["year"] and self.today is not None:
            return self.today.year + _STEPS[self.words.units[m["year"]][1]]
        return 0

    def _ago(self, m: re.Match[str]) -> Period | None:
        """Read "three years ago", "قبل شهرين": as precise as its unit."""
        unit, count = self.words.spans[m["unit"]]
        if self.today is None:
            return None
        count = count or self._number(m["n"])
        return _same(_back(self.today, unit, count)) if count else None

    def _past_span(self, m: re.Match[str]) -> Period | None:
        """Read "in the past two days", "خلال الساعات الماضية": up to the article's date."""
        unit, count = self.words.spans[m["unit"]]
        if self.today is None:
            return None
        count = count or self._number(m["n"])
        if unit == "hour":
            return _same(self.today.isoformat())
        start = _back(self.today, unit, count)
        return Period(start, self.today.isoformat()[: len(start)]) if count else None

    def _weekend(self, m: re.Match[str]) -> Period | None:
        if self.today is None:
            return None
        sunday = self.today - timedelta(days=(self.today.weekday() + 1) % 7)
        return Period((sunday - timedelta(days=1)).isoformat(), sunday.isoformat())

    def _number(self, written: str | None) -> int:
        return 0 if not written else int(written) if written.isdigit() else self.words.numbers.get(written, 0)

    def _years(self, m: re.Match[str]) -> Period | None:
        return Period(m["a"], m["b"]) if m["a"] < m["b"] else None

    def _year(self, m: re.Match[str]) -> Period | None:
        return Period(m["y"], None) if m["since"] else _same(m["y"])

    def _relative(self, m: re.Match[str]) -> Period | None:
        return self._shifted(self.words.relatives[m["word"]])

    def _weekday(self, m: re.Match[str]) -> Period | None:
        if self.today is None:
            return None
        back = (self.today.weekday() - self.words.weekdays[m["word"]]) % 7
        return self._shifted(7 - back if m["future"] else -back)

    def _unit(self, m: re.Match[str]) -> Period | None:
        if self.today is None:
            return None
        unit, when = self.words.units[m["word"]]
        step = _STEPS[when]
        if unit == "year":
            return _same(f"{self.today.year + step:04}")
        if unit == "week":
            return _same((self.today + timedelta(weeks=step)).isoformat()[:7])
        months = self.today.year * 12 + self.today.month - 1 + step
        return _same(f"{months // 12:04}-{months % 12 + 1:02}")

    def _shifted(self, days: int) -> Period | None:
        return _same((self.today + timedelta(days=days)).isoformat()) if self.today else None

    def _year_of(self, month: int, day: int, *, past: bool = False) -> int:
        """Return the year of a month and day without one: the article's, or the one before where it would lie two months ahead.

        What must be past lies in no later month than the article's.
        """
        if self.today is None:
            return 0
        ahead = (month - self.today.month) * 31 + day - self.today.day
        return self.today.year - (ahead > (0 if past else 62))


_STEPS = {"last": -1, "this": 0, "next": 1}


def _back(today: date, unit: str, count: int) -> str:
    """Return the day, month or year that lies so many units back; a week is as precise as a month."""
    if unit in ("hour", "day"):
        return (today - timedelta(days=count if unit == "day" else count // 24)).isoformat()
    if unit == "week":
        return (today - timedelta(weeks=count)).isoformat()[:7]
    if unit == "month":
        months = today.year * 12 + today.month - 1 - count
        return f"{max(months, 12) // 12:04}-{months % 12 + 1:02}"
    return f"{max(today.year - count, 1):04}"


@dataclass(frozen=True, slots=True)
class _Words:
    months: dict[str, int]
    hijri_months: dict[str, int]
    weekdays: dict[str, int]
    relatives: dict[str, int]
    units: dict[str, tuple[str, str]]
    since: frozenset[str]
    unsure_months: frozenset[str]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    spans: dict[str, tuple[str, int]]
    opens: re.Pattern[str]
    ago: re.Pattern[str]
    past_span: re.Pattern[str]
    ordinal_month: re.Pattern[str]
    weekend: re.Pattern[str]
    iso: re.Pattern[str]
    hijri: re.Pattern[str]
    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    month_year: re.Pattern[str]
    years: re.Pattern[str]
    year: re.Pattern[str]
    relative: re.Pattern[str]
    weekday: re.Pattern[str]
    unit: re.Pattern[str]


@lru_cache(maxsize=2)
def _words(language: Language) -> _Words:
    listed = read_lexicon(language, "dates")
    months, hijri, weekdays = (_inverted(listed[key]) for key in ("months", "hijri_months", "weekdays"))
    relatives = _inverted(listed["relative"])
    units = {fold_word(w): (unit, when) for unit, whens in listed["units"].items() for when, ws in whens.items() for w in ws}
    month = rf"(?P<month>{_any(months)})(?:\s*[/(]\s*(?:{_any(months)})\)?)?"
    year = r"(?P<y>(?:19|20)\d\d)"
    pre = r"(?<!\w)(?:[وفبل])?" if language == "ar" else r"(?<!\w)"
    post = r"(?!\w)"
    years = {w: u for w, u in units.items() if u[0] == "year"}
    past = rf"(?:\s+(?P<past>{_words_any(listed['past'])}){post})?"
    of_year = (
        rf"(?:[,،]?\s*(?:{_words_any(listed['year_words'])}|من|of)?\s*{year}{post}|\s+(?:من\s+|of\s+)?(?P<year>{_any(years)}){post})?{past}"
    )
    numbers, ordinals = _inverted(listed["numbers"]), _inverted(listed["ordinals"])
    spans = {fold_word(w): (unit, int(n)) for unit, counts in listed["spans"].items() for n, ws in counts.items() for w in ws}
    number = rf"(?:(?P<n>\d{{1,3}}|{_any(numbers)})\s+)?"
    numeric = rf"{year}[ /.-](?P<m>\d\d?)[ /.-](?P<d>\d\d?)|(?P<d2>\d\d?)[ /.-](?P<m2>\d\d?)[ /.-](?P<y2>(?:19|20)\d\d)"
    hijri_mark = rf"(?:\s*(?:{_words_any(listed['hijri_mark'])}))?"
    span_of_years = (
        rf"(?:{_words_any(listed['between'])})\s+(?:(?:{_words_any(listed['year_words'])})\s+)?(?P<a>(?:19|20)\d\d)"
        rf"\s*(?:{_words_any(listed['until'])})\s*(?P<b>(?:19|20)\d\d)"
    )
    return _Words(
        months, hijri, weekdays, relatives, units, frozenset(map(fold_word, listed["since"])),
        frozenset(map(fold_word, listed["unsure_months"])), numbers, ordinals, spans,
        opens=re.compile(rf"(?<!\w)(?:{_words_any(listed['since'])})\s+(?:{_words_any(listed['day_words'])})?\s*$"),
        ago=re.compile(_filled(listed["ago"], number, spans) + post),
        past_span=re.compile(_filled(listed["past_span"], number, spans) + post),
        ordinal_month=re.compile(rf"{pre}(?P<ordinal>{_any(ordinals)})\s+(?:من|of)\s+(?:شهر\s+)?{month}\.?{post}{of_year}"),
        weekend=re.compile(rf"{pre}(?:{_words_any(listed['weekend'])}){post}"),
        iso=re.compile(rf"(?<![\d/-])(?:{numeric})(?![\d/-])"),
        hijri=re.compile(rf"{pre}(?:(?P<d>\d\d?)\s+)?(?:من\s+)?(?P<month>{_any(hijri)})\s+(?P<y>1[34]\d\d){hijri_mark}{post}"),
        day_month=re.compile(rf"(?<!\d)(?:ال)?(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:من\s+)?(?:شهر\s+)?(?:of\s+)?{month}\.?{post}{of_year}"),
        month_day=re.compile(rf"{pre}{month}\.?\s+(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?!\d){of_year}"),
        month_year=re.compile(rf"{_month_lead(language)}{month}\.?{post}{of_year}"),
        years=re.compile(rf"{pre}{span_of_years}{post}"),
        year=re.compile(
            rf"{pre}(?:(?P<since>{_words_any(listed['since'])})\s+(?:(?:{_words_any(listed['year_words'])})\s+)?"
            rf"|(?:{_words_any(listed['year_words'])})\s+){year}{post}"
        ),
        relative=re.compile(rf"{pre}(?P<word>{_any(relatives)}){post}"),
        weekday=re.compile(rf"{pre}(?P<word>{_any(weekdays)}){post}(?P<future>\s+(?:{_words_any(listed['future'])}){post})?"),
        unit=re.compile(rf"{pre}(?P<word>{_any(units)}){post}"),
    )  # fmt: skip


def _filled(pattern: str, number: str, spans: dict[str, Any]) -> str:
    return pattern.replace("{number}", number).replace("{unit}", rf"(?P<unit>{_any(spans)})")


def _month_lead(language: Language) -> str:
    """Return what stands before a month without its day, if anything does."""
    if language == "ar":
        return r"(?<!\w)(?P<lead>(?:(?:في|شهر|منذ|خلال|من|مطلع|نهايه|اواخر|اوايل|منتصف|بدايه|حتي|الي)\s+)+)?"
    return r"(?<!\w)(?P<lead>(?:in|since|during|last|this|early|late|mid|of|until|by)[\s-]+)?"


def _inverted(listed: dict[Any, list[str]]) -> dict[str, int]:
    return {fold_word(name): int(number) for number, names in listed.items() for name in names}


def _any(words: dict[str, Any]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _words_any(words: Sequence[str]) -> str:
    return "|".join(re.escape(fold_word(word)) for word in sorted(words, key=len, reverse=True))


def _same(when: str) -> Period:
    return Period(when, when)


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return _same(date(year, month, day).isoformat())
    except ValueError:
        return None


def _date(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None
