"""Whose troops somebody sends: "Italy sent *450 soldiers* to guard the dam" speaks of nobody but Italy."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions

_HAVING = ("have", "keep", "maintain")
SENT = "sent"  # function under which the one stands who goes or stays where his unnamed troops do


def sender(clause: Draft) -> list[Group | Fixed]:
    """Return who sends, keeps or has unnamed troops by a verb: they are his; nobody where the text names them or tells of none."""
    if clause.lemma not in load_constructions().sending:
        return []
    objects = clause.groups("object")
    if not objects or not all(_unnamed(group) for group in objects):
        return []
    above = _whose_stationed(clause)
    if above is None:
        return clause.groups("subject")
    sure = above.polarity == "affirmed" and above.modality == "reported" and above.link != "relative"
    return sender(above) if sure or above.lemma in _HAVING else []


def settle_senders(drafts: Sequence[Draft]) -> None:
    """Give the verbs of sending the one whose troops are sent."""
    for draft in drafts:
        if draft.category == "verb" and (senders := sender(draft)):
            draft.functions.setdefault(SENT, senders)
            above = _whose_stationed(draft)
            if above is not None and above.lemma in _HAVING:  # "does not *have* troops stationed at X"
                draft.polarity, draft.modality = above.polarity, above.modality
                draft.parent, draft.link = above.parent, above.link


def _whose_stationed(clause: Draft) -> Draft | None:
    """Return the verb whose object a participle tells of: "*has* troops stationed at X to train Y"."""
    above = clause.parent
    told = clause.link == "relative" and above is not None and not clause.groups("subject")
    return above if told and above is not None and clause.groups("object") == above.groups("object") else None


def _unnamed(group: Group | Fixed) -> bool:
    meant = group.means
    if meant.sort == "pronoun" and meant.lemma in ("its", "their"):
        return True  # "pulled *its* troops out"
    if meant.entity or meant.state or meant.of or (isinstance(group, Group) and any(t.capital for t in group.tokens[1:])):
        return False
    return (meant.sort == "description" and meant.kind == "force") or meant.lemma.removesuffix("s") in load_constructions().sent
