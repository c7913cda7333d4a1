"""Dates in Arabic and English text as periods of the precision that the words give, relative ones from the article's date.

"26 أيار/مايو 2021" is 2021-05-26, "in May" of an article of 2021 is 2021-05, "since 2003" is 2003/, "between 2014 and 2017" 2014/2017,
"last week" the month and "last summer" the year of the annotation guide. A weekday is the last one before the article's date. Hijri
dates are converted (Umm al-Qura, `hijridate`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.model import Article, Period, Span
from ingest.dates.before import before_told, to_comma
from ingest.dates.counted import counted_days
from ingest.dates.finder import Finder
from ingest.dates.patterns import DateWords, load_date_words
from ingest.dates.periods import DAY, LEAD, date_of_iso, same
from ingest.dates.ranges import ranges_of
from ingest.dates.topic_year import topic_year
from ingest.normalise import Folded, fold_part
from ingest.syntax import Clause, Sentence

_WHEN = re.compile(r",?\s+when(?!\w)")  # "since December *when* it lost the town": that was in December
_SINCE = re.compile(r"\w[\w,’']*\s+(?P<within>since\s+(?:[\w'’-]+\s+){2}[^,;:]*)$")
_WHO = re.compile(  # "met X, *who left on Monday*", "holds it, claiming *attacks in May*"
    r",\s+(?:(?:claiming|accusing|blaming|citing|recalling|denying)\s+|(?=(?:who|whom|whose)\s))(?P<within>[\w'’-]+\s+[^,;:]*)$"
)
_FAR = 150  # characters before a date in which it stands
_DASH = re.compile(r"(?<=\d)\s?[-–—\u2010\u2011]\s?(?=\d)")  # between numbers, where folding leaves a blank of it
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_BESIDE = 3  # characters between a weekday and its date


@dataclass(frozen=True, slots=True)
class Dated:
    """A time expression and the period that it means."""

    span: Span
    period: Period
    weekday: bool = False  # named by its weekday alone, which of what is to come means the next
    paused: bool = False  # behind an Arabic comma, which ends a relative clause: "... نصبه مسلحون في المدينة، في فبراير"
    scope: Span | None = None  # all that it dates, where that is not its clause or sentence

    def dates(self, clause: Clause) -> bool:
        """Return whether it may date a clause."""
        return self.scope is None or self.scope.start <= clause.trigger.start < self.scope.end


def dates_of(article: Article, sentence: Sentence) -> list[Dated]:
    """Return the time expressions of a sentence in order, none overlapping another."""
    folded = fold_part(article.text, sentence.span)
    words, today = load_date_words(article.language), date_of_iso(article.date)
    text = _with_dashes(folded, sentence.span.of(article.text)).translate(_DIGITS)
    found = _expressions(text, Finder(article.language, today, topic_year(article.title or "", article.language, today)))
    before = list(before_told(text, words, found, today))
    offset = sentence.span.start
    dated: list[Dated] = []
    for start, end, period in sorted(found, key=lambda item: item[0]):
        span = folded.span(start, end)
        named = _is_weekday_alone(text, start, end, words)
        paused, scope = text[:start].rstrip().endswith("،"), _bounded(text, start, period)
        within = Span(folded.span(*scope).start + offset, folded.span(*scope).end + offset) if scope is not None else None
        dated.append(Dated(Span(span.start + offset, span.end + offset), period, named, paused, within))
    told = [d for d, after in zip(dated, [*dated[1:], None], strict=False) if not _told_again(d, after, article.text, words)]
    for start, end, last, period in before:
        span, scope = folded.span(start, end), folded.span(end, last)
        told.append(Dated(Span(span.start + offset, span.end + offset), period, scope=Span(scope.start + offset, scope.end + offset)))
    return told


def _is_weekday_alone(text: str, start: int, end: int, words: DateWords) -> bool:
    """Return whether a weekday stands with no word for the past: not "أمس السبت", "السبت الماضي"."""
    found = words.weekday.fullmatch(text, start, end)
    return found is not None and not (found["past"] or found["before_last"] or words.gone.search(text, max(0, start - LEAD), start))


def _expressions(text: str, finder: Finder) -> list[tuple[int, int, Period]]:
    """Return (start, end, period) of the time expressions of a folded text in order: ranges as one, without an end what goes on since."""
    words, language = finder.words, finder.language
    found: list[tuple[int, int, Period]] = []
    for start, end, period in finder.find(text):
        if not any(start < e and s < end for s, e, _ in found):
            found.append((start, end, period))
    counted = list(counted_days(text, language, sorted(found, key=lambda one: one[0]), finder.today))
    found = [one for one in found if not any(one[0] < e and s < one[1] for s, e, _ in counted)]
    found = ranges_of(text, language, [*found, *((s, e, p) for s, e, p in counted if p is not None)])
    opened = ((start, end, _since(text, start, end, period, words)) for start, end, period in found)
    return [one for one in opened if not words.up_to.search(text, max(0, one[0] - LEAD), one[0])]  # "until May": it was not done then


def _since(text: str, start: int, end: int, period: Period, words: DateWords) -> Period:
    """Return a period without its end where "since" stands before it, with its end where "since May, when" tells of that one time."""
    since = period.end is None or (period.start == period.end and words.opens.search(text, max(0, start - LEAD), start) is not None)
    if not since or period.start is None:
        return period
    return same(period.start) if _WHEN.match(text, end) else Period(period.start, None)


def _bounded(text: str, start: int, period: Period) -> tuple[int, int] | None:
    """Return all that a date dates that stands in a clause of somebody, or tells since when something is: "since *X left in October*"."""
    before = text[max(0, start - _FAR) : start]
    found = _WHO.search(before) or (_SINCE.search(before) if period.end is not None else None)
    return (start - len(found["within"]), to_comma(text, start)) if found is not None else None


def _with_dashes(folded: Folded, text: str) -> str:
    """Return a folded text with the dashes between numbers: "10-12 June", "2014 – 2017"."""
    if not _DASH.search(text):
        return folded.text
    letters = list(folded.text)
    stood = {place: at for at, place in enumerate(folded.offsets)} if folded.offsets is not None else None
    for match in _DASH.finditer(text):
        at = match.start() + len(match[0]) - len(match[0].lstrip())
        kept = at if stood is None else stood.get(at)
        if kept is not None:
            letters[kept] = "-"
    return "".join(letters)


def _told_again(dated: Dated, after: Dated | None, text: str, words: DateWords) -> bool:
    """Return whether a weekday is only that of the date right behind it: "الأربعاء 12 أيار", "Wednesday (May 12)"."""
    if after is None or not dated.weekday or after.weekday:
        return False
    if after.span.start - dated.span.end > _BESIDE and not words.equals.fullmatch(text[dated.span.end : after.span.start]):
        return False
    return after.period.start == after.period.end and len(after.period.start or "") == DAY


def nearest(dates: Sequence[Dated], clause: Clause) -> Dated | None:
    """Return the date of a clause: the one in whose scope it stands, else the nearest inside it, else the nearest of the sentence."""
    if told := next((d for d in dates if d.scope is not None and d.dates(clause)), None):
        return told
    dates = [d for d in dates if d.scope is None]
    inside = [d for d in dates if clause.span.start <= d.span.start < clause.span.end]
    near = inside or dates
    found = min(near, key=lambda d: _distance(d, clause)) if near else None
    opens = found is not None and found.period.end is None and found.span.start <= clause.trigger.start < found.span.end
    return replace(found, period=same(found.period.start or "")) if found is not None and opens else found  # "the 2003 *invasion*"


def _distance(dated: Dated, clause: Clause) -> int:
    return max(dated.span.start - clause.trigger.end, clause.trigger.start - dated.span.end, 0)
