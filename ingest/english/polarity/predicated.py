"""What is said of somebody by "to be" is as sure, and as much denied, as that: "*may be* allied with X", "is *not* in talks with X"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.syntax import SAID_OF

_STATE = ("in", "at", "under", "on")  # "in talks", "at war", "under siege", "on a visit"

_BEFORE, _FAR = ("prep", "det", "adj", "poss"), 4  # what stands between "not" and the noun


def settle_predicates(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Give adjectives, nouns and states that a copula says of its subject the copula's modality, and states its denial too."""
    for draft in drafts:
        copula = draft.parent
        if draft.category in ("noun", "post") and _set_off(tokens, draft.order):
            draft.polarity = "denied"
        if copula is None or draft.link != "adjunct" or copula.lemma not in load_constructions().copulas:
            continue
        state = draft.category == "noun" and _is_state(draft, copula)
        told = state or draft.category == "adjective" or "predicated" in draft.functions or _is_held(draft, copula)
        if not told or draft.order < copula.order:
            continue
        draft.functions[SAID_OF] = copula.groups("subject")
        if draft.modality == "reported":
            draft.modality = copula.modality
        if state:
            draft.polarity = copula.polarity if draft.polarity == "affirmed" else draft.polarity


def _is_held(post: Draft, copula: Draft) -> bool:
    """Return whether a post is said to be that of the copula's subject."""
    subject = {group.means.span for group in copula.groups("subject")}
    return any(holder.means.span in subject for holder in post.groups("holder"))


def _is_state(draft: Draft, copula: Draft) -> bool:
    """Return whether a noun tells what its subject is in: "in *talks* with", but not "in the talks with"; "under *the command* of"."""
    held = [(f, g) for f in _STATE for g in copula.groups(f) if isinstance(g, Group) and g.last - 1 == draft.order]
    return any(f == "under" or not g.means.definite for f, g in held)


def _set_off(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a noun tells in passing what somebody is not, or is not in: "X, *not a member* of Y", ", *not in talks* with"."""
    start = at
    while start > max(at - _FAR, 1) and tokens[start - 1].tag in _BEFORE:
        start -= 1
    return start > 1 and tokens[start - 1].low == "not" and tokens[start - 2].tag == "comma"
