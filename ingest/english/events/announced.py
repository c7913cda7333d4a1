"""Who only announces what others did: "the recapture of X from Y *was announced by* Z"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft
from ingest.english.words.constructions import load_constructions


def settle_announced(drafts: Sequence[Draft]) -> None:
    """Take from a noun that is no event the subject that it has from a passive verb of saying."""
    for draft in drafts:
        above, head = draft.parent, draft.groups("head")
        told = above is not None and above.passive and above.operator == "speech" and draft.category == "noun"
        if told and head and head[0].means.sort != "event" and draft.groups("subject") and not carries_out(draft):
            del draft.functions["subject"]


def carries_out(draft: Draft) -> bool:
    """Return whether the subject that an event has from the verb above it carries it out: who *announced*, *authorised* it need not."""
    above = draft.parent
    if above is None or above.category != "verb":
        return True
    lent = draft.groups("subject") in (above.groups("subject"), above.groups("object"))
    if lent and not above.passive and any(phrase.kind in ACTORS for group in draft.groups("by") for phrase in group.phrases):
        return False  # "announced the arrest of X *by Y*"
    if draft.groups("subject") != above.groups("subject"):
        return True
    words = load_constructions()
    if above.lemma in words.proclaiming:  # a government announces its own
        return all(phrase.kind != "person" for group in draft.groups("subject") for phrase in group.phrases)
    return not (above.lemma in words.sanctioning or above.lemma in words.heralding)
