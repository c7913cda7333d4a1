"""Whoever does something without somebody's leave was not allowed to: "دخلت القوات دون موافقة بغداد", "من دون إذن من الحكومة"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import Phrase

_LEAVE = senses("ar", "leave")
_WITHOUT = senses("ar", "without")
_REACH = 3  # tokens from "without" to the leave: "دون الحصول على موافقة"
_TOLD = ("على", "ل")  # what a leave is for, so that it is one of its own


def settle_unpermitted(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Deny a leave without which somebody acts, and give it whoever acts as the one who has it not."""
    for at, draft in enumerate(drafts):
        if draft.category != "noun" or draft.lemma not in _LEAVE or not _without(draft.token, tokens):
            continue
        deed = next((d for d in reversed(drafts[:at]) if not d.operator and _doers(d)), None)
        givers = draft.functions.get("من") or draft.functions.get("of")
        if deed is None or not givers or deed.polarity == "denied" or any(draft.functions.get(f) for f in _TOLD):
            continue
        draft.functions = {"من": list(givers), "subject": _doers(deed)}
        draft.polarity, draft.modality, draft.parent, draft.link = "denied", deed.modality, deed.parent, deed.link


def _doers(draft: Draft) -> list[Phrase]:
    return [p for p in draft.functions.get("subject", []) if p.kind in BODIES]


def _without(at: int, tokens: Sequence[Token]) -> bool:
    """Return whether "without" stands before the noun at a token, with nothing between that it would deny instead."""
    for token in reversed(tokens[max(at - _REACH, 0) : at]):
        if token.mark or (token.verbs and token.noun is None and token.name is None):
            return False
        if token.word in _WITHOUT:
            return True
    return False
