"""Somebody whom no lexicon holds, known by what is done to him: whom they kill, arrest or abduct is a person, whatever noun names him."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Span
from ingest.english.drafts import Draft
from ingest.english.groups import Group
from ingest.english.meaning import count_before
from ingest.english.words import load_words
from ingest.lexicon import read_lexicon
from ingest.syntax import Phrase


@dataclass(frozen=True, slots=True)
class _Words:
    verbs: frozenset[str]
    nouns: frozenset[str]
    nobody: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    rows = read_lexicon("en", "sufferers")
    return _Words(*(frozenset(rows[key]) for key in ("verbs", "nouns", "nobody")))


def name_sufferers(drafts: Sequence[Draft]) -> None:
    """Let the nouns under verbs and nouns of harm mean people, where they mean nothing yet: "killed 15 *tailors*"."""
    for draft in drafts:
        if draft.category == "verb" and draft.lemma in _words().verbs:
            harmed = draft.groups("subject" if draft.lemma in ("die", "perish") else "object")
        elif draft.category == "noun" and draft.lemma in _words().nouns:
            harmed = draft.groups("of")
        else:
            continue
        for group in harmed:
            for one in (group, *group.others) if isinstance(group, Group) else ():
                if _is_somebody(one):
                    one.means = _person(one)


def _is_somebody(group: Group) -> bool:
    """Return whether a noun phrase can be people: a noun alone, which points back to nothing and is none of what is no person."""
    head = group.head
    if group.means.sort != "anaphor" or group.means.kind is not None or head.tag != "noun" or group.negative:
        return False
    return group.lemma not in _words().nobody and group.lemma not in load_words().anaphors and head.low.isascii()


def _person(group: Group) -> Phrase:
    """Return the description of somebody: with the number before it, as the text counts him."""
    count = count_before(group.tokens)
    span, lemma = group.means.span, group.lemma
    if count is not None:
        span, lemma = Span(count.start, group.head.end), f"{count.low} {lemma}"
    state = group.state.entity if group.state is not None else None
    number = group.head.number or "s"
    return Phrase(span, "description", lemma=lemma, kind="person", definite=group.definite, number=number, state=state)
