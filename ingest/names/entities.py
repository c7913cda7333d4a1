"""Entities of a text: those that stand for register entries, and those that the register lacks."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Article, Entity, Kind, Span, identifier
from graph.register import Entry
from ingest.normalise import fold_word


@dataclass(frozen=True, slots=True)
class Unregistered:
    """A span that names somebody or something that the register lacks."""

    span: Span
    name: str
    kind: Kind
    reason: str
    also: tuple[str, ...] = ()  # what else it is called


def entity_of(entry: Entry) -> Entity:
    """Return the entity that stands for a register entry."""
    return Entity(entry.id, entry.kind, entry.name_en or entry.name_ar, entry.names, entry.id, entry.name_ar or None)


def unregistered_entity(name: str, kind: Kind, article: Article | None = None) -> Entity:
    """Return an entity that the register lacks: one for all articles under a proper name, of one article under a description."""
    scope, described = (article.id, identifier(kind, _key(name))) if article else ("", None)
    return Entity(f"x-{identifier(scope, kind, _key(name))}", kind, name, (name,), None, name if _is_arabic(name) else None, described)


def _key(name: str) -> str:
    return " ".join(w for w in fold_word(name).split() if w not in ("al", "el"))


def _is_arabic(name: str) -> bool:
    return any("\u0600" <= c <= "\u06ff" for c in name)
