"""From an article to its reading: names, phrases, clauses, voices, frames, dates; the order of the stages, one screen long."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from graph.datafiles import uncollected
from graph.model import Article, Entity, Language, Mention, Reading, Span
from graph.register import Register
from ingest.claims.interpret import Interpreter
from ingest.dates.dating import share_dates
from ingest.headlines import without_headlines
from ingest.names.aircraft import aircraft
from ingest.names.arabic_places import arabic_places
from ingest.names.asked_of import asked_of
from ingest.names.bodies import find_bodies
from ingest.names.body_parts import body_parts, with_wholes
from ingest.names.ellipsis import elliptic
from ingest.names.entities import Unregistered
from ingest.names.given_before import without_longer
from ingest.names.governorates import one_place
from ingest.names.in_places import places_apart
from ingest.names.introduced_bodies import introduced_bodies
from ingest.names.land_sides import land_sides
from ingest.names.lands_or_adjectives import without_adjectives
from ingest.names.led_alliances import in_their_time, led_alliances
from ingest.names.matching import matcher
from ingest.names.named_after import with_titles
from ingest.names.named_operations import with_their_nouns
from ingest.names.nouns_outside import nouns_outside
from ingest.names.outlets import cited
from ingest.names.people import find_people
from ingest.names.places import find_places
from ingest.names.prefixed import prefixed
from ingest.names.present_governments import present_governments
from ingest.names.qualified import tells_make
from ingest.names.quoted import find_quoted
from ingest.names.renamed import named_once
from ingest.names.resolve import resolve
from ingest.names.state_services import state_services
from ingest.names.states_served import with_states
from ingest.names.surnames import add_surnames
from ingest.names.the_country import with_the_country
from ingest.names.title_case import in_sentence_case
from ingest.names.town_sites import town_sites
from ingest.names.wider import without_wider
from ingest.names.within import with_inner
from ingest.normalise import ADDRESS, fold
from ingest.reading.credits import credit_lines
from ingest.reading.sentences import split
from ingest.syntax import Grammar, Name, Parse, Sentence
from ingest.worth_keeping import worth_keeping

_ADDRESS = re.compile(ADDRESS)  # names nobody: "https://…/China-urges-restraint"


def extract(article: Article, register: Register) -> Reading:
    """Return what an article says: entities, mentions and statements in order of appearance, each quote a verbatim part of its text."""
    with uncollected():  # little of what a reading makes refers back to itself; to look for what does took a tenth of the time
        read = in_sentence_case(article, register)
        names, entities = named(read, register)
        interpreter = Interpreter(read, register, names, entities)
        interpreter.read_all(parses(read, names))
        return _as_written(article, _reading(read, names, interpreter))


def _as_written(article: Article, reading: Reading) -> Reading:
    """Return a reading with its mentions as the article writes them."""
    if reading.article == article:
        return reading
    mentions = tuple(replace(mention, text=mention.span.of(article.text)) for mention in reading.mentions)
    return replace(reading, article=article, mentions=mentions)


def named(article: Article, register: Register) -> tuple[tuple[Name, ...], dict[str, Entity]]:
    """Return the names of an article with the entities that they mean."""
    folded = fold(article.text)
    credits = credit_lines(article)
    found = matcher(register).find(article.text, folded)
    addresses = [Span(*match.span()) for match in _ADDRESS.finditer(article.text)]
    spoken = [c for c in found if not _inside_one(c.span, addresses) and not _touches(c.span, credits)]
    candidates = [c for c in spoken if not tells_make(article, c.span)]
    candidates = [
        *led_alliances(article, candidates, register),
        *elliptic(article, register),
        *candidates,
        *with_titles(article, candidates, register),
        *aircraft(article, candidates, register),
    ]
    candidates = prefixed(article, in_their_time(article, candidates, register), register)
    candidates = nouns_outside(article, places_apart(article, candidates, register), register)
    if article.language == "ar":
        candidates = asked_of(article, one_place(without_adjectives(article, candidates, register), register), register)
    candidates = list(without_longer(article, folded, candidates, register))
    places = [c.span for c in candidates if any(register[e].kind == "place" for e in (*c.full, *c.short))]
    unknown = [
        *find_people(article, folded, candidates, [c.span for c in candidates if c.full and register[c.full[0]].kind == "person"]),
        *find_bodies(article, folded, candidates, places),
        *find_places(article, candidates),
        *town_sites(article, places),
        *land_sides(article, register),
    ]
    if article.language == "ar":
        parts = body_parts(article.text, folded, candidates, register)
        unknown = [*state_services(article.text, folded, register), *unknown, *parts]
        unknown = with_wholes(article.text, unknown, candidates, register)
        unknown = arabic_places(article.text, unknown, [c.span for c in candidates if c.full], places)
    unknown += [*find_quoted(article, folded, candidates), *_untouched(introduced_bodies(article, candidates), unknown)]
    others = [u for u in without_wider(article.text, article.language, unknown, candidates, register) if not _touches(u.span, credits)]
    names, entities = resolve(article, candidates, others, register)
    names = tuple(with_their_nouns(article, names))
    whole = with_inner(article, add_surnames(article.text, folded, names, entities), entities, register)
    present = present_governments(article, whole, entities, register)
    named_so = named_once(article, with_the_country(article, present, entities, register))
    return with_states(named_so, register, article.date), entities


def _untouched(bodies: Sequence[Unregistered], others: Sequence[Unregistered]) -> list[Unregistered]:
    """Return the bodies that no other name stands in or around."""
    return [body for body in bodies if not _touches(body.span, [other.span for other in others])]


def _inside_one(span: Span, others: Sequence[Span]) -> bool:
    """Return whether one of others, which are in order, holds the begin of a span."""
    before = bisect_right(others, span.start, key=lambda other: other.start)
    return before > 0 and span.start < others[before - 1].end


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)


def parses(article: Article, names: Sequence[Name]) -> list[Parse]:
    """Return the parse of every sentence, in order."""
    grammar = _grammar(article.language)
    rest = list(reversed(names))
    return [grammar.parse(article.text, sentence, _inside(sentence, rest)) for sentence in split(article)]


def _inside(sentence: Sentence, rest: list[Name]) -> list[Name]:
    """Take the names of a sentence off the end of `rest`, which holds them in reverse order."""
    found = []
    while rest and rest[-1].span.start < sentence.span.end:
        name = rest.pop()
        if sentence.span.start <= name.span.start and name.span.end <= sentence.span.end:
            found.append(name)
    return found


@lru_cache(maxsize=2)
def _grammar(language: Language) -> Grammar:
    if language == "ar":
        from ingest.arabic.grammar import Arabic

        return Arabic()
    from ingest.english.grammar import English

    return English()


def _reading(article: Article, names: Sequence[Name], interpreter: Interpreter) -> Reading:
    spans: dict[tuple[int, int, str], Name] = {}
    statements = interpreter.statements
    used = {key for s in statements for key in (s.subject, s.object)}
    inner = [i for name in names for i in name.inner if i.entity in used or name.kind == "organization"]
    for name in [*names, *inner, *interpreter.discourse.mentions]:
        spans.setdefault((name.span.start, name.span.end, name.entity), name)
    mentions = tuple(
        Mention(name.span, name.entity, name.span.of(article.text), name.reason)
        for _, name in sorted(spans.items(), key=lambda item: item[0])
    )
    known = interpreter.discourse.entities
    described = {e.id for e in known.values() if e.kind == "operation" and e.register is None}
    dated = share_dates(statements, interpreter.made, interpreter.predicates, described)
    stated = without_headlines(article, dated, known)
    kept = worth_keeping(mentions, interpreter, stated, cited(article, names, interpreter.register) | interpreter.heard)
    entities = tuple(known[key] for key in kept)
    return Reading(article, entities, tuple(m for m in mentions if m.entity in kept), stated)
