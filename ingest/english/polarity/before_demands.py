"""Deeds behind "after" that had been done when something was asked for: "ordered them to leave *after battles with the army*"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words

_AFTER = frozenset(("after", "following"))
_ASKED = ("demand", "intention")


def settle_before_demands(drafts: Iterable[Draft], tokens: Sequence[Token]) -> None:
    """Hang under the demand itself what a noun behind "after" tells of: it is no part of what is asked."""
    for draft in drafts:
        asking = _asking(draft)
        if draft.category != "noun" or asking is None or asking.operator not in _ASKED or draft.lemma not in load_words().events:
            continue
        head = next((g for g in draft.groups("head") if isinstance(g, Group)), None)
        if head is not None and _behind_after(tokens, head.first):
            draft.parent, draft.link = asking, "relative"


def _asking(draft: Draft) -> Draft | None:
    """Return the demand under which a noun stands, right under it or under what is asked."""
    above = draft.parent
    if above is None or (draft.link == "complement" and above.operator in _ASKED):
        return above  # "*called for* a withdrawal after the strike"
    return above.parent if above.link in ("complement", "purpose") else None


def _behind_after(tokens: Sequence[Token], first: int) -> bool:
    """Return whether "after" stands before a noun phrase, or before a time that "of" joins to it: "after *days of* battles"."""
    place = first - 1
    if place > 1 and tokens[place].low == "of" and tokens[place - 1].low in load_constructions().timespans:
        place -= 2
        while place > 0 and tokens[place].tag in ("num", "det", "adj", "adv"):
            place -= 1
    return place >= 0 and tokens[place].low in _AFTER
