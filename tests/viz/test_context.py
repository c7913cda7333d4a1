from __future__ import annotations

from dataclasses import replace

from drawn import edge, subgraph
from picture import reading

from graph.model import Period
from graph.store import Store
from viz.context import with_contexts
from viz.interface import load_interface
from viz.subgraph import Edge, subgraph_of_articles


def shown(*edges: Edge) -> dict[str, str]:
    """Return how the nodes of these claims are shown, those that begin with `attack` being described."""
    nodes = [replace(n, described=n.id.startswith("attack"), kind="place" if n.id == "erbil" else "force") for n in subgraph(*edges).nodes]
    return {
        node.id: f"{node.name} ({node.context})" if node.context else node.name
        for node in with_contexts(nodes, edges, load_interface("en"))
    }


def test_what_is_described_is_told_apart_by_place_and_day() -> None:
    found = shown(
        replace(edge(1, "attack1 targets erbil"), when=Period("2021-02-15", "2021-02-15"), first_said="2021-02-16"),
        replace(edge(2, "force conducts attack2"), first_said="2021-03-03"),
        edge(3, "force conducts attack3"),
        edge(4, "attack4 targets erbil", "denied"),
        edge(5, "attack5 targets force"),
    )
    assert found["attack1"] == "Attack1 (Erbil, 2021-02-15)"
    assert found["attack2"] == "Attack2 (told 2021-03-03)"
    assert found["attack3"] == "Attack3"
    assert found["attack4"] == "Attack4"
    assert found["attack5"] == "Attack5"
    assert found["force"] == "Force"


def test_only_what_no_article_names_is_described(store: Store) -> None:
    told = reading(1, "muslih leads pmf", "He leads it.")
    mentions = tuple(replace(m, reason="described by the text") for m in told.mentions)
    strangers = tuple(replace(e, id=f"x-{e.id}", register=None) for e in told.entities)
    statements = tuple(replace(s, subject="x-muslih", object="x-pmf") for s in told.statements)
    mentions = (replace(mentions[0], entity="x-muslih"), replace(told.mentions[1], entity="x-pmf"))
    store.write(replace(told, entities=strangers, mentions=mentions, statements=statements))
    store.write(reading(2, "us advises isf", "They advise."))
    assert {node.id for node in subgraph_of_articles(store).nodes if node.described} == {"x-muslih"}
