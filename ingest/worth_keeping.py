"""Which entities of a reading are the article's: those of its statements, and those that it names as more than where something lies."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Mention, Statement
from ingest.claims.interpret import Interpreter
from ingest.names.outlets import MEDIA, calls_itself_outlet
from ingest.reference_points import reference_points
from ingest.who.described_people import is_source

COMMUNITIES = "communities.yaml"  # the register's file of peoples and confessions
PLATFORMS = "platforms.yaml"  # and of companies where something is posted


def worth_keeping(
    mentions: Sequence[Mention], interpreter: Interpreter, statements: Sequence[Statement], quoted: set[str]
) -> dict[str, None]:
    """Return the keys of the entities of a reading: peoples, descriptions, new places and those named in passing only where a
    statement uses them, outlets also where cited.
    """
    used = quoted | {key for s in statements for key in (s.subject, s.object, s.speaker, *s.via) if key}
    order = dict.fromkeys([*(m.entity for m in mentions), *sorted(used)])
    entities = interpreter.discourse.entities
    beside = reference_points(interpreter.article, mentions, {key: entities[key].kind for key in order})
    return {key: None for key in order if key in used or not (key in beside or _in_passing(key, interpreter))}


def _in_passing(key: str, interpreter: Interpreter) -> bool:
    """Return whether an entity that no statement uses is no actor of the text."""
    if interpreter.is_description(key) and key not in interpreter.register:  # the holder of a post is known
        arabic = interpreter.article.language == "ar"
        return not (arabic and key in interpreter.voices.spoke and is_source(interpreter.discourse.entities[key]))
    entity = interpreter.discourse.entities[key]
    if entity.kind == "organization" and entity.register is None:
        return calls_itself_outlet(entity, interpreter.article.language)
    if entity.kind == "place" and entity.register is None:
        return interpreter.article.language == "ar"  # a new one may be no more than a word; in English a capital tells
    if entity.kind == "place" and entity.register is not None:  # "the Middle East" lies in no state
        return not interpreter.register[entity.register].affiliations
    return key in interpreter.register and interpreter.register[key].file.endswith((MEDIA, COMMUNITIES, PLATFORMS))
