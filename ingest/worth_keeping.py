"""Which entities of a reading are the article's: those of its statements, and those that it names as more than where something lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from graph.model import Entity, Mention, Statement
from ingest.claims.interpret import Interpreter
from ingest.names.outlets import MEDIA
from ingest.reading.sentences import title_end
from ingest.who.described_people import is_source

COMMUNITIES = "communities.yaml"  # the register's file of peoples and confessions
PLATFORMS = "platforms.yaml"  # and of companies where something is posted
_SCENES = ("cities.yaml", "regions.yaml", "abroad.yaml")  # places that a text names to say where, most often
_PROVINCES = ("governorates.yaml",)
_OFTEN = 3  # times that a text names such a place of which it tells something


def worth_keeping(
    mentions: Sequence[Mention], interpreter: Interpreter, statements: Sequence[Statement], quoted: set[str]
) -> dict[str, None]:
    """Return the keys of the entities of a reading: peoples, descriptions, new places and those named in passing only where a
    statement uses them, outlets also where cited.
    """
    used = quoted | {key for s in statements for key in (s.subject, s.object, s.speaker, *s.via) if key}
    order = dict.fromkeys([*(m.entity for m in mentions), *sorted(used)])
    scenes = _scenes(mentions, interpreter)
    return {key: None for key in order if key in used or not (key in scenes or _in_passing(key, interpreter))}


def _scenes(mentions: Sequence[Mention], interpreter: Interpreter) -> set[str]:
    """Return the places of the register that an article names too seldom, and not in its title, to be about them."""
    counts = Counter(m.entity for m in mentions)
    titled = {m.entity for m in mentions if m.span.end <= title_end(interpreter.article)}
    return {key for key, times in counts.items() if key not in titled and times < _enough(interpreter.discourse.entities[key], interpreter)}


def _enough(entity: Entity, interpreter: Interpreter) -> int:
    """Return how often an article must name an entity to be about it where no statement uses it."""
    if entity.kind != "place" or entity.register is None:
        return 1
    file = interpreter.register[entity.register].file
    return _OFTEN if file.endswith(_SCENES) else 2 if file.endswith(_PROVINCES) else 1


def _in_passing(key: str, interpreter: Interpreter) -> bool:
    """Return whether an entity that no statement uses is no actor of the text."""
    if interpreter.is_description(key) and key not in interpreter.register:  # the holder of a post is known
        arabic = interpreter.article.language == "ar"
        return not (arabic and key in interpreter.voices.spoke and is_source(interpreter.discourse.entities[key]))
    entity = interpreter.discourse.entities[key]
    if entity.kind == "place" and entity.register is None:
        return interpreter.article.language == "ar"  # a new one may be no more than a word; in English a capital tells
    if entity.kind == "place" and entity.register is not None:  # "the Middle East" lies in no state
        return not interpreter.register[entity.register].affiliations
    return key in interpreter.register and interpreter.register[key].file.endswith((MEDIA, COMMUNITIES, PLATFORMS))
