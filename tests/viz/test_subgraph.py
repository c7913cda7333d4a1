from __future__ import annotations

import pytest
from picture import PICTURE, claims, reading

from graph.rows import Submission
from graph.store import Store
from graph.writing import write_submissions
from viz.subgraph import Subgraph, subgraph_around, subgraph_of_articles, subgraph_of_claims


def propositions(subgraph: Subgraph) -> list[str]:
    return [f"{e.subject} {e.predicate} {e.object}" for e in subgraph.edges]


@pytest.fixture
def told(store: Store) -> Store:
    store.write_all(PICTURE)
    return store


def test_shows_each_claim_once_with_both_sides(told: Store) -> None:
    subgraph = subgraph_of_articles(told)
    assert sorted(propositions(subgraph)) == sorted(claims(told))
    [edge] = [e for e in subgraph.edges if (e.subject, e.predicate) == ("us", "arrests")]
    assert (edge.status, edge.affirming, edge.denying) == ("contested", 1, 1)
    rumour, denial = edge.statements
    assert (rumour.polarity, rumour.modality, rumour.speaker, rumour.title) == ("affirmed", "rumoured", None, "اعتقال قاسم مصلح")
    assert denial.speaker is not None
    assert (denial.polarity, denial.speaker.name, denial.said, denial.url) == (
        "denied",
        "Wayne Marotto",
        "2021-05-28",
        "https://example.org/2",
    )


def test_the_quote_stands_in_its_sentence(told: Store) -> None:
    for edge in subgraph_of_articles(told).edges:
        for said in edge.statements:
            assert (said.before, said.after) in {("Before it: ", " And after."), ("وقبله: ", " وبعده.")}


def test_what_is_disputed_comes_first_and_what_is_left_out_is_counted(told: Store) -> None:
    subgraph = subgraph_of_articles(told, most=2)
    assert {edge.status for edge in subgraph.edges} == {"contested", "denied"}
    assert subgraph.left_out == len(claims(told)) - 2
    assert {node.id for node in subgraph.nodes} == {"us", "muslih", "pmf"}


def test_a_neighbourhood_holds_the_claims_among_neighbours_and_no_others(told: Store) -> None:
    around = propositions(subgraph_around(told, "muslih"))
    assert {"isf arrests muslih", "us arrests muslih", "muslih leads pmf", "us advises isf", "us attacks pmf"} <= set(around)
    assert not {"us conducts resolve", "pmf operates_under law", "hostile supports pmf"} & set(around)


def test_the_neighbourhood_of_a_voice_holds_what_it_speaks_of(told: Store) -> None:
    subgraph = subgraph_around(told, "wayne")
    assert {"us arrests muslih", "us advises isf"} <= set(propositions(subgraph))
    assert "wayne" in {node.id for node in subgraph.nodes}
    assert subgraph.focus == "wayne"


def test_claims_by_id_leave_out_what_the_graph_lacks(told: Store) -> None:
    wanted = claims(told)["us supports isf"]
    assert propositions(subgraph_of_claims(told, [wanted, wanted, "no such claim"])) == ["us supports isf"]
    assert subgraph_of_claims(told, []) == Subgraph((), ())


def test_what_only_the_register_says_is_no_articles_claim(store: Store) -> None:
    facts = [Submission(reading(90, "muslih leads isf", "He leads it."), register=True)]
    store._in_transaction(lambda tx, _: write_submissions(tx, facts, "2026-01-01T00:00:00", store.terms))
    store.write(reading(1, "us advises isf", "They advise."))
    assert propositions(subgraph_of_articles(store)) == ["us advises isf"]
    around = {edge.predicate: edge.register for edge in subgraph_around(store, "isf").edges}
    assert around == {"leads": True, "advises": False}


def test_both_engines_give_the_same_picture(both: tuple[Store, Store]) -> None:
    for store in both:
        store.write_all(PICTURE)
    embedded, server = both
    assert subgraph_of_articles(embedded) == subgraph_of_articles(server)
    for entity in ("us", "wayne", "anbar"):
        assert subgraph_around(embedded, entity) == subgraph_around(server, entity)
