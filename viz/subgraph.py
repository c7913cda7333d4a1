"""The part of the graph that a view shows: entities as nodes, and an edge for each claim with all that is stated of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from graph.model import Kind, Modality, Period, Polarity, Status
from graph.ontology import Wording, load_ontology
from graph.store import Store

MOST_CLAIMS = 500  # more than this no eye takes in, and no browser draws smoothly
_CYPHER = Path(__file__).with_name("cypher")
_DISPUTED = ("contested", "denied")
_DESCRIBED = {"described by the text", "described by his post"}  # reasons of mentions, as ingest gives them
_AGAIN = {"named before", "points back by its noun"}


@dataclass(frozen=True, slots=True)
class Voice:
    """Whoever says something, or passes it on."""

    id: str
    name: str
    name_ar: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement as a reader opens it; `before` and `after` are the rest of the sentence around the quote."""

    id: str
    polarity: Polarity
    modality: Modality
    quote: str
    before: str
    after: str
    rule: str
    speaker: Voice | None
    via: tuple[Voice, ...]
    outlet: str | None
    title: str | None
    url: str | None
    language: str | None
    said: str | None
    when: Period | None
    register: bool


@dataclass(frozen=True, slots=True)
class Node:
    """An entity as it is drawn: `registered` tells whether the register knows it, `described` whether articles only describe it.

    `context` is the place or day by which one tells what is described from others of its name.
    """

    id: str
    kind: Kind
    name: str
    name_ar: str | None
    names: tuple[str, ...]
    registered: bool
    described: bool = False
    context: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A claim as it is drawn, with its statements in the order in which they were said, undated ones and the register's last."""

    claim: str
    subject: str
    predicate: str
    object: str
    status: Status
    says: Wording
    symmetric: bool
    affirming: int
    denying: int
    origins: int
    first_said: str | None
    last_said: str | None
    when: Period | None
    statements: tuple[Evidence, ...]

    @property
    def register(self) -> bool:
        """Return whether nobody but the register's citations says it."""
        return all(evidence.register for evidence in self.statements)


@dataclass(frozen=True, slots=True)
class Subgraph:
    """What a view shows; `focus` is the entity it was asked for; `left_out` counts the claims found that are too many to draw."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    focus: str | None = None
    left_out: int = 0


def subgraph_of_articles(store: Store, most: int = MOST_CLAIMS) -> Subgraph:
    """Return all that articles state; what only the register says is left out."""
    return subgraph_of_claims(store, _ids(store, "claims_stated"), most)


def subgraph_of_claims(store: Store, claims: Iterable[str], most: int = MOST_CLAIMS) -> Subgraph:
    """Return the claims of these ids, as far as the graph has them."""
    return _read(store, _weighed(store, claims), most)


def subgraph_around(store: Store, entity: str, most: int = MOST_CLAIMS) -> Subgraph:
    """Return the claims about the entity of this id and those that it speaks of, then the claims among all who occur in these."""
    own = _weighed(store, [*_ids(store, "claims_of_entity", entity=entity), *_ids(store, "claims_by_voice", entity=entity)])
    near = {entity, *(row[end] for row in own[:most] for end in ("subject", "object"))}
    known = {row["claim"] for row in own}
    among = _weighed(store, set(_ids(store, "claims_among", entities=sorted(near))) - known)
    return _read(store, [*own, *among], most, focus=entity)


@cache
def _cypher(name: str) -> str:
    return (_CYPHER / f"{name}.cypher").read_text(encoding="utf-8")


def _ids(store: Store, name: str, **parameters: Any) -> list[str]:
    return [row["claim"] for row in store.rows(_cypher(name), parameters)]


def _weighed(store: Store, claims: Iterable[str]) -> list[dict[str, Any]]:
    """Return what is known of these claims, in the order in which they are drawn: disputed, other articles', the register's."""
    rows = store.rows(_cypher("weigh_claims"), {"claims": sorted(set(claims))})
    return sorted(rows, key=lambda r: (r["status"] not in _DISPUTED, not r["stated"], -r["stated"], -r["statements"], r["claim"]))


def _read(store: Store, found: list[dict[str, Any]], most: int, focus: str | None = None) -> Subgraph:
    claims = [row["claim"] for row in found[:most]]
    rows = {row["claim"]["id"]: row["claim"] for row in store.rows(_cypher("read_claims"), {"claims": claims})}
    evidence = _evidence(store, claims)
    edges = tuple(_edge(rows[claim], evidence[claim]) for claim in claims)
    ids = {end for edge in edges for end in (edge.subject, edge.object)} | ({focus} if focus else set())
    entities = store.rows(_cypher("read_entities"), {"entities": sorted(ids)})
    described = _described(store, sorted(ids))
    nodes = tuple(sorted((_node(row, row["id"] in described) for row in entities), key=lambda node: node.id))
    return Subgraph(nodes, edges, focus, len(found) - len(claims))


def _described(store: Store, entities: list[str]) -> set[str]:
    """Return those of the entities that no article names."""
    reasons: dict[str, set[str]] = defaultdict(set)
    for row in store.rows(_cypher("read_reasons"), {"entities": entities}):
        reasons[row["id"]] |= set(row["reasons"] or ())
    return {entity for entity, all_ in reasons.items() if _DESCRIBED & all_ and all_ <= _DESCRIBED | _AGAIN}


def _node(row: Mapping[str, Any], described: bool) -> Node:
    return Node(row["id"], row["kind"], row["name"], row["name_ar"], tuple(row["names"] or ()), row["register"] is not None, described)


def _edge(row: Mapping[str, Any], evidence: list[Evidence]) -> Edge:
    predicate = load_ontology().predicates[row["predicate"]]
    return Edge(
        claim=row["id"],
        subject=row["subject"],
        predicate=predicate.key,
        object=row["object"],
        status=row["status"],
        says=predicate.says,
        symmetric=predicate.symmetric,
        affirming=row["affirming"],
        denying=row["denying"],
        origins=row["origins"],
        first_said=row.get("first_said"),
        last_said=row.get("last_said"),
        when=_when(row),
        statements=tuple(sorted(evidence, key=lambda e: (e.register, e.said is None, e.said or "", e.id))),
    )


def _evidence(store: Store, claims: list[str]) -> dict[str, list[Evidence]]:
    rows = store.rows(_cypher("read_statements"), {"claims": claims})
    voices: dict[str, dict[int, Voice]] = defaultdict(dict)
    for row in store.rows(_cypher("read_voices"), {"statements": [row["statement"]["id"] for row in rows]}):
        voices[row["statement"]][row["position"]] = Voice(row["id"], row["name"], row["name_ar"])
    found: dict[str, list[Evidence]] = defaultdict(list)
    for row in rows:
        found[row["claim"]].append(_statement(row, voices[row["statement"]["id"]]))
    return found


def _statement(row: Mapping[str, Any], voices: Mapping[int, Voice]) -> Evidence:
    statement = row["statement"]
    quote, sentence = statement["quote"], statement["sentence"]
    start = statement["start"] - statement["sentence_start"]
    inside = start >= 0 and sentence[start : start + len(quote)] == quote
    return Evidence(
        id=statement["id"],
        polarity=statement["polarity"],
        modality=statement["modality"],
        quote=quote,
        before=sentence[:start] if inside else "",
        after=sentence[start + len(quote) :] if inside else "",
        rule=statement["rule"],
        speaker=voices.get(0),
        via=tuple(voice for position, voice in sorted(voices.items()) if position),
        outlet=row["outlet"],
        title=row["title"],
        url=row["url"] if str(row["url"]).startswith(("https://", "http://")) else None,
        language=row["language"],
        said=statement.get("said"),
        when=_when(statement),
        register=bool(row["register"]),
    )


def _when(row: Mapping[str, Any]) -> Period | None:
    start, end = row.get("valid_from"), row.get("valid_to")
    return Period(start, end) if start or end else None
