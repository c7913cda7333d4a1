"""Whose deed it is where "of" says to whom it is done: "*X's* killing of Y", "*Iran's* training of the army"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft


def settle_owned(drafts: Sequence[Draft]) -> None:
    """Part the owner of a deed from whom "of" names beside him."""
    for draft in drafts:
        owners = draft.groups("possessor")
        if draft.category != "noun" or not owners:
            continue
        others = [g for g in draft.groups("of") if g not in owners]
        if others and any(g.means.entity or g.means.sort == "pronoun" for g in owners):
            draft.functions["of"] = others
            draft.functions.setdefault("subject", list(owners))
