"""Who is an armed group of no state, by the register or by the noun that describes it."""

from __future__ import annotations

from graph.model import Entity, Language
from graph.register import Register
from ingest.lexicon import read_lexicon
from ingest.names.neighbourhood import ARMED

_FILES = (*ARMED, "facade-groups.yaml", "world-armed-groups.yaml", "syrian-factions.yaml", "insurgent-leaders.yaml")


def is_armed_group(entity: Entity, register: Register, language: Language) -> bool:
    """Return whether an entity holds people by force and not by law: a militia, "Kurdish militants", "unknown gunmen"."""
    if entity.id in register and register[entity.id].file.endswith(_FILES):
        return True
    nouns = (read_lexicon(language, "armed") or {}).get("nouns", ())
    return entity.kind in ("force", "person") and any(_singular(word) in nouns for word in entity.name.lower().split())


def _singular(word: str) -> str:
    return f"{word[:-3]}man" if word.endswith("men") else word.removesuffix("s")
