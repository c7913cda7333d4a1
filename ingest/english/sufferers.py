"""Somebody whom no lexicon holds, known by what is done to him: whom they kill, arrest or abduct is a person, whatever noun names him."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Span
from ingest.english.belonging import MEMBER, is_proper
from ingest.english.drafts import Draft, Fixed
from ingest.english.forms import load_forms
from ingest.english.groups import Group
from ingest.english.meaning import count_before
from ingest.english.words import load_words
from ingest.lexicon import read_lexicon
from ingest.syntax import Phrase

_BODIES = ("force", "organization")


@dataclass(frozen=True, slots=True)
class _Words:
    verbs: frozenset[str]
    also: frozenset[str]
    holding: frozenset[str]
    nouns: frozenset[str]
    nobody: frozenset[str]
    apart: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    rows = read_lexicon("en", "sufferers")
    return _Words(*(frozenset(rows[key]) for key in _Words.__slots__))


def name_sufferers(drafts: list[Draft]) -> None:
    """Let the nouns under verbs and nouns of harm mean people, where they mean nothing yet, and say whose people they are."""
    found: list[Draft] = []
    for draft in drafts:
        certain = draft.lemma in (_words().verbs if draft.category == "verb" else _words().nouns)
        for group in _harmed(draft):
            if draft.category == "verb" and draft.lemma in _words().holding and _counts_members(group):
                body, group.means = group.means, _person(group)
                found.append(_member(group, body, draft))
                continue
            if certain and _is_somebody(group):
                group.means = _person(group)
            found += _belongs(group, draft)
    drafts += found


def _harmed(draft: Draft) -> Iterator[Group]:
    """Return the noun phrases of those to whom a clause says that something is done."""
    words = _words()
    function = ""
    if draft.category == "verb" and draft.lemma in words.verbs | words.also:
        function = "subject" if draft.lemma in ("die", "perish") else "object"
    elif draft.category == "noun" and draft.lemma in words.nouns:
        function = "of"
    for group in draft.groups(function):
        yield from (group, *group.others) if isinstance(group, Group) else ()


def _is_somebody(group: Group) -> bool:
    """Return whether a noun phrase can be people: a noun alone, which points back to nothing and is none of what is no person."""
    head = group.head
    if group.means.sort != "anaphor" or group.means.kind is not None or head.tag != "noun" or group.negative:
        return False
    return group.lemma not in _words().nobody and group.lemma not in load_words().anaphors and head.low.isascii()


def _person(group: Group) -> Phrase:
    """Return the description of somebody: with the number before it, as the text counts him."""
    count = count_before(group.tokens)
    span, lemma = Span(group.means.span.start, group.head.end), group.lemma
    if count is not None:
        span, lemma = Span(count.start, group.head.end), f"{count.low} {lemma}"
    state = group.state.entity if group.state is not None else None
    number = group.head.number or "s"
    return Phrase(span, "description", lemma=lemma, kind="person", definite=group.definite, number=number, state=state)


def _counts_members(group: Group) -> bool:
    """Return whether a noun phrase counts some of a force: "three *Islamic State members*"."""
    means, last = group.means, group.head.low.rsplit(" ", 1)[-1]
    if means.sort != "name" or means.kind != "force" or count_before(group.tokens) is None:
        return False
    noun, number = load_forms().nouns.get(last, ("", ""))
    return number == "p" and (group.head.tag == "noun" or noun in load_words().army_nouns)


def _belongs(group: Group, deed: Draft) -> list[Draft]:
    """Return the clause of whose member somebody is to whom something is done: "*Islamic State* financiers", "a member *of the PKK*"."""
    means, words = group.means, load_words()
    if means.sort not in ("description", "role") or means.kind != "person" or group.lemma in _words().apart or group.named:
        return []
    if group.head.number == "p" and count_before(group.tokens) is None:
        return []
    whose = [group.possessor.means] if group.possessor is not None else []
    inside = [m for m in group.modifiers if m is not group.state and is_proper(group, m)] if group.lemma not in words.single else []
    bodies = [p for p in (*means.of, *whose, *inside) if p.kind in _BODIES and p.entity not in words.states]
    told = means.sort == "role" and group.lemma != "member"  # the post tells it
    return [] if told or not bodies else [_member(group, bodies[0], deed)]


def _member(group: Group, body: Phrase, deed: Draft) -> Draft:
    draft = Draft(group.last - 1, group.head.span, MEMBER, "noun", parent=deed, link="adjunct")
    draft.add("self", Fixed(group.means))
    draft.add("body", Fixed(body))
    return draft
