"""Whose troops somebody sends: "Italy sent *450 soldiers* to guard the dam" speaks of nobody but Italy."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions

SENT = "sent"  # function under which the one stands who goes or stays where his unnamed troops do


def sender(clause: Draft) -> list[Group | Fixed]:
    """Return who sends, keeps or has unnamed troops by a verb: they are his; nobody where the text names them or tells of none."""
    if clause.lemma not in load_constructions().sending:
        return []
    objects = clause.groups("object")
    return clause.groups("subject") if objects and all(_unnamed(group) for group in objects) else []


def settle_senders(drafts: Sequence[Draft]) -> None:
    """Give the verbs of sending the one whose troops are sent."""
    for draft in drafts:
        if draft.category == "verb" and (senders := sender(draft)):
            draft.functions.setdefault(SENT, senders)


def _unnamed(group: Group | Fixed) -> bool:
    meant = group.means
    if meant.sort == "pronoun" and meant.lemma in ("its", "their"):
        return True  # "pulled *its* troops out"
    if meant.entity or meant.state or meant.of or (isinstance(group, Group) and any(t.capital for t in group.tokens[1:])):
        return False
    return (meant.sort == "description" and meant.kind == "force") or meant.lemma.removesuffix("s") in load_constructions().sent
