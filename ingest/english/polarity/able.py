"""Adjectives before what somebody is only able, afraid or far from doing: "is *capable of* attacking", "is *wary of* arming them"."""

from __future__ import annotations

from ingest.english.drafts import Draft
from ingest.english.reader import Reader
from ingest.lexicon import senses

_MAY_DO, _NOT_DO = senses("en", "may_do"), senses("en", "not_do")
_BEHIND = ("of", "to", "about", "from")


def settle_able(reader: Reader, draft: Draft, index: int) -> None:
    """Let a gerund behind such an adjective and its preposition be no more than possible, or not so."""
    if reader.prep not in _BEHIND or index < 2 or reader.tokens[index - 1].low != reader.prep:
        return
    adjective = reader.tokens[index - 2].low
    if adjective in _NOT_DO:
        draft.polarity = "denied"
    elif adjective in _MAY_DO:
        draft.polarity = reader.clause.polarity if reader.clause is not None else draft.polarity
    else:
        return
    draft.modality = "conditional" if draft.modality == "reported" else draft.modality
