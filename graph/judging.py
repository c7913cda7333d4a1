"""What one transaction does to the graph when people's judgements have changed since it was last opened."""

from __future__ import annotations

import json
from collections.abc import Mapping

from graph.cypher_files import cypher
from graph.judgements import Judgements
from graph.model import identifier
from graph.recompute import Transaction, recompute_claims
from graph.rows import Row, Terms, voice_rows
from graph.writing import article_keys, rename_entities, run, write_entity_rows


def judgements_digest(judgements: Judgements) -> str:
    """Return what changes whenever the judgements in force say something else of the graph; empty for none."""
    in_force = [dict(judgements.same), dict(judgements.wrong), dict(judgements.withdrawn)]
    return identifier(json.dumps(in_force, sort_keys=True)) if any(in_force) else ""


def apply_judgements(tx: Transaction, terms: Terms) -> None:
    """Bring entities, statements and claims in line with the judgements in force, wherever the graph still follows others."""
    old = {row["id"]: row["same_as"] for row in tx.run(cypher("read_same")).data()}
    changed = {e for e in {*old, *terms.judgements.same} if old.get(e) != terms.judgements.same.get(e)}
    articles = _move_mentions(tx, {entity: old.get(entity, entity) for entity in changed}, terms)
    keys = _move_statements(tx, articles, changed, terms)
    keys |= {row["key"] for row in _mark(tx, "wrong", terms.judgements.wrong)}
    keys |= article_keys(tx, [row["id"] for row in _mark(tx, "withdrawn", terms.judgements.withdrawn)])
    recompute_claims(tx, keys, terms)
    touched = sorted({*changed, *(old[e] for e in changed if e in old), *(terms.judgements.canonical(e) for e in changed)})
    for _ in range(2):  # what was held only by another that goes
        tx.run(cypher("delete_lone_entities"), {"entities": touched})
    rename_entities(tx, touched)


def _move_mentions(tx: Transaction, stand_at: Mapping[str, str], terms: Terms) -> list[str]:
    """Let the mentions of these entities point to whom they now stand for; return the articles that they are in."""
    places = [{"read_as": entity, "entity": place} for entity, place in sorted(stand_at.items())]
    if not places:
        return []
    mentions = tx.run(cypher("read_mentions_as"), {"rows": places}).data()
    tx.run(cypher("delete_mentions_as"), {"rows": places})
    known = tx.run(cypher("read_entities"), {"entities": [place["read_as"] for place in places]}).data()
    rows: list[Row] = []
    for entity in known:
        keep = terms.judgements.canonical(entity["id"])
        rows.append({**entity, "same_as": keep if keep != entity["id"] else None})
        if keep != entity["id"]:
            rows.append({**entity, "id": keep, "register": None, "same_as": None})
    write_entity_rows(tx, rows, terms)
    run(tx, "write_mentions", [{**m, "entity": terms.judgements.canonical(m["properties"]["read_as"])} for m in mentions])
    return sorted({mention["article"] for mention in mentions})


def _move_statements(tx: Transaction, articles: list[str], entities: set[str], terms: Terms) -> set[str]:
    """Let the statements on these entities count where they now belong; return the keys that they left and those that they came to."""
    if not articles:
        return set()
    stated = tx.run(cypher("read_statements_naming"), {"articles": articles, "entities": sorted(entities)}).data()
    moved = [{"id": s["id"], "key": terms.key(s["subject"], s["predicate"], s["object"])} for s in stated]
    run(tx, "write_statement_keys", moved)
    tx.run(cypher("delete_voices"), {"statements": [s["id"] for s in stated]})
    run(tx, "write_voices", voice_rows(stated, terms))
    return {s["key"] for s in stated} | {s["key"] for s in moved}


def _mark(tx: Transaction, what: str, numbers: Mapping[str, int]) -> list[Row]:
    """Note on statements or articles the judgement that takes them out, or that none does any more; return what changed."""
    old = {row["id"]: row["number"] for row in tx.run(cypher(f"read_{what}")).data()}
    rows = [{"id": id_, "number": numbers.get(id_)} for id_ in sorted({*old, *numbers}) if old.get(id_) != numbers.get(id_)]
    return tx.run(cypher(f"write_{what}"), {"rows": rows}).data() if rows else []
