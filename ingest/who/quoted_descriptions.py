"""Descriptions that begin or end inside quotation marks: what they are called without half a pair, and with the whole."""

from __future__ import annotations

import re

from graph.model import Span

EDGES = " \"'«»“”()[]،,:؛"  # around a description
_MARKS = re.compile('["«»“”]')
_QUOTES = (("«", "»"), ("“", "”"), ('"', '"'))


def plain(label: str) -> str:
    """Return a description without the signs around it, and without quotation marks of which the other stands outside it."""
    stripped = label.strip(EDGES)
    if stripped.count('"') % 2 or stripped.count("«") != stripped.count("»") or stripped.count("“") != stripped.count("”"):
        return _MARKS.sub("", stripped)
    return stripped


def with_closing_quote(text: str, span: Span) -> tuple[str, ...]:
    """Return a description that ends inside quotation marks with the one that closes them: 'the areas held by "the group"'."""
    label, after = span.of(text), text[span.end : span.end + 1]
    opened = any(label.count(o) > label.count(c) if o != c else label.count(o) % 2 == 1 for o, c in _QUOTES if c == after)
    return (label + after,) if opened else ()
