"""An entity named twice in a row, the second time set off by a comma, is named once: "أربيل، عاصمة إقليم كردستان"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Article, Span
from ingest.syntax import Name

_COMMAS = ("، ", ", ")


def named_once(article: Article, names: Sequence[Name]) -> tuple[Name, ...]:
    """Return the names in order, two of one entity on either side of a comma as one."""
    found: list[Name] = []
    for name in names:
        last = found[-1] if found else None
        again = last is not None and last.entity == name.entity and article.text[last.span.end : name.span.start] in _COMMAS
        if last is not None and again and (name.kind == "place" or not name.inner):  # "الجناح العسكري للحزب" tells whose it is
            found[-1] = replace(last, span=Span(last.span.start, name.span.end))
        else:
            found.append(name)
    return tuple(found)
