"""At whose word something is done: "بإشراف فلان", "تنفيذا لأوامر فلان", "بناء على توجيهات فلان"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses

_AT = ("ب", "تحت", "بناء", "بموجب")
_CARRIED_OUT = senses("ar", "in_obedience")


def directs(key: str, before: Token) -> bool:
    """Return whether a preposition, with the word before it, says that something is done at the word that follows."""
    return key in _AT or (key == "ل" and before.word in _CARRIED_OUT)


def give_directed(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Give "بإشراف فلان", "بأمر من فلان" what is done: the event of the verb before it, else behind it."""
    behind = (d for d in drafts[drafts.index(draft) :] if d.category == "verb")
    host = drafts[draft.host] if draft.host is not None else next(behind, None)
    if host is not None and host.category == "noun" and host.host is not None and not host.functions.get("event"):
        host = drafts[host.host]  # "نفذت عملية تنفيذا لأوامر"
    if host is not None:
        done = ("event",) if host.category == "noun" else ("object", "subject")
        draft.add("object", [p for f in done for p in host.functions.get(f, []) if p.kind == "operation"])
        draft.modality = host.modality
