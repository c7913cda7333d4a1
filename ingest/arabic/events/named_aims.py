"""An operation told by what it is for is the one that has its name from that: "عملية عسكرية لاستعادة الرمادي"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.arabic.clauses.control import PURPOSES
from ingest.arabic.drafts import Draft
from ingest.lexicon import senses
from ingest.syntax import Phrase

_OPERATIONS = senses("ar", "operations")


def name_by_aim(drafts: Sequence[Draft]) -> None:
    """Let the noun of an operation mean the known one whose name stands behind it as its purpose."""
    for draft in drafts:
        events = draft.functions.get("event", [])
        if draft.category != "noun" or draft.lemma not in _OPERATIONS or len(events) != 1 or events[0].sort != "event":
            continue
        if (aim := _named(draft)) is None:
            continue
        meant = replace(events[0], sort="name", entity=aim.entity, kind="operation")
        for other in drafts:
            for function, phrases in other.functions.items():
                other.functions[function] = [meant if p is events[0] else p for p in phrases]


def _named(operation: Draft) -> Phrase | None:
    """Return the name of an operation among the purposes of another."""
    aims = (p for function in PURPOSES for p in operation.functions.get(function, ()))
    return next((p for p in aims if p.sort == "name" and p.kind == "operation" and p.entity), None)
