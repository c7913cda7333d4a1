"""Statements over time as marks of a small drawing: what affirms above the line, what denies below it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from graph.days import days_of
from viz.subgraph import Edge, Subgraph

WIDTH, MIDDLE, MARGIN = 1000, 150, 40
_BINS = 76
_STEP = 11.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One statement in the drawing."""

    x: float
    y: float
    claim: str
    status: str
    denied: bool
    label: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A day written under the drawing."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """All marks in order of the days; `undated` counts the statements that have none, the register's left out."""

    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    undated: int


def timeline_of(subgraph: Subgraph, labels: dict[str, str]) -> Timeline:
    """Return the statements that articles make, by the day they were said; `labels` says each claim in words."""
    dated: list[tuple[int, Edge, bool]] = []
    undated = 0
    for edge in subgraph.edges:
        for said in edge.statements:
            if said.register:
                continue
            if said.said is None:
                undated += 1
            else:
                dated.append((days_of(said.said)[0], edge, said.polarity == "denied"))
    if not dated:
        return Timeline((), (), undated)
    first, last = min(d for d, _, _ in dated), max(d for d, _, _ in dated)
    return Timeline(_marks(dated, first, last, labels), _ticks(first, last), undated)


def _marks(dated: list[tuple[int, Edge, bool]], first: int, last: int, labels: dict[str, str]) -> tuple[Mark, ...]:
    stacks: dict[tuple[int, bool], list[tuple[int, Edge]]] = defaultdict(list)
    for day, edge, denied in sorted(dated, key=lambda d: (d[0], d[1].id, d[2])):
        stacks[_bin(day, first, last), denied].append((day, edge))
    marks = []
    for (_, denied), stack in stacks.items():
        step = min(_STEP, (MIDDLE - 24) / len(stack))
        for height, (day, edge) in enumerate(stack):
            away = 14 + height * step
            x = _x(_bin(day, first, last), _BINS) if last > first else WIDTH / 2
            verb = "denied" if denied else "said"
            label = f"{date.fromordinal(day).isoformat()}: {verb}: {labels[edge.id]}"
            marks.append(Mark(round(x, 1), round(MIDDLE + (away if denied else -away), 1), edge.id, edge.status, denied, label))
    return tuple(sorted(marks, key=lambda m: (m.x, m.y, m.claim)))


def _bin(day: int, first: int, last: int) -> int:
    return round((day - first) / max(last - first, 1) * _BINS)


def _x(position: float, whole: float) -> float:
    return MARGIN + (WIDTH - 2 * MARGIN) * position / whole


def _ticks(first: int, last: int) -> tuple[Tick, ...]:
    if first == last:
        return (Tick(WIDTH / 2, date.fromordinal(first).isoformat()),)
    count = min(6, last - first)
    days = [first + round((last - first) * n / count) for n in range(count + 1)]
    return tuple(Tick(round(_x(day - first, last - first), 1), date.fromordinal(day).isoformat()) for day in days)
