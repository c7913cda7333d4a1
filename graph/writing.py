"""What one transaction does to the graph: write readings, retract articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.cypher_files import cypher, cypher_for_kind
from graph.errors import KindChanged, UnknownEntity
from graph.model import Reading
from graph.recompute import Transaction, recompute_claims
from graph.rows import Row, Submission, Terms, article_row, entity_rows, mention_rows, statement_rows, voice_rows


def write_submissions(tx: Transaction, submissions: Sequence[Submission], ingested: str, terms: Terms) -> list[str]:
    """Write readings in place of what the graph holds of their articles; return the ids of the articles that changed."""
    for submission in submissions:
        _check(submission.reading, terms)
    articles = [s.reading.article.id for s in submissions]
    known = {row["id"]: row for row in tx.run(cypher("read_articles"), {"articles": articles}).data()}
    new = [s.beside(known.get(s.reading.article.id)) for s in submissions if not s.stands_as(known.get(s.reading.article.id))]
    before = _take_out(tx, [s.reading.article.id for s in new if s.reading.article.id in known], terms)
    write_entity_rows(tx, [row for s in new for row in entity_rows(s.reading.entities, terms)], terms)
    _write_articles(tx, new, ingested, terms)
    statements = [row for s in new for row in statement_rows(s.reading, terms)]
    run(tx, "write_mentions", [row for s in new for row in mention_rows(s.reading, terms)])
    run(tx, "write_statements", statements)
    run(tx, "write_voices", voice_rows([row["properties"] for row in statements], terms))
    recompute_claims(tx, before.keys | {row["properties"]["key"] for row in statements}, terms)
    before.sweep(tx, terms)
    return [s.reading.article.id for s in new]


def regroup_articles(tx: Transaction, origins: Mapping[str, str], terms: Terms) -> list[str]:
    """Put articles into these groups of copies and count anew; return the ids of those that were in another."""
    known = {row["id"]: row["origin"] for row in tx.run(cypher("read_articles"), {"articles": sorted(origins)}).data()}
    moved = sorted(article for article, origin in known.items() if origin != origins[article])
    if moved:
        tx.run(cypher("delete_copies"), {"articles": moved})
        run(tx, "write_origins", [{"article": article, "origin": origins[article]} for article in moved])
        recompute_claims(tx, article_keys(tx, moved), terms)
        tx.run(cypher("delete_lone_origins"), {"origins": sorted({known[article] for article in moved})})
    return moved


def retract_articles(tx: Transaction, articles: Sequence[str], terms: Terms) -> list[str]:
    """Take articles out with exactly what they supported; return the ids of those that were there."""
    known = [row["id"] for row in tx.run(cypher("read_articles"), {"articles": list(articles)}).data()]
    before = _take_out(tx, known, terms)
    if known:
        tx.run(cypher("delete_articles"), {"articles": known})
    recompute_claims(tx, before.keys, terms)
    before.sweep(tx, terms)
    return known


@dataclass(frozen=True, slots=True)
class _Before:
    """What articles stated and touched before they were taken out."""

    keys: frozenset[str] = frozenset()
    entities: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def sweep(self, tx: Transaction, terms: Terms) -> None:
        """Delete what nothing holds any more, and take back names that only those articles gave."""
        for names in ("entities", "origins", "sources"):
            if ids := list(getattr(self, names)):
                tx.run(cypher(f"delete_lone_{names}"), {names: ids})
        rename_entities(tx, {terms.judgements.canonical(entity) for entity in self.entities} | set(self.entities))


def article_keys(tx: Transaction, articles: Sequence[str]) -> set[str]:
    """Return the keys of all that these articles state."""
    return {row["key"] for row in tx.run(cypher("read_article_keys"), {"articles": list(articles)}).data()}


def _take_out(tx: Transaction, articles: list[str], terms: Terms) -> _Before:
    if not articles:
        return _Before()
    parameters = {"articles": articles}
    keys = frozenset(article_keys(tx, articles))
    around = tx.run(cypher("read_article_surroundings"), parameters).data()[0]
    # The kept ones first: one that is the same as another is held by it.
    entities = sorted({terms.judgements.canonical(e) for e in around["entities"]}) + sorted(around["entities"])
    for name in ("delete_statements", "delete_mentions", "delete_publication"):
        tx.run(cypher(name), parameters)
    return _Before(keys, tuple(dict.fromkeys(entities)), tuple(around["origins"]), tuple(around["sources"]))


def _write_articles(tx: Transaction, new: Sequence[Submission], ingested: str, terms: Terms) -> None:
    rows = [article_row(s, ingested, terms) for s in new]
    run(tx, "write_articles", rows)
    run(tx, "write_origins", [{"article": row["id"], "origin": row["origin"]} for row in rows])
    run(tx, "write_sources", [{"article": r["id"], "source": r["properties"]["source"]} for r in rows if r["properties"]["source"]])


def write_entity_rows(tx: Transaction, rows: Iterable[Row], terms: Terms) -> None:
    """Write the entities with all that is known of them, in order of their ids so that two writers can't block each other."""
    found: dict[str, Row] = {}
    for row in rows:
        found[row["id"]] = combined(found.get(row["id"]), row)
    for known in tx.run(cypher("read_entities"), {"entities": sorted(found)}).data():
        found[known["id"]] = {**combined(known, found[known["id"]]), "same_as": found[known["id"]]["same_as"]}
    by_kind: dict[str, list[Row]] = defaultdict(list)
    for _, row in sorted(found.items()):
        by_kind[row["kind"]].append(row)
    for kind, of_kind in sorted(by_kind.items()):
        labels = next(k.labels for k in terms.ontology.kinds.values() if k.key == kind)
        tx.run(cypher_for_kind("write_entities", labels), {"rows": of_kind})


def combined(known: Row | None, more: Row) -> Row:
    """Return what two sources of one entity say of it together, whichever came first; raises KindChanged.

    The register's word stands; among texts the fullest name stands, and all names are kept.
    """
    if known is None:
        return more
    if known["kind"] != more["kind"]:
        raise KindChanged(more["id"], known["kind"], more["kind"])
    if known["register"] or more["register"]:
        return more if more["register"] else {**known, "same_as": more["same_as"]}
    return {
        **more,
        "name": _fullest([known["name"], more["name"]]),
        "name_ar": _fullest([known["name_ar"], more["name_ar"]]),
        "names": sorted({*(known["names"] or ()), *(more["names"] or ())}),
    }


def _fullest(names: Iterable[str | None]) -> str | None:
    return max((name for name in names if name), key=lambda name: (len(name), name), default=None)


def write_properties(tx: Transaction, properties: Mapping[str, Row]) -> None:
    """Set further properties of entities that the graph has, by their ids."""
    run(tx, "write_entity_properties", [{"id": id_, "properties": row} for id_, row in sorted(properties.items())])


def rename_entities(tx: Transaction, entities: Iterable[str]) -> None:
    """Bring the names of entities that the register lacks in line with the articles that still mention them."""
    found: dict[str, Row] = {}
    for row in tx.run(cypher("read_entity_mentions"), {"entities": sorted(entities)}).data():
        found[row["id"]] = combined(found.get(row["id"]), {**row, "register": None, "same_as": None})
    known = {row["id"]: row for row in tx.run(cypher("read_entities"), {"entities": sorted(found)}).data()}
    changed = [(id_, _names(row)) for id_, row in found.items() if not known[id_]["register"] and _names(known[id_]) != _names(row)]
    run(tx, "write_entity_properties", [{"id": id_, "properties": names} for id_, names in changed])


def _names(row: Row) -> Row:
    return {name: row[name] for name in ("name", "name_ar", "names")}


def _check(reading: Reading, terms: Terms) -> None:
    known = {entity.id for entity in reading.entities}
    for statement in reading.statements:
        terms.predicate(statement.predicate)
        for entity in (statement.subject, statement.object, *statement.via, *((statement.speaker,) if statement.speaker else ())):
            if entity not in known:
                raise UnknownEntity(reading.article.id, entity)


def run(tx: Transaction, name: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Run graph/cypher/NAME.cypher on rows, if there are any."""
    if rows:
        tx.run(cypher(name), {"rows": list(rows)})
