"""Denials of denials, and what is ruled out: "did not rule out", "it cannot be denied that", "declined to comment on reports that"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_RULES_OUT, _COMMENTS = senses("en", "rules_out"), senses("en", "comments")
_PARTS = senses("en", "parts_in_deeds")


def settle_open(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Let what nobody denies stand: as possible where it is not ruled out, else as told; what is ruled out lies ahead."""
    for draft in drafts:
        if draft.category == "verb" and draft.polarity == "denied":
            _open(draft)
        above = draft.parent
        if above is None or above.lemma not in _RULES_OUT or above.operator != "denial" or draft.link != "complement":
            continue
        ahead = draft.lemma not in _PARTS if draft.category == "noun" else "VBG" in tokens[draft.order].tags
        if ahead and draft.modality == "reported":
            draft.modality = "planned"


def _open(draft: Draft) -> None:
    """Take from a denied verb what it would do to the words under it."""
    if draft.lemma in _RULES_OUT and draft.operator == "denial":
        draft.operator, draft.polarity = "doubt", "affirmed"
    elif draft.operator == "denial" and draft.passive and _of_it(draft):
        draft.operator, draft.polarity = None, "affirmed"
    elif draft.lemma in _COMMENTS and draft.operator == "speech":
        draft.operator = None
        if draft.parent is not None and draft.parent.operator == "intention":
            draft.parent.operator = None  # "declined to comment on reports that"


def _of_it(draft: Draft) -> bool:
    """Return whether a passive says of nobody, but of what follows, that it is denied: "*it* cannot be denied that"."""
    return [g.means.lemma for g in draft.groups("object") if isinstance(g, Group)] == ["it"]
