"""Answers as networks: the ties of a graph, or of one entity's surroundings, as a networkx graph, and who connects whom in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.store import Store

if TYPE_CHECKING:
    import networkx
    import pandas

_PIVOTS = 1000  # entities whose paths are followed: their number times that of the ties is what it costs
_TIES = """
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE ($unsettled OR c.status IN ['reported', 'claimed'])
  AND ($register OR EXISTS { MATCH (c)<-[:ABOUT]-(:Statement)<-[:STATES]-(a:Article) WHERE a.register IS NULL })
RETURN s.id AS subject, s.name AS subject_name, s.kind AS subject_kind, o.id AS object, o.name AS object_name, o.kind AS object_kind,
       c.predicate AS predicate, c.status AS status, c.id AS claim, c.origins AS origins
ORDER BY subject, object, predicate, claim
"""


def network(store: Store, *, unsettled: bool = False, register: bool = True) -> networkx.MultiDiGraph[str]:
    """Return the undisputed claims as a directed multigraph of entity ids, keyed by claim; with `unsettled` all claims.

    Without `register` only those that an article makes.
    """
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for row in store.rows(_TIES, {"unsettled": unsettled, "register": register}):
        for end in ("subject", "object"):
            graph.add_node(row[end], name=row[f"{end}_name"], kind=row[f"{end}_kind"])
        graph.add_edge(
            row["subject"], row["object"], key=row["claim"], predicate=row["predicate"], status=row["status"], origins=row["origins"]
        )
    return graph


def surroundings(store: Store, entity: str, steps: int = 1, *, unsettled: bool = False) -> networkx.MultiDiGraph[str]:
    """Return the part of the network within so many steps of an entity, either way."""
    import networkx

    whole = network(store, unsettled=unsettled)
    if entity not in whole:
        return networkx.MultiDiGraph()
    near = networkx.ego_graph(whole.to_undirected(as_view=True), entity, radius=steps)
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
