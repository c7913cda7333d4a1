"""To whom something is given where the name of the one stands right before the thing: "gave *Iraq* arms", not "gave Iraqi arms"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.words.words import load_words


def settle_receivers(drafts: Sequence[Draft]) -> None:
    """Turn the name before a thing given into the one to whom it is given, and the subject of the verb into the one who gives."""
    for draft in drafts:
        if draft.category == "noun" and any(p.lemma in load_words().giving for g in draft.groups("light") for p in g.phrases):
            _settle(draft)


def _settle(draft: Draft) -> None:
    if draft.groups("to") or draft.groups("for") or draft.groups("iobject") or not draft.groups("doer"):
        return
    head = next(iter(draft.groups("head")), None)
    named = _first_name(head) if isinstance(head, Group) else None
    if named is None:
        return
    draft.functions["mod"] = [m for m in draft.groups("mod") if m.means.span != named.means.span]
    draft.functions["iobject"] = [named]
    draft.functions["subject"] = list(draft.groups("doer"))


def _first_name(head: Group) -> Fixed | None:
    """Return the actor by whose name a noun phrase begins, unless it is the name of what is said of him: "Iraqi", "U.S."."""
    first = head.tokens[0]
    if first.tag != "name" or first.name is None or first.low.endswith("."):
        return None
    return next((Fixed(m) for m in head.modifiers if m.span.start == first.start and m.span.end == first.end), None)
