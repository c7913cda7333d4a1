"""On what occasion somebody came to harm: "ten were killed *when militants attacked* a checkpoint", "*when a bomb went off*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions

_WHEN = frozenset(("when", "after", "as"))


def settle_occasions(drafts: Sequence[Draft]) -> None:
    """Give a passive verb of killing whoever attacked, or the event that happened, in the clause of its "when"."""
    words = load_constructions()
    for draft in drafts:
        above = draft.parent
        if draft.subordinator not in _WHEN or above is None or not _harmed(above) or draft.order < above.order:
            continue
        subject = draft.groups("object" if draft.passive else "subject")
        if any(_is_event(group) for group in subject) and draft.lemma in words.bursting:
            above.functions.setdefault("in", list(subject))
        elif (draft.lemma in words.assailing or _opens_attack(draft)) and not draft.passive and draft.polarity == "affirmed":
            above.functions.setdefault("in_agent", list(subject))


def _harmed(draft: Draft) -> bool:
    """Return whether a verb says that somebody came to harm and not by whom."""
    if draft.lemma in ("die", "perish"):
        return True
    return not draft.groups("subject") and draft.passive and draft.lemma in load_constructions().deadly


def _opens_attack(draft: Draft) -> bool:
    """Return whether a clause says that its subject carried an attack out: "when militants *launched an assault*"."""
    objects = (p for g in draft.groups("object") for p in g.phrases)
    return draft.lemma in load_constructions().mounting and any(p.sort == "event" and p.kind == "operation" for p in objects)


def _is_event(group: Group | Fixed) -> bool:
    return group.means.sort == "event"
