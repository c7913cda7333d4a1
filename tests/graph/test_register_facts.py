"""The register's own facts: statements with their citation as the article, in the graph beside those of texts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bundled import REGISTER
from readings import says
from snapshot import snapshot

from graph.register import Affiliation, Citation, Entry, Post, Register
from graph.register_facts import RULE, register_readings
from graph.store import Store

WIKI = Citation("https://en.wikipedia.org/wiki/X", "X", "2026-11-24")
NEWS = Citation("https://news.example/x", "On X", "2026-11-23")


def entry(id_: str, kind: str, **more: object) -> Entry:
    plain = Entry(id_, kind, id_.title(), "", (), (), False, (), (), (), (), None, None, None, (WIKI,), "test.yaml")  # type: ignore[arg-type]
    return replace(plain, **more)  # type: ignore[arg-type]


@pytest.fixture
def register() -> Register:
    muslih = entry(
        "muslih",
        "person",
        name_ar="قاسم مصلح",
        aliases=("Qasim",),
        sources=(WIKI, NEWS),
        posts=(
            Post("commander", "قائد", "anbar-command", "leads", "2017", "unknown", 2),
            Post("member", "عضو", "hashd", "member_of", "unknown", "incumbent", 1),
            Post("head", "رئيس", "no-such-body", "leads", "2017", "2018", 1),
        ),
    )
    command = entry(
        "anbar-command", "force", affiliations=(Affiliation("part_of", "hashd", "unknown", "unknown", 1),), predecessor=("old",)
    )
    base = entry("base", "place", coordinates=(33.8, 42.4), wikidata="Q1", affiliations=(Affiliation("located_in", "anbar", "x", "x", 1),))
    entries = [muslih, command, entry("hashd", "force", side="iraq"), entry("old", "force"), base]
    return Register({e.id: e for e in entries})


def test_each_fact_is_a_statement_under_its_citation(register: Register) -> None:
    news, wiki = sorted(register_readings(register), key=lambda reading: reading.article.source or "", reverse=True)
    assert (news.article.source, news.article.url, news.article.title, news.article.date) == (
        "news.example",
        NEWS.url,
        NEWS.title,
        NEWS.looked,
    )
    (leads,) = news.statements
    assert (leads.subject, leads.predicate, leads.object, leads.rule, str(leads.when)) == (
        "muslih",
        "leads",
        "anbar-command",
        RULE,
        "2017/",
    )
    assert leads.quote.of(news.article.text) == "Muslih leads Anbar-Command (commander, 2017 to ?)"
    assert [(s.subject, s.predicate, s.object, s.when) for s in wiki.statements] == [
        ("muslih", "member_of", "hashd", None),
        ("anbar-command", "part_of", "hashd", None),
        ("anbar-command", "succeeds", "old", None),
    ]
    assert all(m.span.of(r.article.text) == m.text for r in (news, wiki) for m in r.mentions)


def test_written_once_until_the_register_changes(store: Store, register: Register) -> None:
    assert store.write_register(register) is True
    before = snapshot(store)
    assert store.write_register(register) is False
    changed = Register({**register.entries, "muslih": replace(register["muslih"], posts=register["muslih"].posts[1:], sources=(WIKI,))})
    assert store.write_register(changed) is True
    assert store.rows("MATCH (:Person)-[r:LEADS]->() RETURN r") == []
    assert store.rows("MATCH (s:Source) RETURN s.name AS name") == [{"name": "en.wikipedia.org"}]
    assert store.write_register(register) is True
    assert snapshot(store) == before


def test_entities_carry_what_the_register_knows(store: Store, register: Register) -> None:
    store.write_register(register)
    (base,) = store.rows("MATCH (e:Place) RETURN e.latitude AS lat, e.longitude AS lon, e.wikidata AS wikidata, e.register AS id")
    assert base == {"lat": 33.8, "lon": 42.4, "wikidata": "Q1", "id": "base"}
    (muslih,) = store.rows("MATCH (e:Person) RETURN e.name AS name, e.name_ar AS ar, e.names AS names")
    assert muslih == {"name": "Muslih", "ar": "قاسم مصلح", "names": ["Muslih", "قاسم مصلح", "Qasim"]}


def test_a_text_and_the_register_support_one_claim_and_can_be_told_apart(store: Store, register: Register) -> None:
    store.write_register(register)
    before = snapshot(store)
    text = says(1, "muslih leads anbar-command", speaker="wayne", modality="claimed")
    text = replace(text, entities=tuple(e if e.id == "wayne" else replace(e, name=e.name, kind=register[e.id].kind) for e in text.entities))
    store.write(text)
    query = (
        "MATCH (:Person {id: 'muslih'})-[t:LEADS]->(:Force {id: 'anbar-command'}) WITH t "
        "MATCH (c:Claim {id: t.claim})<-[:ABOUT]-(s)<-[:STATES]-(a) "
        "RETURN t.status AS status, t.statements AS statements, a.register AS register, s.rule AS rule ORDER BY rule"
    )
    assert store.rows(query) == [
        {"status": "reported", "statements": 2, "register": True, "rule": "register"},
        {"status": "reported", "statements": 2, "register": None, "rule": "test-rule"},
    ]
    store.retract([text.article.id])
    assert [row for row in snapshot(store) if '"MENTIONS"' in row] == [row for row in before if '"MENTIONS"' in row]
    assert store.rows("MATCH (:Person)-[t:LEADS]->() RETURN t.statements AS n") == [{"n": 1}]


def test_the_day_of_a_look_up_is_no_day_on_which_something_was_said(store: Store, register: Register) -> None:
    days = (
        "MATCH (:Person {id: 'muslih'})-[t:LEADS]->() MATCH (c:Claim) WHERE c.id = t.claim "
        "RETURN t.first_said AS tie, c.first_said AS first, c.last_said AS last"
    )
    store.write_register(register)
    assert store.rows(days) == [{"tie": None, "first": None, "last": None}]
    store.write(says(1, "muslih leads anbar-command", date="2021-05-27"))
    assert store.rows(days) == [{"tie": "2021-05-27", "first": "2021-05-27", "last": "2021-05-27"}]


def test_the_bundled_register_becomes_statements_of_the_ontology_alone() -> None:
    from graph.ontology import load_ontology

    ontology, register = load_ontology(), REGISTER
    for reading in register_readings(register):
        for statement in reading.statements:
            assert statement.predicate in ontology.predicates
            assert statement.quote.of(reading.article.text)
