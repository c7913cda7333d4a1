"""Names inside the name of an operation: "اعتقال قاسم مصلح" holds the man whose arrest it is, "تحرير الرمادي" the town."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model import Article, Entity, Span
from graph.register import Register
from ingest.names.entities import entity_of
from ingest.names.matching import matcher
from ingest.normalise import fold
from ingest.syntax import Name

HEADS = 2  # words that head such a name at most


def with_inner(article: Article, names: Sequence[Name], entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the names, those of operations with the names that stand in them; what these mean is added to `entities`."""
    return tuple(replace(n, inner=_inner(article.text, n, entities, register)) if n.kind == "operation" else n for n in names)


def _inner(text: str, name: Name, entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the first names behind the words that head an operation's name: "إلقاء القبض على قاسم مصلح"."""
    words = name.span.of(text)
    start = name.span.start
    for word in words.split()[:HEADS]:
        start = text.index(word, start) + len(word)
        if found := tuple(_names(text[start : name.span.end], start, entities, register)):
            return found
    return ()


def _names(part: str, start: int, entities: dict[str, Entity], register: Register) -> Iterator[Name]:
    """Return what is named in a part of a text that one entity bears in full, or that the text knows already."""
    for candidate in matcher(register).find(part, fold(part)):
        meant = [e for e in (*candidate.full, *candidate.short) if e in entities] or list(candidate.full)
        if len(set(meant)) == 1 and register[meant[0]].kind != "operation":
            entity = entity_of(register[meant[0]])
            entities.setdefault(entity.id, entity)
            span = Span(start + candidate.span.start, start + candidate.span.end)
            yield Name(span, entity.id, entity.kind, "inside the name of an operation")
