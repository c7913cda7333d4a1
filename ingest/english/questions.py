"""Questions that ask whether something is so, which says nothing of whether it is: "*Did* Israel bomb the base?"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.tokens import Token

_AUXILIARIES = frozenset(("do", "does", "did", "have", "has", "had", "is", "are", "was", "were", "will", "would", "can", "could", "may"))


def settle_questions(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Leave open what the verbs of a question that begins with its auxiliary ask."""
    words = [t for t in tokens if t.tag not in ("quote", "open", "close")]
    if not words or words[0].low not in _AUXILIARIES or not any(t.low == "?" for t in words[-2:]):
        return
    for draft in drafts:
        asked = draft.link in (None, "coordinate") or (draft.parent is not None and draft.parent.lemma == "do")
        if draft.category == "verb" and asked and draft.modality == "reported":
            draft.modality = "conditional"
