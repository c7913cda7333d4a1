"""Statements over time: how many affirm and how many deny, day by day, month by month or year by year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from graph.days import days_of
from graph.errors import BadDate
from viz.subgraph import Evidence

WIDTH, HEIGHT, MARGIN = 1000.0, 76.0, 6.0
_MOST_DAYS, _MOST_MONTHS, _WIDEST = 62, 72, 24.0


@dataclass(frozen=True, slots=True)
class Bar:
    """What was said in one day, month or year: `label` is its date; x, width and heights are in the units of the drawing."""

    label: str
    affirming: int
    denying: int
    x: float
    width: float
    up: float
    down: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawing of WIDTH by HEIGHT: affirmations go up from `axis`, denials down; `undated` counts what it can't show."""

    bars: tuple[Bar, ...]
    axis: float
    first: str
    last: str
    undated: int
    width: float = WIDTH
    height: float = HEIGHT


def timeline_of(statements: Iterable[Evidence]) -> Timeline | None:
    """Return the timeline of what articles state, or None where nothing is dated.

    The register's citations are left out: theirs is the day of a look-up, on which nobody said anything.
    """
    stated = [s for s in statements if not s.register]
    dated = [(day, s.polarity) for s in stated if (day := _day(s.said))]
    if not dated:
        return None
    first, last = min(day for day, _ in dated), max(day for day, _ in dated)
    form = _form(first, last)
    up = Counter(day.strftime(form) for day, polarity in dated if polarity == "affirmed")
    down = Counter(day.strftime(form) for day, polarity in dated if polarity == "denied")
    labels = _labels(first, last, form)
    unit = (HEIGHT - 2 * MARGIN) / (max(up.values(), default=0) + max(down.values(), default=0))
    step = WIDTH / len(labels)
    bars = tuple(
        Bar(label, up[label], down[label], i * step, min(step * 0.8, _WIDEST), up[label] * unit, down[label] * unit)
        for i, label in enumerate(labels)
        if up[label] or down[label]
    )
    return Timeline(bars, MARGIN + max(up.values(), default=0) * unit, labels[0], labels[-1], len(stated) - len(dated))


def _day(said: str | None) -> date | None:
    try:
        return date.fromordinal(days_of(said)[0]) if said else None
    except BadDate:  # one article's wrong date must not cost the view of all
        return None


def _labels(first: date, last: date, form: str) -> list[str]:
    """Return all days, months or years from the first to the last, those on which nothing was said too."""
    if form == "%Y":
        return [str(year) for year in range(first.year, last.year + 1)]
    days = (date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1))
    return list(dict.fromkeys(day.strftime(form) for day in days))


def _form(first: date, last: date) -> str:
    if (last - first).days < _MOST_DAYS:
        return "%Y-%m-%d"
    months = (last.year - first.year) * 12 + last.month - first.month
    return "%Y-%m" if months < _MOST_MONTHS else "%Y"
