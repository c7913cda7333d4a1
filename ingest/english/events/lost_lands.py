"""Where the land lies that somebody lost or was driven from: "two thirds of the territory *it held in Iraq*", "strongholds *in Anbar*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.words import is_place
from ingest.lexicon import senses

_LOSES, _HOLDS, _LANDS = senses("en", "loses_land"), senses("en", "holds_land"), senses("en", "lands")
_EXPELS, _RETAKES, _DEFEATS = senses("en", "expels"), senses("en", "retakes"), senses("en", "defeats")
_WHERE = ("in", "across")
_INCLUDING = "including"  # "most of the territory it held in Iraq, *including Tikrit*"
_BESIDE = ("named force", "named body")
Groups = list[Group | Fixed]


def settle_lost_lands(drafts: Sequence[Draft]) -> None:
    """Put the place of lands without a name in their stead, and nobody there who lost them."""
    for draft in drafts:
        gone = _gone(draft)
        for function in _functions(draft):
            lands = [g for whole in _unnamed(draft, function) for g in (whole, *whole.of) if g.lemma in _LANDS]
            if lands and (places := _places(draft, lands, drafts)):
                draft.functions[function] = places
                for where in (*_WHERE, "where"):
                    for told in (draft, *(d for d in drafts if any(head in lands for head in d.groups("head")))):
                        told.functions.pop(where, None)
        if gone:
            _leave(gone, drafts)


def _functions(draft: Draft) -> tuple[str, ...]:
    """Return the functions under which a verb has the land that somebody loses."""
    if draft.category != "verb":
        return ()
    if draft.lemma in _EXPELS:
        return ("from", "of")
    lost = (draft.lemma in _LOSES and not draft.passive) or (draft.lemma in _RETAKES and draft.groups("from"))
    return ("object",) if lost else ()


def _gone(draft: Draft) -> Groups:
    """Return who is no longer where a word says that he was."""
    if draft.category == "noun":
        return [*draft.groups("of"), *draft.groups("possessor")] if draft.lemma in _DEFEATS else []
    if draft.category != "verb":
        return []
    return draft.groups("object") if draft.lemma in _EXPELS else draft.groups("from") if draft.lemma in _RETAKES else []


def _unnamed(draft: Draft, function: str) -> list[Group]:
    return [g for g in draft.groups(function) if isinstance(g, Group) and g.means.entity is None]


def _places(draft: Draft, lands: Sequence[Group], drafts: Sequence[Draft]) -> Groups:
    """Return where lands lie, as the verb says itself or the clause that tells who held them."""
    held = (d for d in drafts if d.parent is draft and d.link == "relative" and d.lemma in _HOLDS and _tells(d, lands))
    for told in (draft, *held):
        for function in _WHERE:
            if found := [g for g in told.groups(function) if _is_place(g)]:
                return [*found, *(g for g in told.functions.pop(_INCLUDING, []) if _is_place(g))]
    return []


def _tells(held: Draft, lands: Sequence[Group]) -> bool:
    return any(g is land for g in held.groups("object") for land in lands)


def _is_place(group: Group | Fixed) -> bool:
    return group.means.sort == "name" and is_place(group.means)


def _leave(gone: Groups, drafts: Sequence[Draft]) -> None:
    """Take from whoever is gone the place that stands right behind his name."""
    ends = {g.last - 1 for g in gone if isinstance(g, Group)}
    for draft in drafts:
        if draft.lemma in _BESIDE and draft.order in ends:
            for function in (*_WHERE, "where"):
                draft.functions.pop(function, None)
