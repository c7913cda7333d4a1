"""Arabic names of people that "و" joins to another: "فلان الفلاني وفلان العلاني"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import Span
from ingest.names.name_shapes import NameShapes


def coordinated(reader: NameShapes, people: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Return the spans of names that "و" joins to one of `people` or to one found so, in order, with the reason."""
    ends = {span.end for span in people}
    for at, word in enumerate(reader.words):
        if at == 0 or not word.group().startswith("و") or reader.place(at - 1).end not in ends:
            continue
        if end := reader.joined(at):
            span = reader.folded.span(word.start() + 1, reader.words[end - 1].end())
            ends.add(span.end)
            yield span, "joined to another"
