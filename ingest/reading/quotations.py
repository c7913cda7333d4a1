"""Quotations that go on over several sentences: which mark is open where a sentence begins."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from graph.model import Span

PAIRS = {"“": "”", "«": "»", '"': '"'}
_MARKS = re.compile('[“”«»"\n]')
_LONGEST = 1500  # characters between the marks: more is a mark that nobody closed


def open_mark(text: str, place: int) -> str:
    """Return the mark of the quotation that goes on at a place of a text, "" outside of any; no quotation goes on over a line."""
    quotation = quotation_at(text, place)
    return text[quotation.start] if quotation is not None else ""


def quotation_at(text: str, place: int) -> Span | None:
    """Return the quotation that a place of a text stands in, with its marks, None outside of any."""
    starts, ends = _quotations(text)
    at = bisect_right(starts, place - 1) - 1
    return Span(starts[at], ends[at] + 1) if at >= 0 and starts[at] < place <= ends[at] else None


def quotation_before(text: str, place: int) -> Span | None:
    """Return the last quotation that ends before a place of a text, with its marks, None where none does."""
    starts, ends = _quotations(text)
    at = bisect_right(ends, place - 1) - 1
    return Span(starts[at], ends[at] + 1) if at >= 0 else None


@lru_cache(maxsize=4)
def _quotations(text: str) -> tuple[list[int], list[int]]:
    """Return where the quotations of a text that are closed in their line begin and end, in order."""
    starts: list[int] = []
    ends: list[int] = []
    opened = -1
    for found in _MARKS.finditer(text):
        mark, at = found.group(), found.start()
        if mark == "\n" or (opened >= 0 and at - opened > _LONGEST):
            opened = -1
        if opened >= 0 and mark == PAIRS[text[opened]]:
            starts.append(opened)
            ends.append(at)
            opened = -1
        elif opened < 0 and mark in PAIRS and not text[at + 1 : at + 2].isspace():
            opened = at
    return starts, ends
