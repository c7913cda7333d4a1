"""Where the seats of bodies lie, as noun phrases say it: "the U.S. embassy in Baghdad", "the consulate in Dohuk, Iraq"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.english.words.words import is_place, load_words
from ingest.syntax import Phrase

TRIGGER = "named place"
_INSIDE = frozenset(("in", "inside", "within"))


def place_drafts(groups: Sequence[Group], tokens: Sequence[Token]) -> list[Draft]:
    """Return a clause for each seat of a sentence that its own noun phrase, or the one right behind it, puts in a place."""
    ordered = sorted(groups, key=lambda g: g.first)
    found: list[Draft] = []
    for index, group in enumerate(ordered):
        following = ordered[index + 1] if index + 1 < len(ordered) else None
        for inner, outer in (*_within(group), *_beside(group, following, tokens)):
            if _can_lie(inner, outer, group.head.low.rsplit(" ", 1)[-1]):
                found.append(_draft(group, inner, outer))
    return found


def only_lies(draft: Draft, prep: str, before: Group | None, group: Group) -> bool:
    """Return whether a place only says where the one right before it lies: "strikes in Hasaka | *in northeast Syria*"."""
    if prep != "in" or before is None or before.means.kind != "place" or draft.groups("in")[-1:] != [before]:
        return False
    return is_place(group.means)


def _draft(group: Group, inner: Phrase, outer: Phrase) -> Draft:
    draft = Draft(group.first, inner.span, TRIGGER, "noun", end=max(inner.span.end, outer.span.end))
    draft.functions = {"self": [Fixed(inner)], "in": [Fixed(outer)]}
    draft.quoted = group.head.quoted
    return draft


def _can_lie(inner: Phrase, outer: Phrase, noun: str) -> bool:
    """Return whether the first can be said to lie in the second: a seat in a named place or state; `noun` ends its name."""
    states = load_words().states
    seat = noun in load_words().seats and outer.entity not in states  # "Norway's ministry" says nothing of where it is
    if outer.entity is None or inner.entity == outer.entity or inner.entity in states:
        return False
    if inner.sort != "name" or inner.kind == "place" or (inner.lemma not in load_words().seats and not seat):
        return False
    return is_place(outer)


def _within(group: Group) -> Iterator[tuple[Phrase, Phrase]]:
    """Yield what one noun phrase says: "Baghdad's Rasheed hospital"."""
    owner = group.possessor.means if group.possessor is not None else group.state
    if owner is not None and owner is not group.means:
        yield group.means, owner


def _beside(group: Group, following: Group | None, tokens: Sequence[Token]) -> Iterator[tuple[Phrase, Phrase]]:
    """Yield what the phrase right behind adds: "the embassy in Baghdad", "the consulate, Iraq"."""
    if following is None or group.last >= len(tokens):
        return
    sign = tokens[group.last]
    if following.first != group.last + 1:
        return
    inside = sign.low in _INSIDE or (sign.low == "of" and group.head.tag == "name")  # "the Karada hospital of Baghdad"
    if inside or (sign.tag == "comma" and group.first > 0 and _ends_with_state(following, tokens)):
        yield group.means, following.means


def _ends_with_state(group: Group, tokens: Sequence[Token]) -> bool:
    """Return whether a state's bare name stands between commas as in "Dohuk, Iraq, ..."."""
    apart = group.last >= len(tokens) or tokens[group.last].tag in ("comma", "close", "dash", "colon", "quote")
    return group.means.entity in load_words().states and group.head.tag == "name" and not group.others and apart
