"""A participle that shares the "was" of the verb before it, where its form may be past tense: "was stormed and *set* on fire by X"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group


def turn_shared(drafts: Sequence[Draft]) -> None:
    """Turn to passives the verbs that go on with one, have no object of their own, and a doer behind "by"."""
    verbs = [d for d in drafts if d.category == "verb"]
    for draft in verbs:
        doers = [g for g in draft.groups("by") if g.means.kind in ACTORS]
        if draft.passive or not draft.bare or not doers or draft.groups("object"):
            continue
        above = next((v for v in reversed(verbs) if v.order < draft.order and v.passive and _shares(v, draft)), None)
        if above is None:
            continue
        draft.functions["object"], draft.functions["subject"] = list(draft.groups("subject")), doers
        draft.passive, draft.operator = True, None
        if not above.groups("subject"):
            above.functions["subject"] = doers
        _settle_nouns(draft, doers, drafts)


def _shares(above: Draft, draft: Draft) -> bool:
    """Return whether the subject of a verb is what the passive before it is said of."""
    shared = above.groups("object")
    return bool(shared) and [id(g) for g in shared] == [id(g) for g in draft.groups("subject")]


def _settle_nouns(draft: Draft, doers: Sequence[Group | Fixed], drafts: Sequence[Draft]) -> None:
    """Take from the nouns of a verb the subject that it only seemed to have; the doers' own nouns have none."""
    told = draft.groups("object")
    for noun in drafts:
        if noun.category != "noun" or noun.parent is not draft or noun.groups("subject") != told:
            continue
        for function in ("subject", "doer", "light"):
            noun.functions.pop(function, None)
        if not any(head in doers for head in noun.groups("head")):
            noun.functions["subject"] = list(doers)
