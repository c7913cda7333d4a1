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
from ingest.dates.before import before_told
from ingest.dates.finder import Finder
from ingest.dates.patterns import load_date_words
from ingest.dates.periods import date_of_iso, same
from ingest.normalise import fold
from ingest.syntax import Clause, Sentence

_WHEN = re.compile(r",?\s+when(?!\w)")  # "since December *when* it lost the town": that was in December
_UNTIL = re.compile(r"(?<!\w)until\s+(?:the\s+end\s+of\s+|at\s+least\s+)?$")  # "extended its mandate until May": it was not done then
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_BESIDE = 3  # characters between a weekday and its date
_DAY = 10  # letters of the date of a day


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
    folded = fold(sentence.span.of(article.text))
    text = folded.text.translate(_DIGITS)
    found: list[tuple[int, int, Period]] = []
    for start, end, period in Finder(article.language, date_of_iso(article.date)).find(text):
        if not any(start < e and s < end for s, e, _ in found):
            found.append((start, end, period))
    found = [one for one in found if not _UNTIL.search(text, max(0, one[0] - 24), one[0])]
    since = load_date_words(article.language).opens
    found = [
        (start, end, Period(p.start, None) if p.start == p.end and since.search(text, max(0, start - 24), start) else p)
        for start, end, p in found
    ]
    found = [(start, end, same(p.start) if p.start and p.end is None and _WHEN.match(text, end) else p) for start, end, p in found]
    before = list(before_told(text, load_date_words(article.language), found, date_of_iso(article.date)))
    offset = sentence.span.start
    weekday = load_date_words(article.language).weekday
    dated: list[Dated] = []
    for start, end, period in sorted(found, key=lambda item: item[0]):
        span = folded.span(start, end)
        named = weekday.fullmatch(text, start, end) is not None
        dated.append(Dated(Span(span.start + offset, span.end + offset), period, named, text[:start].rstrip().endswith("،")))
    told = [d for d, after in zip(dated, [*dated[1:], None], strict=False) if not _told_again(d, after)]
    for start, end, last, period in before:
        span, scope = folded.span(start, end), folded.span(end, last)
        told.append(Dated(Span(span.start + offset, span.end + offset), period, scope=Span(scope.start + offset, scope.end + offset)))
    return told


def _told_again(dated: Dated, after: Dated | None) -> bool:
    """Return whether a weekday is only that of the date right behind it: "الأربعاء 12 أيار", "Wednesday (May 12)"."""
    if after is None or not dated.weekday or after.weekday or after.span.start - dated.span.end > _BESIDE:
        return False
    return after.period.start == after.period.end and len(after.period.start or "") == _DAY


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
