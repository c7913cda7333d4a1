"""Two noun phrases side by side that mean the same: "its stronghold, Mosul", "Mosul, Iraq's second city, was taken"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.syntax import Phrase

_SAID_OF = frozenset(("by", "to", "with"))  # behind a participle
_ALIKE = ({"place"}, {"force", "organization"}, {"person"})


def same(before: Group, group: Group) -> None:
    """Let a noun phrase in apposition to a name mean what the name means."""
    if group.others and before.head.number == "p" and before.means.sort != "name" and not before.others and _list_of(group):
        before.means, before.others = group.means, group.others  # "the two leaders, *X and Y*, met"
        return
    if before.means.sort == "name" and _describes(group, before):
        group.means = before.means
    elif group.means.sort == "name" and _describes(before, group):
        before.means = group.means


def _list_of(group: Group) -> bool:
    """Return whether a noun phrase lists names of one kind."""
    phrases = group.phrases
    return all(p.sort == "name" and p.entity for p in phrases) and len({p.kind for p in phrases}) == 1 and phrases[0].kind != "place"


def _describes(group: Group, named: Group) -> bool:
    """Return whether a noun phrase can be another word for a name: an anaphor, or a description of one of its kind."""
    if group.others or named.others:
        return False
    if group.means.sort == "anaphor":
        return group.means.number != "p"
    one = group.tokens[0].low in ("a", "an") and group.lemma not in load_words().through  # "an umbrella *group of* militias"
    if group.means.sort != "description" or (group.means.number == "p" and not one):
        return False
    return any({group.means.kind, named.means.kind} <= kinds for kinds in _ALIKE)


def is_place_again(before: Group, group: Group) -> bool:
    """Return whether a place is followed by what sort of place it is: "Falluja, *a stronghold* of the group under siege"."""
    return before.means.kind == "place" and before.means.sort == "name" and group.head.tag == "noun" and group.lemma in load_words().places


def is_what(before: Group, group: Group) -> bool:
    """Return whether a name is followed by what sort of actor it is: "Amaq, *a news agency* close to the group"."""
    indefinite = group.tokens[0].low in ("a", "an")
    return indefinite and before.means.sort == "name" and _describes(group, before) and group.means.sort == "description"


def is_which(before: Group, group: Group, after: Sequence[Token]) -> bool:
    """Return whether a name is followed by the sort of actor that it is and a participle says which: "X, *the group backed by* Y"."""
    participle = len(after) > 1 and (after[0].tag == "adj" or (after[0].tag == "verb" and "VBN" in after[0].tags))
    told = participle and after[1].low in _SAID_OF
    return told and group.tokens[0].low == "the" and before.means.sort == "name" and _describes(group, before)


def called(clause: Draft, group: Group) -> None:
    """Let what somebody is said to be mean him: "X is *a militia* backed by Y"."""
    subject = next(iter(clause.groups("subject")), None)
    if clause.polarity != "affirmed" or not isinstance(subject, Group) or len(clause.groups("subject")) != 1:
        return
    if is_what(subject, group) or (is_place_again(subject, group) and _describes(group, subject)):
        group.means = subject.means  # "Mosul is *the biggest city* held by X"


def event_again(clause: Draft | None, group: Group) -> Phrase | None:
    """Return the event of which a clause is told where its last words name it again: "a bomb killed ten, *an attack* claimed by X"."""
    if clause is None or group.means.sort != "event" or group.tokens[0].low not in ("a", "an"):
        return None
    return next((g.means for g in clause.groups("subject")[:1] if g.means.sort == "event"), None)


def event_called(clause: Draft, group: Group) -> Phrase | None:
    """Return the named operation of which a clause says what it was: "the Battle of Hit was *a campaign* against X"."""
    if group.means.sort != "event" or group.means.kind != "operation" or group.tokens[0].low not in ("a", "an", "the"):
        return None
    named = (g.means for g in clause.groups("subject")[:1] if g.means.sort == "name" and g.means.kind == "operation")
    return next(named, None)
