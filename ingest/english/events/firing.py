"""Who fired what hit somebody: "*Turkish* shells killed a farmer", "was killed by gunfire from *the police*", "rockets fired by *X*"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_LAUNCHING = senses("en", "launches")


def settle_fire(drafts: Sequence[Draft]) -> None:
    """Give a verb of harm or impact whose subject is fire or a weapon the one who fired it."""
    words = load_constructions()
    fired = [d for d in drafts if d.category == "verb" and d.passive and d.lemma in _LAUNCHING and d.groups("subject")]
    hitting = words.harming | words.bursting | words.assailing
    for draft in drafts:
        if draft.category != "verb" or draft.lemma not in hitting or draft.groups("agent"):
            continue
        for group in draft.groups("subject")[-1:]:
            weapon = isinstance(group, Group) and group.lemma in words.fire and group.means.sort != "name"
            if weapon and isinstance(group, Group) and (shooters := _shooters(group, draft, fired)):
                draft.functions["agent"] = shooters
                if group.means.sort == "description":
                    draft.functions["subject"] = shooters  # "*drones* sent by X attacked the base"


def _shooters(group: Group, draft: Draft, fired: Sequence[Draft]) -> list[Group | Fixed]:
    """Return who fired what a noun phrase names: as another verb tells, whose it is, or from whom it came."""
    for other in fired:
        if group in other.groups("object") and other is not draft:
            return list(other.groups("subject"))
    if group.possessor is not None:
        return [group.possessor]
    if own := [Fixed(m) for m in group.modifiers if m.kind in ACTORS]:
        return [*own[-1:]]
    return [g for g in draft.groups("from") if g.means.kind in ACTORS and g.means.entity not in load_words().states]
