"""The register's own facts as readings: posts, memberships and successions are statements too, with the citation as their article.

The article of a citation has no text of the page, only the register's wording of what it was looked up for, one fact a line; its
date is the day of the look, its source the host.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from graph.model import Article, Entity, Mention, Period, Reading, Span, Statement, identifier
from graph.ontology import Ontology, load_ontology
from graph.register import Citation, Entry, Register

RULE = "register"


@dataclass(frozen=True, slots=True)
class _Fact:
    """One line of a citation's article; `title` is the post, as the press names it."""

    citation: Citation
    subject: Entry
    predicate: str
    object: Entry
    title: str = ""
    when: Period | None = None


def register_readings(register: Register) -> tuple[Reading, ...]:
    """Return one reading for each citation of the register, in order of their addresses.

    A fact on a body that the register lacks is left out: checking the register is what names those.
    """
    cited: dict[str, list[Entry]] = {}
    citations: dict[str, Citation] = {}
    for entry in register:
        for citation in entry.sources:
            cited.setdefault(citation.url, []).append(entry)
            citations[citation.url] = max(citations.get(citation.url, citation), citation, key=lambda c: (c.looked, c.title))
    facts: dict[str, list[_Fact]] = {url: [] for url in cited}
    for entry in register:
        for fact in _facts(entry, register):
            facts[fact.citation.url].append(fact)
    ontology = load_ontology()
    return tuple(_reading(citations[url], cited[url], facts[url], ontology) for url in sorted(cited))


def register_entity(entry: Entry) -> Entity:
    """Return the entity of an entry, under the id that it has in the register."""
    name = entry.name_en or entry.name_ar
    return Entity(entry.id, entry.kind, name, entry.names, register=entry.id, name_ar=entry.name_ar or None)


def entity_properties(register: Register) -> dict[str, dict[str, str | float | None]]:
    """Return what else the register knows of its entities, by their ids: side, Wikidata id, coordinates in degrees (WGS 84)."""
    return {
        entry.id: {
            "side": entry.side,
            "wikidata": entry.wikidata,
            "latitude": entry.coordinates[0] if entry.coordinates else None,
            "longitude": entry.coordinates[1] if entry.coordinates else None,
        }
        for entry in register
    }


def _facts(entry: Entry, register: Register) -> Iterator[_Fact]:
    for post in entry.posts:
        if post.body in register:
            when = _period(post.start, post.end)
            yield _Fact(entry.sources[post.source - 1], entry, post.relation, register[post.body], post.title_en or post.title_ar, when)
    for affiliation in entry.affiliations:
        if affiliation.body in register:
            when = _period(affiliation.start, affiliation.end)
            yield _Fact(entry.sources[affiliation.source - 1], entry, affiliation.relation, register[affiliation.body], when=when)
    for other in entry.predecessor:
        if other in register:
            yield _Fact(entry.sources[0], entry, "succeeds", register[other])
    for other in entry.successor:
        if other in register:
            yield _Fact(entry.sources[0], register[other], "succeeds", entry)


def _period(start: str, end: str) -> Period | None:
    """Return the dates that are known: an end that is unknown, or not yet, is open."""
    since = None if start == "unknown" else start
    until = None if end in ("unknown", "incumbent") else end
    return Period(since, until) if since or until else None


def _reading(citation: Citation, entries: list[Entry], facts: list[_Fact], ontology: Ontology) -> Reading:
    article_id = identifier(RULE, citation.url)
    text, mentions, statements = "", [], []
    for fact in facts:
        start = len(text)
        text += _line(fact, ontology) + "\n"
        span = Span(start, len(text) - 1)
        statements.append(Statement(article_id, RULE, fact.subject.id, fact.predicate, fact.object.id, span, span, when=fact.when))
        subject, object_ = register_entity(fact.subject).name, register_entity(fact.object).name
        mentions.append(Mention(Span(start, start + len(subject)), fact.subject.id, subject, RULE))
        at = text.index(object_, start + len(subject))
        mentions.append(Mention(Span(at, at + len(object_)), fact.object.id, object_, RULE))
    article = Article(article_id, text, "en", _host(citation.url), citation.looked or None, citation.title or None, url=citation.url)
    named = {e.id: e for e in [*entries, *(f.subject for f in facts), *(f.object for f in facts)]}
    return Reading(article, tuple(register_entity(named[id_]) for id_ in sorted(named)), tuple(mentions), tuple(statements))


def _line(fact: _Fact, ontology: Ontology) -> str:
    words = [register_entity(fact.subject).name, ontology.predicates[fact.predicate].says.en, register_entity(fact.object).name]
    notes = [note for note in (fact.title, f"{fact.when.start or '?'} to {fact.when.end or '?'}" if fact.when else "") if note]
    return " ".join(words) + (f" ({', '.join(notes)})" if notes else "")


def _host(url: str) -> str:
    return urlsplit(url).hostname or "register"
