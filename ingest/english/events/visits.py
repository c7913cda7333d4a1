"""Whose visit it is that a clause tells of by the way: "*during a visit* to Erbil, X said", "X, *on a trip* to Baghdad, met"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_VISITS = senses("en", "visits")
_WHILE = ("during", "on", "in", "after", "following")
_SET_OFF = 2  # tokens from the end of a name to what stands behind a comma and a preposition
_SOMEBODY = ("name", "role", "pronoun")
_OWNERS = ("subject", "possessor", "of", "by", "mod")


def settle_visits(drafts: Sequence[Draft]) -> None:
    """Give a visit without a visitor the subject of the clause in which it says when: a person, alone."""
    for draft in drafts:
        clause = draft.parent
        if draft.category != "noun" or draft.lemma not in _VISITS or clause is None or _has_visitor(draft):
            continue
        visitors = clause.groups("object" if clause.passive else "subject")
        told_when = any(head in clause.groups(f) for head in draft.groups("head") for f in _WHILE)
        if told_when and len(visitors) == 1 and visitors[0].means.kind == "person" and visitors[0].means.sort in _SOMEBODY:
            draft.functions["subject"] = list(visitors)


def _has_visitor(draft: Draft) -> bool:
    """Return whether a visit has its owner beside it: "a visit *by X*", but not "a tour *of Basra*"."""
    return any(g.means.kind != "place" for f in _OWNERS for g in draft.groups(f))


def staying(tokens: Sequence[Token], prep: str, group: Group, person: Group | Fixed) -> Draft | None:
    """Return the clause of where somebody is by what is set off behind his name: "X, *in Washington* for talks, said"."""
    if not isinstance(person, Group):
        return None
    behind = person.last < len(tokens) and tokens[person.last].tag == "comma" and group.first == person.last + _SET_OFF
    if prep != "in" or not behind or person.means.kind != "person" or person.means.sort not in _SOMEBODY or person.others:
        return None
    draft = Draft(group.first, group.head.span, "present", "adjective")
    draft.functions = {"subject": [Fixed(person.means)], "in": [group]}
    return draft
