"""Somebody whom no lexicon holds, known by what is done to him: whom they kill, arrest or abduct is a person, whatever noun names him."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.model import BODIES, Span
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.belonging import MEMBER, is_proper
from ingest.english.phrases.casualties import settle_casualties
from ingest.english.phrases.counted import count_before, owned_from
from ingest.english.phrases.groups import Group
from ingest.english.words.forms import load_forms
from ingest.english.words.words import load_words
from ingest.lexicon import demonyms, posts, read_lexicon, senses
from ingest.syntax import Phrase

_SEVERAL = senses("en", "several")
_MANY = 3  # digits of a number of which a force is spoken
_CROWDS = senses("en", "crowds")


@dataclass(frozen=True, slots=True)
class _Words:
    verbs: frozenset[str]
    also: frozenset[str]
    holding: frozenset[str]
    nouns: frozenset[str]
    nobody: frozenset[str]
    hurting: frozenset[str]
    figures: frozenset[str]
    men: frozenset[str]
    apart: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    rows = read_lexicon("en", "sufferers")
    return _Words(*(frozenset(rows[key]) for key in _Words.__slots__))


def stand_apart(group: Group) -> bool:
    """Return whether a noun phrase is of people who are no part of the body whose they are: "*supporters* of X"."""
    return group.head.number == "p" and group.lemma in _words().apart


def name_sufferers(drafts: list[Draft]) -> None:
    """Let the nouns under verbs and nouns of harm mean people, where they mean nothing yet, and say whose people they are."""
    settle_casualties(drafts, _words().verbs)
    found: list[Draft] = []
    hurt = {id(g) for draft in drafts if draft.lemma in _words().hurting for g in draft.groups("object")}
    for draft in drafts:
        certain = draft.lemma in (_words().verbs if draft.category == "verb" else _words().nouns)
        for group in _harmed(draft):
            if _counts_members(group, draft):
                body, group.means = group.means, _person(group)
                found += [_member(group, body, draft)] if not _leads(_counted_out(group)) else []
                continue
            if (certain and (_is_somebody(group) or (_is_number(group) and id(group) not in hurt))) or _are_people(group):
                group.means = _person(group)
            elif group.means.sort == "description" and group.means.kind == "force" and _few(group):
                group.means = replace(group.means, kind="person")
            found += _belongs(group, draft)
    drafts += found


def _harmed(draft: Draft) -> Iterator[Group]:
    """Return the noun phrases of those to whom a clause says that something is done."""
    words = _words()
    function = ""
    if draft.category == "verb" and (draft.lemma in words.verbs or draft.lemma in words.also):
        function = "subject" if draft.lemma in ("die", "perish") else "object"
    elif draft.category == "noun" and draft.lemma in words.nouns:
        function = "of"
    for group in draft.groups(function):
        yield from (group, *group.others) if isinstance(group, Group) else ()


def _is_somebody(group: Group) -> bool:
    """Return whether a noun phrase can be people: a noun alone, which points back to nothing and is none of what is no person."""
    head = group.head
    people = head.tag == "dem" or head.low.rsplit(" ", 1)[-1] in demonyms("en")
    if people and group.means.entity in load_words().states:
        return True  # "kidnapped *the Americans*"
    if group.means.sort != "anaphor" or group.means.kind is not None or head.tag != "noun" or group.negative:
        return False
    return group.lemma not in _words().nobody and group.lemma not in load_words().anaphors and head.low.isascii()


def _is_number(group: Group) -> bool:
    """Return whether a number stands for so many people: "killing *four*", "wounded at least *12*"."""
    head, means = group.head, group.means
    counts = head.tag == "num" or head.low in load_words().numbers or head.low == "one"
    return counts and means.sort == "anaphor" and not group.of and group.possessor is None and head.low.isalnum()


def _are_people(group: Group) -> bool:
    """Return whether a noun phrase is some of a body: "a senior PKK *figure*", "five *Kurds*", "three *protesters*"."""
    means, words = group.means, load_words()
    if means.sort == "anaphor":
        return group.lemma in _words().figures and any(m.kind in BODIES for m in group.modifiers)
    if means.sort == "description" and group.lemma in (read_lexicon("en", "collectives") or ()):
        return _few(group) or group.head.number != "p"
    named = group.head.tag == "name" and group.head.low.endswith("s") and means.kind in ("person", "organization")
    return named and means.entity not in words.states and count_before(group.tokens) is not None


def _person(group: Group) -> Phrase:
    """Return the description of somebody: with the number before it, as the text counts him."""
    if group.of and group.means.span.end > group.head.end:  # "dozens *of Assyrian Christians*"
        counted_out = _person(group.of[-1])
        return replace(counted_out, wide=Span(group.span.start, counted_out.span.end))
    count = count_before(group.tokens)
    start = group.means.span.start if group.head.tag != "name" else group.head.start
    span, lemma = Span(start, group.head.end), group.lemma
    if count is not None:
        span, lemma = Span(count.start, group.head.end), f"{count.low} {lemma}"
    wide = Span(owned_from(group, span), group.head.end)
    state = group.state.entity if group.state is not None else None
    number = group.head.number or ("s" if group.head.low == "one" else "p")
    return Phrase(span, "description", lemma=lemma, kind="person", definite=group.definite, number=number, state=state, wide=wide)


def _counts_members(group: Group, deed: Draft) -> bool:
    """Return whether a noun phrase is some of a force: "arrested dozens of *Islamic State members*", "killed two *Turkish soldiers*"."""
    means, head = group.means, (inner := _counted_out(group)).head
    last = "service members" if head.low.endswith("service members") else head.low.rsplit(" ", 1)[-1]
    if means.sort != "name" or means.kind != "force":
        return False
    noun, number = load_forms().nouns.get(last, ("", ""))
    if number == "p" and deed.category == "verb" and deed.lemma in _words().holding:
        known = noun in load_words().army_nouns or noun in load_words().single
        several = inner is not group or count_before(group.tokens) is not None or any(t.low in _SEVERAL for t in group.tokens)
        return several and (head.tag == "noun" or (known and _few(group)))
    return number == "p" and noun in _words().men and _few(group)


def _leads(group: Group) -> bool:
    return bool(group.post) and posts("en")[group.post].relation == "leads"


def _counted_out(group: Group) -> Group:
    """Return of whom a noun phrase counts some: "dozens of *Islamic State members*", or itself."""
    return group.of[-1] if group.of and group.means.span.end > group.head.end else group


def _few(group: Group) -> bool:
    """Return whether a noun phrase counts so few that they are people rather than a force."""
    count = count_before(group.tokens) or (group.head if group.of and group.head.tag == "num" else None)
    return count is not None and (len(count.low) < _MANY if count.low.isdigit() else count.low not in _CROWDS)


def _belongs(group: Group, deed: Draft) -> list[Draft]:
    """Return the clause of whose member somebody is to whom something is done: "*Islamic State* financiers", "a member *of the PKK*"."""
    means, words = group.means, load_words()
    if means.sort not in ("description", "role") or means.kind != "person" or group.lemma in _words().apart or group.named:
        return []
    if group.head.number == "p" and count_before(group.tokens) is None:
        return []
    whose = [group.possessor.means] if group.possessor is not None else []
    inside = [m for m in group.modifiers if m is not group.state and is_proper(group, m)] if group.lemma not in words.single else []
    bodies = [p for p in (*means.of, *whose, *inside) if p.kind in BODIES and p.entity not in words.states]
    told = group.lemma != "member" and (means.sort == "role" or _leads(group))  # by the post
    return [] if told or not bodies else [_member(group, bodies[0], deed)]


def _member(group: Group, body: Phrase, deed: Draft) -> Draft:
    draft = Draft(group.last - 1, group.head.span, MEMBER, "noun", parent=deed, link="adjunct")
    draft.add("self", Fixed(group.means))
    draft.add("body", Fixed(body))
    return draft
