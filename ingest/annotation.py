"""A reading in the form of the annotation guide: what `isg extract` prints, and gold corrects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graph.model import Entity, Reading, Statement
from graph.ontology import load_ontology


def as_json(reading: Reading) -> dict[str, Any]:
    """Return a reading in the form of the annotation guide: one object with `id`, `lang`, `entities`, `claims`."""
    surfaces: dict[str, dict[str, None]] = {}
    for mention in reading.mentions:
        surfaces.setdefault(mention.entity, {})[mention.text] = None
    return {
        "id": reading.article.id,
        "lang": reading.article.language,
        "source": reading.article.source,
        "date": reading.article.date,
        "entities": [_entity_json(e, tuple(surfaces.get(e.id, ()))) for e in reading.entities],
        "claims": [_claim_json(s, reading.article.text) for s in _vouched_first(reading.statements)],
    }


def _vouched_first(statements: Sequence[Statement]) -> list[Statement]:
    """Return statements in the order of their claims; of one claim what the outlet vouches for stands first, then what is dated."""
    symmetric = {name for name, predicate in load_ontology().predicates.items() if predicate.symmetric}
    claims: dict[tuple[str, ...], list[Statement]] = {}
    for s in statements:
        parties = sorted((s.subject, s.object)) if s.predicate in symmetric else (s.subject, s.object)
        claims.setdefault((*parties, s.predicate, s.polarity), []).append(s)
    return [s for told in claims.values() for s in sorted(told, key=lambda s: (s.modality != "reported", s.when is None))]


def _entity_json(entity: Entity, mentions: tuple[str, ...]) -> dict[str, Any]:
    names = list(dict.fromkeys([entity.name, *([entity.name_ar] if entity.name_ar else []), *entity.names, *mentions]))
    return {"key": entity.id, "kind": entity.kind, "names": names, "mentions": list(mentions), "register": entity.register}


def _claim_json(statement: Statement, text: str) -> dict[str, Any]:
    return {
        "subject": statement.subject,
        "predicate": statement.predicate,
        "object": statement.object,
        "polarity": statement.polarity,
        "modality": statement.modality,
        "speaker": statement.speaker,
        "via": list(statement.via),
        "when": str(statement.when) if statement.when else None,
        "evidence": statement.quote.of(text),
        "rule": statement.rule,
    }
