"""Thanks that nobody is said to give: "*Thank you* for this visit" are the speaker's own."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.english.drafts import Draft, Fixed
from ingest.syntax import Phrase


def settle_thanks(drafts: Sequence[Draft]) -> None:
    """Give "thank you" without a subject its speaker."""
    for draft in drafts:
        whom = any(g.means.lemma == "you" for g in draft.groups("object"))
        if draft.lemma == "thank" and whom and not draft.groups("subject") and not draft.passive:
            at = Span(draft.trigger.start, draft.trigger.start)
            draft.functions["subject"] = [Fixed(Phrase(at, "speaker", lemma="i", number="s"))]
