"""The words of a text that bear a claim out."""

from __future__ import annotations

from graph.model import Span
from ingest.syntax import Clause, Parse


def evidence(clause: Clause, parse: Parse) -> Span:
    """Return the words of a sentence that carry a clause."""
    start = max(parse.sentence.span.start, clause.span.start)
    end = min(parse.sentence.span.end, clause.span.end)
    return Span(start, end) if end > start else parse.sentence.span
