"""Descriptions that begin or end inside quotation marks: what they are called without half a pair, and with the whole."""

from __future__ import annotations

import re

from graph.model import Span
from ingest.reading.quotations import PAIRS

EDGES = " \"'«»“”()[]،,:؛"  # around a description
_MARKS = re.compile('["«»“”]')


def plain(label: str) -> str:
    """Return a description without the signs around it, and without quotation marks of which the other stands outside it."""
    stripped = label.strip(EDGES)
    return _MARKS.sub("", stripped) if any(_surplus(stripped, opening) for opening in PAIRS) else stripped


def with_closing_quote(text: str, span: Span) -> tuple[str, ...]:
    """Return a description that ends inside quotation marks with the one that closes them: 'the areas held by "the group"'."""
    label, after = span.of(text), text[span.end : span.end + 1]
    opened = any(_surplus(label, opening) > 0 for opening, closing in PAIRS.items() if closing == after)
    return (label + after,) if opened else ()


def _surplus(label: str, opening: str) -> int:
    """Return how many quotations a description opens and does not close, less than 0 where it closes more."""
    closing = PAIRS[opening]
    return label.count(opening) % 2 if opening == closing else label.count(opening) - label.count(closing)
