"""Whose is what a feeling or a word of judging is about: "voiced alarm over the influence *of X*", "is wary of *X's* role"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_WELFARE = senses("en", "welfare")  # one fears for it, and not what its owner does
_ABOUT = ("against", "about", "over", "at", "with", "of", "on", "upon", "for", "to")


def settle_whose(drafts: Sequence[Draft]) -> None:
    """Give the triggers whose frames ask for it the owners of what they are about."""
    for draft in drafts:
        if draft.lemma in load_words().judged and (owners := [who for f in _ABOUT for g in draft.groups(f) for who in _owners(g)]):
            draft.functions.setdefault("whose", owners)


def _owners(group: Group | Fixed) -> list[Group | Fixed]:
    """Return whose something is that is neither an actor nor a place itself."""
    if not isinstance(group, Group) or group.means.entity or group.means.kind in ACTORS:
        return []
    if group.lemma in load_words().places or group.lemma in _WELFARE:
        return []
    if group.possessor is not None:
        return [group.possessor]
    if group.state is not None:
        return [Fixed(group.state)]
    actors: list[Group | Fixed] = [Fixed(m) for m in group.modifiers if m.kind in ACTORS]
    return actors[-1:] or [g for g in group.of if g.means.kind in ACTORS]
