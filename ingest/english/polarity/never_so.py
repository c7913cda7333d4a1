"""Deeds that somebody says never were, or that only seem to be shown: "its control *was a myth*", "*was wrong to say* X had"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses

_NEVER, _ERRING, _SHOWING = senses("en", "never_was"), senses("en", "errs"), senses("en", "shows_so")


def settle_never_so(drafts: Sequence[Draft]) -> None:
    """Deny what a noun of untruth is said of and what somebody errs in saying, and doubt what something only seems to show."""
    for draft in drafts:
        above = draft.parent
        if above is None or above.category != "verb":
            continue
        predicate = {g.lemma for g in above.groups("predicate") if isinstance(g, Group)} if above.lemma == "be" else set()
        head = draft.groups("head")
        if draft.category == "noun" and head and head[0] in above.groups("subject") and predicate & _NEVER:
            draft.polarity = "affirmed" if above.polarity == "denied" else "denied"
        elif draft.operator == "speech" and draft.link == "purpose" and predicate & _ERRING and above.polarity == "affirmed":
            judge = above.parent if above.parent is not None and above.parent.operator == "speech" else None
            draft.operator, draft.functions["subject"] = "denial", list(judge.groups("subject")) if judge is not None else []
        elif draft.link == "relative" and above.lemma in _SHOWING and above.modality == "rumoured" and draft.modality == "reported":
            draft.modality = "rumoured"
