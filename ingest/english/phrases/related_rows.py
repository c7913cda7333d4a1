"""Names beside a plural that says how they are related to another: "Iran's closest allies, *X and Y*", "X and Y, *factions of* Z"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS, BODIES
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_BACK = 40  # clauses back among which that of the plural is
_NEAR = 8  # noun phrases back among which the plural is


def _is_many_related(group: Group) -> bool:
    """Return whether a noun phrase speaks of several by what they are to another: "Iran's *allies*", "its *proxies*"."""
    return relates(group) and group.head.number == "p" and not group.post


def relates(group: Group) -> bool:
    """Return whether a noun phrase says by a common noun how somebody belongs to another: "its *affiliate*"."""
    words = load_words()
    return group.head.tag == "noun" and group.means.sort != "name" and (group.lemma in words.relations or group.lemma in words.parts)


def relate(drafts: Sequence[Draft], many: Group, named: Group) -> bool:
    """Say of names what a plural says of them; return whether the plural says how they are related to another."""
    if not _is_many_related(many) or not _can_be(many, named):
        return False
    for draft in drafts[-_BACK:]:
        if draft.category == "noun" and draft.groups("head")[:1] == [many]:
            draft.functions["predicated"] = [named]
            if many.modifiers and not draft.groups("of"):
                draft.functions["of"] = [Fixed(many.modifiers[-1])]  # "*U.S.* allies such as X"
    return True


def relate_predicate(drafts: Sequence[Draft], clause: Draft, named: Group) -> None:
    """Say of a name what the subject of "is" says of whoever it is: "its main *backer* is Iran"."""
    subject = next(iter(clause.groups("subject")), None)
    if not isinstance(subject, Group) or subject.others or subject.post or not relates(subject) or not _can_be(subject, named):
        return
    if clause.polarity == "denied":
        return  # "its *main* backer is not Iran": Iran may back it
    for draft in drafts[-_BACK:]:
        if draft.category == "noun" and draft.groups("head")[:1] == [subject]:
            draft.functions["subject"] = draft.functions["predicated"] = [named]
            draft.parent, draft.link = clause, "adjunct"
            draft.polarity, draft.modality = clause.polarity, clause.modality


def many_behind(groups: Sequence[Group], tokens: Sequence[Token], named: Group) -> Group | None:
    """Return the plural of relation that is parted from a row of names by where those are: "Iran's allies *in Iraq*, X and Y"."""
    for group in reversed(groups[-_NEAR:]):
        if is_row_of(group, named):
            between = tokens[group.last : named.first - 1]
            return group if all(t.tag in ("prep", "det", "adj", "noun", "name", "dem") for t in between) else None
    return None


def _can_be(many: Group, named: Group) -> bool:
    """Return whether all who are named may be what the plural calls them: only a body is part of another."""
    row = [one.means for one in (named, *named.others)]
    if any(phrase.sort != "name" for phrase in row):
        return False
    words = load_words()
    if many.lemma not in words.parts:
        return all(phrase.kind in ACTORS for phrase in row)
    return all(phrase.kind in BODIES and phrase.entity not in words.states for phrase in row)


def is_row_of(many: Group, named: Group) -> bool:
    """Return whether several names stand right behind such a plural: "its allies *Russia and Iran*"."""
    return bool(named.others) and _is_many_related(many) and _can_be(many, named)
