"""Whom the pronoun on a joined verb means: whom the verb before it took, "انتقد فلان الحكومة واتهمها"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.syntax import Phrase

_TAKEN = ("object", "مع", "ب", "إلى", "على")  # where the verb before may have its second party


def bind_object(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Give a joined verb with a pronoun for its object whom the verb before took: he is somebody else than who does both."""
    objects = draft.functions.get("object", [])
    if [p.sort for p in objects] != ["pronoun"] or not draft.coordinated or draft.before is None or draft.link == "relative":
        return
    before = drafts[draft.before]
    if before.category != "verb" or before.link == "relative" or before.token > draft.token:
        return
    whom = next((found for key in _TAKEN if (found := _parties(before, key))), [])
    if len(whom) == 1 and _agrees(whom[0], objects[0]) and whom[0] not in draft.functions.get("subject", []):
        draft.functions["object"] = whom


def _parties(verb: Draft, function: str) -> list[Phrase]:
    return [p for p in verb.functions.get(function, []) if p.kind in ACTORS and p.sort in ("name", "role", "description")]


def _agrees(party: Phrase, pronoun: Phrase) -> bool:
    """Return whether a pronoun can mean a party: a man is no "ها", a body none but "هم" where it is many."""
    if pronoun.number == "d" or (pronoun.number == "p" and party.number != "p"):
        return False
    if party.kind == "person" and pronoun.gender == "f":
        return party.gender == "f"
    return party.gender in ("", pronoun.gender) and not (party.number == "p" and party.kind == "person" and pronoun.number == "s")
