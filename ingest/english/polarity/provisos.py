"""Denials with a proviso: "does not carry out strikes *without the approval* of X", "no forces serve *in a combat role* in Iraq"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.clauses.nonfinite import NOT_SENT
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_ROLES = senses("en", "combat_roles")


def settle_provisos(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Take the denial from what somebody does not do "without", and from what stands behind it."""
    for draft in drafts:
        if draft.category == "verb" and draft.polarity == "denied" and draft.operator is None and _in_a_role(draft):
            draft.lemma = f"{NOT_SENT} {draft.lemma}"
    if not any(token.low == "without" for token in tokens):
        return
    for proviso in [d for d in drafts if d.category == "noun" and _is_proviso(d, tokens)]:
        above = proviso.parent
        assert above is not None  # noqa: S101
        proviso.polarity, proviso.modality = "affirmed", "conditional"
        for draft in drafts:
            if draft is above or (draft.parent is above and draft.category == "noun" and draft.groups("light")):
                draft.lemma = f"{NOT_SENT} {draft.lemma}"  # of it nothing is told


def _in_a_role(draft: Draft) -> bool:
    """Return whether somebody is only denied to be or do something in some part: "no forces serve *in a combat role* in Iraq"."""
    words = load_constructions()
    if draft.lemma in words.joining or draft.lemma in words.engaged:
        return False  # "did not *take part in combat*"
    return any(isinstance(g, Group) and g.lemma in _ROLES for f in ("in", "on") for g in draft.groups(f))


def _is_proviso(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether a noun stands behind the "without" of a clause that is denied."""
    above = draft.parent
    if above is None or above.category != "verb" or above.polarity != "denied" or above.operator is not None:
        return False
    heads = [g for g in above.groups("without") if isinstance(g, Group) and g.last - 1 == draft.order]
    return bool(heads) and above.order < heads[0].first
