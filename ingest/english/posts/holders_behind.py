"""Whoever stands at the end of what his post is for: "coordinator for strategic communications *X*", "spokesman for the ministry *X*"."""

from __future__ import annotations

from graph.model import BODIES
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.belonging import SERVING
from ingest.english.phrases.groups import Group
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.syntax import Phrase


def holder_behind(before: Group, prep: str, group: Group) -> Draft | None:
    """Return the post of whoever stands at the end of what his post is for: "Secretary of State *X*", "adviser for energy *X*"."""
    last = _last_named(group)
    if last is None or prep not in ("of", "for", "to") or before.means.sort != "role" or len(last.tokens) < 2 or last.post:
        return None
    bodies = _own_bodies(last)
    served = (prep == "to" and before.post in SERVING) or (prep == "for" and _titled(before, last))
    if last is group and not bodies and served:
        return None  # "aide to *cleric X*", "spokesman for *Sheikh X*"
    if last.possessor is not None or any(not _is_field(token) for token in last.tokens[:-1] if token.name is None):
        return None
    if any(token.name is not None for token in last.tokens[:-1]) and not bodies:
        return None
    whole = " ".join([before.post, prep, *(token.low for token in last.tokens[:-1])])
    post = whole if whole in load_words().posts else before.post
    draft = Draft(before.first, before.post_span or before.span, post, "post")
    draft.add("holder", Fixed(last.means))
    for modifier in before.modifiers:
        if modifier is before.state:
            draft.add("state", Fixed(modifier))
        elif modifier.kind in BODIES:
            draft.add("body", Fixed(modifier))
    for body in bodies:
        draft.add("body", Fixed(body))
    before.means, before.named = last.means, True
    return draft


def _last_named(group: Group) -> Group | None:
    """Return the person with whom a noun phrase ends, alone or at the end of a row: "the Middle East and North Africa *X*"."""
    if group.means.sort == "name" and group.means.kind == "person":
        return group
    last = group.others[-1] if group.others and group.means.kind in ("place", None) else None
    return last if last is not None and last.means.sort == "name" and last.means.kind == "person" else None


def _own_bodies(group: Group) -> list[Phrase]:
    """Return the body whose name stands right before a person's: "the Interior Ministry *X*"."""
    bodies = [p for p in group.modifiers if p.kind in BODIES and p.entity not in load_words().states]
    return bodies if len(bodies) == len(group.modifiers) == 1 else []


def _is_field(token: Token) -> bool:
    """Return whether a word before a name can be of what a post is for: "adviser for *strategic communications* X"."""
    return token.tag in ("noun", "adj") or token.low == "the"


def _titled(before: Group, group: Group) -> bool:
    """Return whether a capital before a person's name may be his title, whom somebody then speaks for: "spokesman for *Sheikh* X"."""
    plural = any(token.tag == "noun" and token.number == "p" for token in group.tokens[:-1])
    return group.tokens[0].capital and (before.post in SERVING or not plural)
