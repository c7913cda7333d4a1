"""The date that a header, a field or a page gives its article, in the ways of writing that leave no doubt."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime

from graph.days import days_of
from graph.errors import BadDate
from graph.model import Article, Language, Span

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}(?![\d/.-])")
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?!\d)")
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_LONGEST = 80  # characters of what may be a date


def given_date(written: str) -> str | None:
    """Return a date as ISO 8601 text of the precision that is given, without its time; None where it can't be read for certain.

    `2021-05-26T10:00Z`, `20210526`, `2021/5/26`, `26/05/2021`, `Wed, 26 May 2021 10:00:00 GMT`, `26 May 2021` and `26 أيار 2021` are
    read; `03/05/2021` is the third of May to some and the fifth of March to others.
    """
    text = written.strip().translate(_DIGITS)
    if match := _ISO.match(text):
        return _possible(match.group())
    if match := _BASIC.match(text) or _YEAR_FIRST.match(text):
        return _day(*match.groups())
    if match := _YEAR_LAST.match(text):
        first, second, year = match.groups()
        if int(first) > 12 or first == second:
            return _day(year, second, first)
        return _day(year, first, second) if int(second) > 12 else None
    return _of_mail(text) or _in_words(text)


def _day(year: str, month: str, day: str) -> str | None:
    return _possible(f"{year}-{int(month):02}-{int(day):02}")


def _possible(iso: str) -> str | None:
    try:
        days_of(iso)
    except BadDate:
        return None
    return iso


def _of_mail(text: str) -> str | None:
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError):
        return None


def _in_words(text: str) -> str | None:
    from ingest.dates.sentence_dates import dates_of
    from ingest.syntax import Sentence

    if len(text) > _LONGEST:
        return None
    languages: tuple[Language, ...] = ("en", "ar")
    found = {str(d.period) for lang in languages for d in dates_of(Article("", text, lang), Sentence(Span(0, len(text)), 0))}
    return _possible(found.pop()) if len(found) == 1 else None
