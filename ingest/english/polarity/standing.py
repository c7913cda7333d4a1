"""Events that stand whatever is denied of what somebody did in them: "denied killing civilians *in its war* against X"."""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import ACTORS
from ingest.english.drafts import Draft, ancestors
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses

_WAGED, _PARTS = senses("en", "waged"), senses("en", "parts_in_deeds")
_WITHIN = ("in", "during", "amid")


def settle_standing(drafts: Iterable[Draft]) -> None:
    """Let events that somebody else carries out, or that somebody wages all the same, be told as so in what is denied."""
    for draft in drafts:
        above = draft.parent
        if draft.category != "noun" or above is None or draft.link == "relative" or not _is_denied(above):
            continue
        within = (g for f in _WITHIN for g in above.groups(f) if isinstance(g, Group) and g.last - 1 == draft.order)
        event = next(within, None)
        if event is not None and (_of_others(event, above) or (draft.lemma in _WAGED and _waged_by_him(event, above))):
            draft.link, draft.polarity = "relative", "affirmed"


def _is_denied(above: Draft) -> bool:
    """Return whether what a clause tells is denied by it or by one above it."""
    return any(clause.polarity == "denied" or clause.operator == "denial" for clause in (above, *ancestors(above)))


def _of_others(event: Group, above: Draft) -> bool:
    """Return whether the words of an event name whose it is, and it is not his of whom something is told."""
    whose = [event.possessor.means] if event.possessor is not None else [m for m in event.modifiers if m.kind in ACTORS]
    named = [phrase.entity for phrase in whose if phrase.entity is not None]
    return bool(named) and not any(g.means.entity in named for g in above.groups("subject"))


def _waged_by_him(event: Group, above: Draft) -> bool:
    """Return whether an event is his who did not do something in it, and not one of which he denies to have been part."""
    words = load_constructions()
    parts = any(isinstance(g, Group) and g.lemma in _PARTS for g in above.groups("object"))
    joins = parts or above.operator == "denial" or above.lemma in words.joining or above.lemma in words.engaged
    return not joins and event.possessor is not None and event.possessor.means.sort == "pronoun"
