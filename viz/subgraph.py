"""The part of the graph that a view shows: claims, the entities at their ends, and every statement of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.store import Store

LIMIT = 500  # claims: what a browser still moves smoothly, and a person still finds a way through
_FOLDER = Path(__file__).with_name("cypher")


@dataclass(frozen=True, slots=True)
class Node:
    """An entity."""

    id: str
    name: str
    name_ar: str | None
    names: tuple[str, ...]
    kind: str
    registered: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of a claim; without a `voice` the outlet speaks for itself, or nobody that is named. `via` from the voice outwards."""

    polarity: str
    modality: str
    voice: str | None
    via: tuple[str, ...]
    quote: str
    sentence: str
    outlet: str | None
    title: str | None
    url: str | None
    said: str | None
    when: str | None
    rule: str
    register: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """A claim, with all that is said of it in order of the days."""

    id: str
    subject: str
    predicate: str
    object: str
    status: str
    affirming: int
    denying: int
    origins: int
    first_said: str | None
    last_said: str | None
    when: str | None
    statements: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Subgraph:
    """What a view shows; `focus` is the entity in its middle, if any."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    focus: str | None = None


def subgraph_of_claims(store: Store, claims: Iterable[str], focus: str | None = None) -> Subgraph:
    """Return these claims, at most LIMIT in the order given, with both ends and all their statements."""
    ids = list(dict.fromkeys(claims))[:LIMIT]
    said: dict[str, list[Said]] = defaultdict(list)
    for row in _rows(store, "statements_of_claims", claims=ids):
        said[row["claim"]].append(_said(row))
    edges = tuple(_edge(row, said[row["id"]]) for row in _rows(store, "claims_by_id", claims=ids))
    ends = {end for edge in edges for end in (edge.subject, edge.object)} | ({focus} if focus else set())
    return Subgraph(tuple(_node(row) for row in _rows(store, "entities_by_id", entities=sorted(ends))), edges, focus)


def subgraph_around(store: Store, entity: str) -> Subgraph:
    """Return the claims on an entity, then those among its neighbours as far as there is room."""
    own = _rows(store, "claims_around", entity=entity, limit=LIMIT)
    near = sorted({entity} | {row[end] for row in own for end in ("subject", "object")})
    among = _rows(store, "claims_among", entities=near, limit=LIMIT)
    return subgraph_of_claims(store, [row["claim"] for row in (*own, *among)], entity)


def subgraph_of_articles(store: Store) -> Subgraph:
    """Return what the articles claim, disputed claims first."""
    return subgraph_of_claims(store, [row["claim"] for row in _rows(store, "claims_of_articles", limit=LIMIT)])


def _rows(store: Store, name: str, **parameters: Any) -> list[dict[str, Any]]:
    return store.rows((_FOLDER / f"{name}.cypher").read_text(encoding="utf-8"), parameters)


def _node(row: Mapping[str, Any]) -> Node:
    return Node(row["id"], row["name"] or row["id"], row["name_ar"], tuple(row["names"] or ()), row["kind"], row["register"] is not None)


def _said(row: Mapping[str, Any]) -> Said:
    voices = list(row["voices"])
    speaker = voices[0] if voices and row["positions"][0] == 0 else None
    return Said(
        polarity=row["polarity"],
        modality=row["modality"],
        voice=speaker,
        via=tuple(voices[1:] if speaker else voices),
        quote=row["quote"],
        sentence=row["sentence"],
        outlet=row["outlet"],
        title=row["title"],
        url=row["url"],
        said=row["said"],
        when=_period(row["valid_from"], row["valid_to"]),
        rule=row["rule"],
        register=bool(row["register"]),
    )


def _edge(row: Mapping[str, Any], said: list[Said]) -> Edge:
    return Edge(
        id=row["id"],
        subject=row["subject"],
        predicate=row["predicate"],
        object=row["object"],
        status=row["status"],
        affirming=row["affirming"],
        denying=row["denying"],
        origins=row["origins"],
        first_said=row["first_said"],
        last_said=row["last_said"],
        when=_period(row["valid_from"], row["valid_to"]),
        statements=tuple(said),
    )


def _period(start: str | None, end: str | None) -> str | None:
    """Return a period in words: a day, or `2014 to 2017`, `from 2003`, `until 2017`."""
    if start == end:
        return start
    if start and end:
        return f"{start} to {end}"
    return f"from {start}" if start else f"until {end}"
