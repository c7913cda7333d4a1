"""The day of one of several that each have their own: "attacked Kirkuk in May and *Baiji in June*"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.model import Span
from ingest.dates.sentence_dates import Dated

_BETWEEN = re.compile(r"\W*(?:\w+\W+)?")  # a preposition at most


def own_day(dates: Sequence[Dated], row: Sequence[Span], whose: Sequence[Span], text: str) -> Dated | None:
    """Return the date right behind one of the names in a row, None where not several of them have one each."""
    days = {name: dated for name in row if (dated := _behind(dates, name, text)) is not None}
    several = len({dated.span for dated in days.values()}) > 1
    return next((days[name] for name in whose if name in days), None) if several else None


def _behind(dates: Sequence[Dated], name: Span, text: str) -> Dated | None:
    behind = (d for d in dates if d.scope is None and d.span.start >= name.end)
    return next((d for d in behind if _BETWEEN.fullmatch(text, name.end, d.span.start)), None)
