"""What several do to each other: "X and Y fought *each other*", "X and Y fired *at one another*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.words.tokens import Token
from ingest.syntax import MUTUALLY

_RECIPROCAL = (["each", "other"], ["one", "another"])


def settle_each_other(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Give a verb those as its object, or behind its preposition, who are its subject: each does it to the others."""
    mutual = {id(draft) for draft in drafts if _is_mutual(draft, tokens)}
    for draft in drafts if mutual else ():
        if id(draft.parent) in mutual and draft.parent is not None and draft.groups("subject") == draft.parent.groups("subject"):
            draft.functions.pop("subject", None)  # "accused each other *of attacking* Z": nobody says it of himself


def _is_mutual(draft: Draft, tokens: Sequence[Token]) -> bool:
    if draft.category != "verb" or draft.passive:
        return False
    at = next((i for i in range(draft.order + 1, min(draft.order + 3, len(tokens))) if tokens[i].low in ("each", "one")), 0)
    if not at or [t.low for t in tokens[at : at + 2]] not in _RECIPROCAL:
        return False
    prep = tokens[at - 1].low if tokens[at - 1].tag == "prep" else ""
    subject = draft.groups("subject")
    several = sum(len(group.phrases) for group in subject) > 1 or any(p.number == "p" for group in subject for p in group.phrases)
    if several and not draft.groups(prep or "object"):
        draft.functions[prep or "object"] = draft.functions[MUTUALLY] = list(subject)
    return several
