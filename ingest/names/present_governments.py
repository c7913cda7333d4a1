"""A government called by the name of whoever leads it when the text is written: in 2015 "حكومة العبادي" is the Government of Iraq."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Article, Entity
from graph.register import Post, Register
from ingest.names.entities import entity_of
from ingest.normalise import fold_word
from ingest.syntax import Name

_TERM = 3  # years


def present_governments(article: Article, names: Sequence[Name], entities: dict[str, Entity], register: Register) -> tuple[Name, ...]:
    """Return the names, each of a government that goes by its head as one of the lasting body that he leads at the article's date."""
    if article.date is None:
        return tuple(names)
    lasting = {key: _lasting(key, article.date, register) for key in {n.entity for n in names} if key in register}
    for key, body in lasting.items():
        if body is not None:
            entities.setdefault(body, entity_of(register[body]))
            entities.pop(key, None)
    return tuple(replace(n, entity=body) if (body := lasting.get(n.entity)) is not None else n for n in names)


def _lasting(entity: str, date: str, register: Register) -> str | None:
    """Return the body that a government is for a time, where the head by whose name it goes leads that body at a date."""
    entry = register[entity]
    if not (entry.predecessor or entry.successor):
        return None
    bodies = [a.body for a in entry.affiliations if a.relation == "part_of"]
    words = set(fold_word(entry.name_ar).split()) | set(fold_word(entry.name_en).split())
    for body in bodies:
        if body in register and not register[body].is_state and register[body].file == entry.file:
            heads = (entry for entry, post in register.by_body.get(body, ()) if post.relation == "leads" and _leads(post, date))
            if any(fold_word(name) in words for head in heads for name in head.short):
                return body
    return None


def _leads(post: Post, date: str) -> bool:
    """Return whether a post is held at a date for sure: one whose end nobody has told yet is not long after it began."""
    open_end = post.end in ("unknown", "incumbent")
    return post.start != "unknown" and post.held_at(date) and not (open_end and int(date[:4]) - int(post.start[:4]) > _TERM)
