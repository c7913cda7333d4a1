"""What stands behind a noun of ending or requital: "a halt to its support" denies it, "vowed to avenge the US strike" leaves it a fact."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ingest.english.clauses.sharing import has_doer, stands_in
from ingest.english.drafts import Draft, ancestors
from ingest.english.phrases.groups import Group
from ingest.english.polarity.negation import deny
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.syntax import AHEAD

_SOUGHT = "behind"  # what stands between a deed and those who are looked for as its doers
_BEHIND = frozenset(("to", "of", "for", "in", "over", "into", "about", "on", "against"))


def settle_requital(drafts: Sequence[Draft], groups: Sequence[Group], tokens: Sequence[Token]) -> None:
    """Deny help and ties that are ended, and free deeds that are avenged or to be ended from the vow or demand above them."""
    words = load_constructions()
    behind = any(token.low == _SOUGHT for token in tokens)
    for draft in drafts:
        kept_up = draft.lemma in words.kept_up
        done = kept_up or has_doer(draft) or _done_by(draft)
        if draft.category != "noun" or not (done or behind):
            continue
        group = next((g for g in groups if stands_in(g, draft)), None)
        head = _head(group, tokens) if group is not None else None
        if group is None or head is None:
            continue
        sought = group.definite and _is_of_doers(group, tokens)
        if not (done or sought):
            continue
        ends = head.tag == "noun" and head.lemma in words.ending  # a verb of ending has denied it already
        if ends and kept_up:
            deny([draft])
        elif (ends or head.lemma in words.requital or sought) and not kept_up:
            _free(draft)


def _done_by(draft: Draft) -> bool:
    """Return whether the doer of a deed is named behind it: "the attack *by X*"."""
    return bool(draft.groups("by")) or any(p.span.start >= draft.trigger.end for g in draft.groups("subject") for p in g.phrases)


def _head(group: Group, tokens: Sequence[Token]) -> Token | None:
    """Return the word that takes the noun phrase of a deed, with or without a preposition; None where it begins a sentence."""
    at = group.first - 1
    if at > 0 and tokens[at].tag == "prep" and tokens[at].low in _BEHIND:
        at -= 1
    return tokens[at] if at >= 0 else None


def _is_of_doers(group: Group, tokens: Sequence[Token]) -> bool:
    """Return whether a deed tells who is looked for: "to punish *those behind the attack*", but not "may be behind the attack"."""
    before = tokens[max(group.first - 2, 0) : group.first]
    return len(before) == 2 and before[1].low == _SOUGHT and (before[0].tag == "noun" or before[0].low == "those")


def _free(draft: Draft) -> None:
    """Hang a deed under whoever speaks of it, past all that is only intended or asked for."""
    below = list(takewhile(lambda d: d.operator != "speech", ancestors(draft)))
    above = next((d for d in ancestors(draft) if d.operator == "speech"), None)
    if any(d.operator in AHEAD for d in below):
        draft.parent, draft.link, draft.modality = above, "complement" if above is not None else None, "reported"
