"""What an event is called in an article: an entity of its own for each, with the noun and what stands behind and before it as its names."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from graph.model import Article, Entity, identifier
from ingest.names.entities import unregistered_entity
from ingest.syntax import Phrase
from ingest.who.described import LONGEST
from ingest.who.naming import with_quantity
from ingest.who.quoted_descriptions import plain

MOST_NAMES = 8  # of an event


def new_event(article: Article, label: str, phrase: Phrase, known: Container[str]) -> Entity:
    """Return an event of its own, also where the words for it have named another before."""
    entity = unregistered_entity(plain(label), phrase.kind or "operation", article)
    if entity.id in known:
        return replace(entity, id=f"x-{identifier(entity.id, str(phrase.span.start))}")
    return entity


def named_in_full(entity: Entity, phrase: Phrase, article: Article) -> Entity:
    """Return an event with the noun and what stands behind and before it among its names: "attack *on Erbil*", "*two* attacks"."""
    if entity.register is not None:
        return entity
    text, language = article.text, article.language
    full = (phrase.wide.of(text),) if phrase.wide is not None else ()
    counted = with_quantity(text, phrase.span, language) if language == "en" else ()
    for name in (*full, *counted):
        if name not in entity.names and name.count(" ") < LONGEST and len(entity.names) < MOST_NAMES:
            entity = replace(entity, names=(*entity.names, name))
    return entity
