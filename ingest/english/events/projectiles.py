"""Rockets and shells that hit somebody, whoever fired them: "*three rockets* struck the base", "*mortar rounds* were fired at a village".

They are an event of the text where nobody is told to have fired them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Span
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.lexicon import senses
from ingest.syntax import Phrase

_FIRED = senses("en", "fires")
_AT = ("at", "on", "into", "towards", "toward", "against")


def settle_projectiles(drafts: Sequence[Draft]) -> None:
    """Let what hits somebody, or is fired at him by nobody known, mean an event."""
    for draft in drafts:
        if draft.category != "verb" or draft.groups("agent"):
            continue
        for group in draft.groups(_function(draft)):
            if isinstance(group, Group) and _is_projectile(group):
                group.means = _event(group)


def _function(draft: Draft) -> str:
    """Return under which function of a verb a projectile is the event, "" where under none."""
    words = load_constructions()
    if not draft.passive and (draft.lemma in words.bursting or draft.lemma in words.harming):
        return "subject"
    fired = draft.passive and draft.lemma in _FIRED and not draft.groups("subject")
    return "object" if fired and any(draft.groups(function) for function in _AT) else ""


def _is_projectile(group: Group) -> bool:
    """Return whether a noun phrase is a weapon that flies or lies somewhere, and nobody's."""
    owned = group.possessor is not None or any(m.kind != "place" for m in group.modifiers)
    words = load_constructions().projectiles
    named = group.lemma in words or " ".join((*(t.low for t in group.tokens[-2:-1]), group.lemma)) in words  # "*mortar rounds*"
    return named and group.means.sort == "anaphor" and not owned


def _event(group: Group) -> Phrase:
    first = next((t for t in group.tokens if t.tag not in ("det", "poss", "num")), group.head)
    span = Span(first.start, group.head.end)
    return replace(Phrase(span, "event", lemma=group.lemma, kind="operation"), definite=group.definite, number=group.head.number or "s")
