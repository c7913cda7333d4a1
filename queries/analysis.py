"""Answers as networks: the ties of a graph, or of one entity's surroundings, as a networkx graph, and who connects whom in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.store import Store
from queries.entities import entity_id

if TYPE_CHECKING:
    import networkx
    import pandas

_PIVOTS = 1000  # entities whose paths are followed: their number times that of the ties is what it costs
_TIES = """
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE ($unsettled OR c.status IN ['reported', 'claimed'])
  AND ($register OR EXISTS { MATCH (c)<-[:ABOUT]-(:Statement)<-[:STATES]-(a:Article) WHERE a.register IS NULL })
RETURN s.id AS subject, s.name AS subject_name, s.kind AS subject_kind, o.id AS object, o.name AS object_name, o.kind AS object_kind,
       s.name_ar AS subject_name_ar, o.name_ar AS object_name_ar, c.id AS claim, c.predicate AS predicate, c.status AS status,
       c.origins AS origins, c.affirming AS affirming, c.denying AS denying, c.first_said AS first_said, c.last_said AS last_said,
       c.valid_from AS valid_from, c.valid_to AS valid_to
ORDER BY subject, object, predicate, claim
"""
_OF_CLAIM = (
    "predicate", "status", "origins", "affirming", "denying", "first_said", "last_said", "valid_from", "valid_to",
)  # fmt: skip


def network(store: Store, *, unsettled: bool = False, register: bool = True) -> networkx.MultiDiGraph[str]:
    """Return the undisputed claims as a directed multigraph of entity ids, keyed by claim; with `unsettled` all claims.

    Nodes have `name`, `name_ar` and `kind`, edges columns of the query `claims`; what is not known is left out, for no format takes
    nothing. Without `register` only those that an article makes.
    """
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for row in store.rows(_TIES, {"unsettled": unsettled, "register": register}):
        for end in ("subject", "object"):
            known = {"name": row[f"{end}_name"], "name_ar": row[f"{end}_name_ar"], "kind": row[f"{end}_kind"]}
            graph.add_node(row[end], **{key: value for key, value in known.items() if value is not None})
        graph.add_edge(row["subject"], row["object"], key=row["claim"], **{key: row[key] for key in _OF_CLAIM if row[key] is not None})
    return graph


def surroundings(store: Store, entity: str, steps: int = 1, *, unsettled: bool = False) -> networkx.MultiDiGraph[str]:
    """Return the part of the network within so many steps of an entity, by its id or name, either way: it alone where it has no ties.

    Raises NoSuchEntity, ManyEntities.
    """
    import networkx

    found = entity_id(store, entity)
    whole = network(store, unsettled=unsettled)
    if found not in whole:
        (known,) = store.rows("MATCH (e:Entity {id: $id}) RETURN e.name AS name, e.kind AS kind", {"id": found})
        whole.add_node(found, **known)
    near = networkx.ego_graph(whole.to_undirected(as_view=True), found, radius=steps)
    return whole.subgraph(near.nodes).copy()


def brokers(store: Store, limit: int = 20) -> pandas.DataFrame:
    """Return the entities that most shortest paths between others run through: betweenness (Brandes 2001) over the undisputed ties.

    Only what articles say counts: the register's own ties, such as the members of a parliament, would drown it. It says how the reporting
    connects entities, nothing about their power. Beyond a thousand entities it is estimated from the paths of a thousand of them, the same
    ones each time. Columns: entity, name, kind, betweenness (0 to 1), neighbours.
    """
    import networkx
    import pandas

    simple = networkx.Graph(network(store, register=False))
    between = networkx.betweenness_centrality(simple, k=_PIVOTS if len(simple) > _PIVOTS else None, seed=1)
    rows = [
        {"entity": e, "name": simple.nodes[e]["name"], "kind": simple.nodes[e]["kind"], "betweenness": b, "neighbours": simple.degree[e]}
        for e, b in sorted(between.items(), key=lambda item: (-item[1], item[0]))[:limit]
    ]
    return pandas.DataFrame(rows, columns=["entity", "name", "kind", "betweenness", "neighbours"])
