"""Whose camps and posts a participle says that they are: "bombed camps *belonging to the PKK*" speaks of the PKK."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.counted import count_before
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.words import load_words
from ingest.lexicon import senses

_BODIES, _TIES = senses("en", "single_bodies"), senses("en", "ties_loosely")
_GUARDS, _POSITIONS = senses("en", "guards"), senses("en", "positions")
_BY = ("subject", "by", "to", "with")  # functions under which the owner stands


def settle_holdings(drafts: Sequence[Draft]) -> None:
    """Let what a force uses or owns mean the force, as "PKK camps" do."""
    for draft in drafts:
        if draft.category != "verb" or draft.link != "relative" or not (draft.lemma in load_constructions().belonging or _guards(draft)):
            continue
        held = draft.groups("object" if draft.passive else "subject")
        owner = next((g.means for f in _BY for g in draft.groups(f) if g not in held and g.means.kind == "force"), None)
        for group in held:
            if owner is not None and isinstance(group, Group) and _is_held(group, draft):
                counted = [g for d in drafts for gs in d.functions.values() for g in gs if isinstance(g, Group) and g.means is group.means]
                for one in (group, *counted):  # "dozens *of sites* used by X"
                    one.means = owner


def _guards(draft: Draft) -> bool:
    """Return whether a participle says who holds a position: "trenches *held by X*"."""
    held = (g.lemma in _POSITIONS for g in draft.groups("object") if isinstance(g, Group))
    return draft.passive and draft.lemma in _GUARDS and any(held)


def _is_held(group: Group, draft: Draft) -> bool:
    """Return whether a noun phrase without a name is of a kind that stands for the force whose it is, which a man linked to it is not."""
    if group.lemma in load_words().single and (group.head.number != "p" or count_before(group.tokens) is not None):
        return False
    if group.head.number != "p" and group.lemma.rsplit(" ", 1)[-1] in _BODIES and draft.lemma in _TIES:
        return False  # "*a group* linked to X"
    of_force = group.lemma in load_words().members or group.lemma in load_constructions().own
    return group.means.entity is None and of_force and (draft.passive or draft.lemma == "belong")


def fill_ahead(front: Sequence[tuple[str, Group]], subject: Sequence[Group | Fixed]) -> None:
    """Let a possessive before the subject mean the subject: "In *its* campaign, the PKK attacked soldiers"."""
    meant = subject[0].means if len(subject) == 1 else None
    if meant is None or meant.entity is None:
        return
    for _, group in front:
        owner = group.possessor
        if owner is None or owner.means.sort != "pronoun" or owner.first != group.first:
            continue
        if (owner.means.kind == "person") == (meant.kind == "person"):
            owner.means = meant
