"""At whose direction something is done: "*at my direction*, forces conducted strikes", "at the direction of *President X*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses

DIRECTED = "directed_by"
_DIRECTIONS = senses("en", "directions")
_BEHIND = ("at", "on", "under", "upon")


def settle_directions(drafts: Sequence[Draft]) -> None:
    """Note at a verb who directed what it tells."""
    for draft in drafts:
        groups = [g for prep in _BEHIND for g in draft.groups(prep)] if draft.category == "verb" else []
        for group in groups:
            if not isinstance(group, Group) or group.lemma not in _DIRECTIONS:
                continue
            whose = [group.possessor] if group.possessor is not None else group.of[:1]
            if whose:
                draft.functions[DIRECTED] = list(whose)
