"""What the lexicon knows of dates, compiled: months, units and numbers by their words, a pattern for each kind of expression."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graph.model import Language
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

_POST = r"(?!\w)"  # behind a word
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_NUMERIC = rf"{_YEAR}[ /.-](?P<m>\d\d?)[ /.-](?P<d>\d\d?)|(?P<d2>\d\d?)[ /.-](?P<m2>\d\d?)[ /.-](?P<y2>(?:19|20)\d\d)"


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words of a language that tell time, as folded numbers and units, and a pattern for each kind of expression."""

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
    after: re.Pattern[str]
    era: re.Pattern[str]
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
    unit_day: re.Pattern[str]


@lru_cache(maxsize=2)
def load_date_words(language: Language) -> DateWords:
    """Return the words and patterns of a language."""
    listed = read_lexicon(language, "dates")
    months, hijri, weekdays = (_inverted(listed[key]) for key in ("months", "hijri_months", "weekdays"))
    relatives = _inverted(listed["relative"])
    units = _units(listed)
    again = r"(?:\s*[/(]\s*|\s+)" if language == "ar" else r"\s*[/(]\s*"  # "مايو/أيار", "مايو أيار": a month by both its names
    month = rf"(?P<month>{_any(months)})(?:{again}(?:{_any(months)})\)?)?"
    pre = r"(?<!\w)(?:[وفبل])?" if language == "ar" else r"(?<!\w)"
    monthly = {w: u for w, u in units.items() if u[0] == "month"}
    of_year = _of_year(listed)
    numbers, ordinals = _inverted(listed["numbers"]), _inverted(listed["ordinals"])
    spans = {fold_word(w): (unit, int(n)) for unit, counts in listed["spans"].items() for n, ws in counts.items() for w in ws}
    number = rf"(?:(?P<n>\d{{1,3}}|{_any(numbers)})\s+)?"
    hijri_mark = rf"(?:\s*(?:{_words_any(listed['hijri_mark'])}))?"
    return DateWords(
        months, hijri, weekdays, relatives, units, frozenset(map(fold_word, listed["since"])),
        frozenset(map(fold_word, listed["unsure_months"])), numbers, ordinals, spans,
        opens=re.compile(rf"(?<!\w)(?:{_words_any(listed['since'])})\s+(?:{_words_any(listed['day_words'])})?\s*$"),
        ago=re.compile(_filled(listed["ago"], number, spans) + _POST),
        after=re.compile(_filled(listed["after"], number, spans) + _POST),
        era=re.compile(listed["era"].replace("{year}", _YEAR).replace("{year_behind}", _YEAR.replace("<y>", "<behind>")) + _POST),
        past_span=re.compile(_filled(listed["past_span"], number, spans) + _POST),
        ordinal_month=re.compile(rf"{pre}(?P<ordinal>{_any(ordinals)})\s+(?:من|of)\s+(?:شهر\s+)?{month}\.?{_POST}{of_year}"),
        weekend=re.compile(rf"{pre}(?:{_words_any(listed['weekend'])}){_POST}"),
        iso=re.compile(rf"(?<![\d/-])(?:{_NUMERIC})(?![\d/-])"),
        hijri=re.compile(rf"{pre}(?:(?P<d>\d\d?)\s+)?(?:من\s+)?(?P<month>{_any(hijri)})\s+(?P<y>1[34]\d\d){hijri_mark}{_POST}"),
        day_month=re.compile(rf"(?<!\d)(?:ال)?(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:من\s+)?(?:شهر\s+)?(?:of\s+)?{month}\.?{_POST}{of_year}"),
        month_day=re.compile(rf"{pre}{month}\.?\s+(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?!\d){of_year}"),
        month_year=re.compile(rf"(?<!\w)(?P<lead>{listed['month_lead']})?{month}\.?{_POST}{of_year}"),
        years=re.compile(rf"{pre}{_span_of_years(listed)}{_POST}"),
        year=re.compile(
            rf"{pre}(?:(?P<since>{_words_any(listed['since'])})\s+(?:(?:{_words_any(listed['year_words'])})\s+)?"
            rf"|(?:{_words_any(listed['year_words'])})\s+){_YEAR}{_POST}"
        ),
        relative=re.compile(rf"{pre}(?P<word>{_any(relatives)}){_POST}(?!,?\s+(?:{_any(weekdays)}){_POST})"),  # "today, Sunday" is Sunday
        weekday=re.compile(
            rf"{pre}(?P<word>{_any(weekdays)}){_POST}"
            rf"(?:(?P<future>\s+(?:{_words_any(listed['future'])}){_POST})|(?P<past>\s+(?:{_words_any(listed['past'])}){_POST}))?"
        ),
        unit=re.compile(rf"{pre}(?P<word>{_any(units)}){_POST}(?!\s+(?:(?:19|20)\d\d|(?:{_words_any(listed['past'])}){_POST}))"),
        unit_day=re.compile(
            rf"(?:(?<!\d)(?:ال)?(?P<d>[0-3]?\d)|(?<!\w)(?P<ordinal>{_any(ordinals)}))\s+(?:من|of)\s+(?P<word>{_any(monthly)}){_POST}"
        ),
    )  # fmt: skip


@lru_cache(maxsize=2)
def load_signs(language: Language) -> Mapping[str, tuple[str, ...]]:
    """Return, by the kind of expression, first words of which one stands in every text that has such an expression."""
    words = load_date_words(language)
    kinds: dict[str, Iterable[str]] = {
        "months": words.months,
        "units": words.units,
        "relatives": words.relatives,
        "weekdays": words.weekdays,
    }
    return {kind: _least({word.split()[0] for word in listed}) for kind, listed in kinds.items()}


def _least(words: Set[str]) -> tuple[str, ...]:
    """Return those of some words that hold no other of them."""
    return tuple(sorted(word for word in words if not any(other != word and other in word for other in words)))


def _units(listed: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Return by its folded words which unit of time is meant, and which one of them."""
    return {fold_word(w): (unit, when) for unit, whens in listed["units"].items() for when, ws in whens.items() for w in ws}


def _of_year(listed: Mapping[str, Any]) -> str:
    """Return the pattern of the year behind a day or month, and of what says that it is past."""
    past = rf"(?:\s+(?P<past>{_words_any(listed['past'])}){_POST})?"
    stated = rf"[,،]?\s*(?:(?:من|of)\s+)?ل?(?:{_words_any(listed['year_words'])})?\s*{_YEAR}{_POST}"
    years = {word: unit for word, (unit, _) in _units(listed).items() if unit == "year"}
    return rf"(?:{stated}|\s+(?:من\s+|of\s+)?(?P<year>{_any(years)}){_POST})?{past}"


def _span_of_years(listed: Mapping[str, Any]) -> str:
    """Return the pattern of "between 2014 and 2017"."""
    years = _words_any(listed["year_words"])
    return (
        rf"(?:{_words_any(listed['between'])})\s+(?:(?:{years})\s+)?(?P<a>(?:19|20)\d\d)"
        rf"\s*(?:{_words_any(listed['until'])})\s*(?:(?:{years})\s+)?(?P<b>(?:19|20)\d\d)"
    )


def _filled(pattern: str, number: str, spans: dict[str, Any]) -> str:
    return pattern.replace("{number}", number).replace("{unit}", rf"(?P<unit>{_any(spans)})")


def _inverted(listed: dict[Any, list[str]]) -> dict[str, int]:
    return {fold_word(name): int(number) for number, names in listed.items() for name in names}


def _any(words: dict[str, Any]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _words_any(words: Sequence[str]) -> str:
    return "|".join(re.escape(fold_word(word)) for word in sorted(words, key=len, reverse=True))
