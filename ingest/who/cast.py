"""The entities of one article as it is read: those that the names, the register and its own words bring in, with where words mean them."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Entity, Language, Span
from graph.register import Register
from ingest.lexicon import armies, capitals
from ingest.names.context import HOME
from ingest.names.entities import entity_of
from ingest.syntax import Name

_AGENCIES = "foreign-ministries-and-agencies.yaml"


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of an article by key, and where its words other than names mean them; both grow."""

    language: Language
    register: Register
    entities: dict[str, Entity]
    mentions: list[Name]

    def adopt(self, entity: Entity) -> str:
        """Return the key of an entity that words imply, which becomes one of the article."""
        self.entities.setdefault(entity.id, entity)
        return entity.id

    def registered(self, key: str) -> str:
        """Return the key of an entity of the article or the register, which becomes one of the article."""
        return key if key in self.entities else self.adopt(entity_of(self.register[key]))

    def known(self, entity: Entity, span: Span, reason: str) -> tuple[str, ...]:
        """Return the key of the entity that words mean, which becomes one of the article; remember where and why they do."""
        self.adopt(entity)
        if span.end > span.start:
            self.mentions.append(Name(span, entity.id, entity.kind, reason))
        return (entity.id,)

    def government_at(self, entity: str) -> str:
        """Return the government for which a capital speaks, else the entity."""
        seat = capitals().get(entity) if self.entities[entity].kind == "place" else None
        return self.registered(seat) if seat is not None and seat in self.register else entity

    def home_of(self, person: str) -> str | None:
        """Return the state of a person of the register whom it has lead a body, None for others."""
        posts = self.register[person].posts if person in self.register else ()
        if not any(post.relation == "leads" for post in posts):
            return None
        state = self.register[person].side or HOME
        return self.registered(state) if state in self.register and self.register[state].is_state else None

    def we(self, body: str) -> str:
        """Return for whom somebody says "we" in English who speaks for a body: the state of which it is a ministry or agency."""
        known = self.language == "en" and body in self.register and self.register[body].file.endswith(_AGENCIES)
        state = self.register[body].side if known else None
        return self.registered(state) if state is not None and state in self.register and self.register[state].is_state else body

    def army_of(self, entity: str) -> str:
        """Return the armed forces of a state, else the entity."""
        army = armies(self.language).get(entity)
        return self.registered(army) if army is not None and army in self.register else entity
