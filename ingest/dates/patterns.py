"""What the lexicon knows of dates, compiled: months, units and numbers by their words, a pattern for each kind of expression."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graph.model import Language
from ingest.lexicon import read_lexicon
from ingest.normalise import any_of, fold_word, folded

_POST = r"(?!\w)"  # behind a word
_YEAR = r"(?P<y>(?:19|20)\d\d)(?:\s?م(?!\w))?"  # "2014م": of our era
_CUT = r"(?:\s?/\s?|[ .-])"
_NUMERIC = rf"{_YEAR}{_CUT}(?P<m>\d\d?){_CUT}(?P<d>\d\d?)|(?P<d2>\d\d?){_CUT}(?P<m2>\d\d?){_CUT}(?P<y2>(?:19|20)\d\d)"


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
    decades: dict[str, int]
    named: tuple[tuple[str, re.Pattern[str]], ...]
    equals: re.Pattern[str]
    up_to: re.Pattern[str]
    opens: re.Pattern[str]
    ago: re.Pattern[str]
    past_span: re.Pattern[str]
    after: re.Pattern[str]
    era: re.Pattern[str]
    decade: re.Pattern[str]
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
    gone: re.Pattern[str]  # a word for the past, right before a weekday
    weekday_of_week: re.Pattern[str]
    unit: re.Pattern[str]
    unit_day: re.Pattern[str]

    def count(self, match: re.Match[str]) -> tuple[str, int]:
        """Return the unit of "three years", "عامين", "السنوات الثلاث" and how many of it; 0 where nothing tells that."""
        unit, count = self.spans[match["unit"]]
        written = match["n"] or match.groupdict().get("behind") or ""
        return unit, (int(written) if written.isdigit() else self.numbers.get(written, 0)) or count


@lru_cache(maxsize=2)
def load_date_words(language: Language) -> DateWords:
    """Return the words and patterns of a language."""
    listed = read_lexicon(language, "dates")
    months, hijri, weekdays = (_inverted(listed[key]) for key in ("months", "hijri_months", "weekdays"))
    relatives = _inverted(listed["relative"])
    gone, to_come = [w for w, days in relatives.items() if days <= 0], [w for w, days in relatives.items() if days > 0]
    units = _units(listed)
    again = r"(?:\s*[/(]\s*|\s+)" if language == "ar" else r"\s*[/(]\s*"  # "مايو/أيار", "مايو أيار": a month by both its names
    month = rf"(?P<month>{any_of(months)})(?:{again}(?:{any_of(months)})\)?)?"
    pre = r"(?<!\w)(?:[وفبل])?" if language == "ar" else r"(?<!\w)"
    monthly, weekly = ({w: u for w, u in units.items() if u[0] == unit} for unit in ("month", "week"))
    of_year = _of_year(listed)
    numbers, ordinals = _inverted(listed["numbers"]), _inverted(listed["ordinals"])
    spans = {fold_word(w): (unit, int(n)) for unit, counts in listed["spans"].items() for n, ws in counts.items() for w in ws}
    counts = rf"\d{{1,3}}|{any_of(numbers)}"
    future, decades = words_any(listed["future"]), _inverted(listed["decades"])
    hijri_mark = rf"(?:\s*(?:{words_any(listed['hijri_mark'])}))?"
    return DateWords(
        months, hijri, weekdays, relatives, units, folded(listed["since"]),
        folded(listed["unsure_months"]), numbers, ordinals, spans, decades,
        tuple((str(day), re.compile(said)) for day, said in listed["named"].items()),
        equals=re.compile(rf"\s*(?:{words_any(listed['equals'])})\s*" if listed["equals"] else r"(?!)"),
        up_to=re.compile(listed["up_to"] + "$"),
        opens=re.compile(rf"(?<!\w)(?:{words_any(listed['since'])})\s+(?:{words_any(listed['day_words'])})?\s*$"),
        ago=re.compile(filled(listed["ago"], counts, spans) + _POST),
        after=re.compile(filled(listed["after"], counts, spans) + _POST),
        era=re.compile(listed["era"].replace("{year}", _YEAR).replace("{year_behind}", _YEAR.replace("<y>", "<behind>")) + _POST),
        decade=re.compile(listed["decade"].replace("{decades}", any_of(decades))),
        past_span=re.compile(filled(listed["past_span"], counts, spans) + _POST),
        ordinal_month=re.compile(rf"{pre}(?P<ordinal>{any_of(ordinals)})\s+(?:من|of)\s+(?:شهر\s+)?{month}\.?{_POST}{of_year}"),
        weekend=re.compile(rf"{pre}(?:{words_any(listed['weekend'])}){_POST}"),
        iso=re.compile(rf"(?<![\d/-])(?:{_NUMERIC})(?![\d/-])"),
        hijri=re.compile(rf"{pre}(?:(?P<d>\d\d?)\s+)?(?:من\s+)?(?P<month>{any_of(hijri)})\s+(?P<y>1[34]\d\d){hijri_mark}{_POST}"),
        day_month=re.compile(rf"(?<!\d)(?:ال)?(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:من\s+)?(?:شهر\s+)?(?:of\s+)?{month}\.?{_POST}{of_year}"),
        month_day=re.compile(rf"{pre}{month}\.?\s+(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?!\d){of_year}"),
        month_year=re.compile(rf"{pre}(?P<lead>{listed['month_lead']})?{month}\.?{_POST}{of_year}"),
        years=re.compile(rf"{pre}{_span_of_years(listed)}(?:\s?م)?{_POST}"),
        year=re.compile(
            rf"{pre}(?:(?P<since>{words_any(listed['since'])})\s+(?:(?:{words_any(listed['year_words'])})\s+)?"
            rf"|(?:{words_any(listed['year_words'])})\s+){_YEAR}{_POST}"
        ),
        relative=re.compile(
            rf"{pre}(?:(?P<word>{any_of(gone)}){_POST}(?!,?\s+(?:{any_of(weekdays)}){_POST})"  # "today, Sunday" is Sunday
            rf"|(?P<coming>{any_of(to_come)})(?:[,،]?\s+(?:{any_of(weekdays)}))?{_POST})"
        ),
        weekday=re.compile(
            rf"{pre}(?:(?P<ahead>{future})\s+)?(?P<word>{any_of(weekdays)}){_POST}(?:\s+(?:(?P<before_last>{words_any(listed['before_last'])})"
            rf"|(?P<future>{future})|(?P<past>{words_any(listed['past'])})){_POST})?"
        ),
        gone=re.compile(rf"{pre}(?:{any_of(gone)}|{words_any(listed['past'])})[,،]?\s+$"),
        weekday_of_week=re.compile(rf"{pre}(?P<day>{any_of(weekdays)})\s+(?:من\s+|of\s+)?(?P<word>{any_of(weekly)}){_POST}"),
        unit=re.compile(rf"{pre}(?P<word>{any_of(units)}){_POST}(?!\s+(?:(?:19|20)\d\d|(?:{words_any(listed['past'])}){_POST}))"),
        unit_day=re.compile(
            rf"(?:(?<!\d)(?:ال)?(?P<d>[0-3]?\d)|(?<!\w)(?P<ordinal>{any_of(ordinals)}))\s+(?:من|of)\s+(?P<word>{any_of(monthly)}){_POST}"
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
        "spans": words.spans,
        "decades": words.decades,
        "weekend": map(fold_word, read_lexicon(language, "dates")["weekend"]),
    }
    return {kind: _least({word.split()[0] for word in listed}) for kind, listed in kinds.items()}


def holds(text: str, words: Iterable[str]) -> bool:
    """Return whether any of some words stands in a text, be it within another: far sooner told than where it stands alone."""
    return any(word in text for word in words)


def _least(words: Set[str]) -> tuple[str, ...]:
    """Return those of some words that hold no other of them."""
    return tuple(sorted(word for word in words if not any(other != word and other in word for other in words)))


def _units(listed: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Return by its folded words which unit of time is meant, and which one of them."""
    return {fold_word(w): (unit, when) for unit, whens in listed["units"].items() for when, ws in whens.items() for w in ws}


def _of_year(listed: Mapping[str, Any]) -> str:
    """Return the pattern of the year behind a day or month, and of what says that it is past or to come."""
    past = rf"(?:\s+(?:(?P<past>{words_any(listed['past'])})|(?P<future>{words_any(listed['future'])})){_POST})?"
    stated = rf"[,،]?\s*(?:(?:من|of)\s+)?ل?(?:{words_any(listed['year_words'])})?\s*{_YEAR}{_POST}"
    years = {word: unit for word, (unit, _) in _units(listed).items() if unit == "year"}
    return rf"(?:{stated}|\s+(?:من\s+|of\s+)?(?P<year>{any_of(years)}){_POST})?{past}"


def _span_of_years(listed: Mapping[str, Any]) -> str:
    """Return the pattern of "between 2014 and 2017", "2014-2017" and "in 2014 and 2015"."""
    years = words_any(listed["year_words"])
    return (
        rf"(?:(?:(?:{words_any(listed['between'])})\s+(?:(?:{years})\s+)?(?P<a>(?:19|20)\d\d)"
        rf"\s*(?:{words_any(listed['until'])})\s*(?:(?:{years})\s+)?(?P<b>(?:19|20)\d\d))"
        rf"|(?<![\d-])(?P<from>(?:19|20)\d\d)\s?-\s?(?P<to>(?:19|20)\d\d)(?!-)"
        rf"|(?:{years})\s+(?P<first>(?:19|20)\d\d)\s*(?:{words_any(listed['and'])})\s*(?:(?:{years})\s+)?(?P<second>(?:19|20)\d\d))"
    )


def filled(pattern: str, counts: str, spans: Mapping[str, Any]) -> str:
    """Return a listed pattern with the numbers and the units of time that stand in it."""
    number, unit = rf"(?:(?P<n>{counts})\s+)?", rf"(?P<unit>{any_of(spans)})"
    return pattern.replace("{number}", number).replace("{behind}", rf"(?P<behind>{counts})").replace("{unit}", unit)


def _inverted(listed: dict[Any, list[str]]) -> dict[str, int]:
    return {fold_word(name): int(number) for number, names in listed.items() for name in names}


def words_any(words: Sequence[str]) -> str:
    """Return the pattern of any of some words, folded, the longest first."""
    return any_of(map(fold_word, words))
