"""Fighters who are believed to be those of a named force: "*gunmen believed to be from X* killed ten"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses
from ingest.syntax import Phrase

_BELIEVED, _BELONGING = senses("en", "believed"), senses("en", "belonging")
_TO = ("from", "with", "to", "predicate", "of")


def settle_taken(drafts: Sequence[Draft]) -> None:
    """Let fighters without a name mean the force to which they are believed to belong."""
    for draft in drafts:
        above = draft.parent
        if draft.lemma not in _BELONGING or above is None or above.lemma not in _BELIEVED or not above.passive:
            continue
        force = next((g.means for f in _TO for g in draft.groups(f) if g.means.kind == "force" and g.means.entity), None)
        who = [*draft.groups("subject"), *draft.groups("object")]
        if force is None or above.link != "relative" or draft.polarity == "denied" or above.polarity == "denied":
            continue
        for group in who:
            if isinstance(group, Group) and _is_unnamed(group.means):
                group.means = replace(force, span=group.means.span, number="p")
                draft.functions = {}
                for deed in (d for d in drafts if group in d.groups("subject") and d.modality == "reported"):
                    deed.modality = "rumoured"


def _is_unnamed(phrase: Phrase) -> bool:
    return phrase.entity is None and phrase.sort in ("description", "anaphor") and phrase.kind in ("force", "person", None)
