"""Whom "including" names among many: "key countries contributing to the campaign, *including Canada and Denmark*"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.phrases.related_rows import relate
from ingest.english.words.words import load_words

_LOOKED_AT = 6  # noun phrases before "including"
_BESIDE = 2  # tokens between what includes and what is included: a comma and "including"


def include(drafts: Sequence[Draft], groups: Sequence[Group], named: Group) -> None:
    """Add names behind "including" to the nearest noun phrase before that speaks of several."""
    if named.means.sort != "name":
        return
    before = [
        g
        for g in reversed(groups[-_LOOKED_AT - 1 - len(named.others) : -1])
        if g.head.number == "p" or any(t.tag == "num" for t in g.tokens)
    ]
    alike = [g for g in before if g.means.kind is not None and (g.means.kind == "place") == (named.means.kind == "place")]
    if _lies_in(groups, named):
        alike, before = [g for g in alike if g.means.kind not in ("force", "person")], []
    for group in (*alike, *before):
        if group is named or group in named.others or group.means.sort not in ("description", "anaphor", "role"):
            continue
        relate(drafts, group, named)
        group.others = [*group.others, named, *named.others]
        return


def _lies_in(groups: Sequence[Group], named: Group) -> bool:
    """Return whether a place stands right before "including", so that places are named in it: "groups *across Asia, including* X"."""
    if named.means.kind != "place" and named.means.entity not in load_words().states:
        return False
    return any(g.means.kind == "place" and g.head.tag == "name" and 0 < named.first - g.last <= _BESIDE for g in groups)


def compose(drafts: Sequence[Draft], groups: Sequence[Group], named: Group) -> None:
    """Say of the force that stands right before "including" what is part of it: "the security forces, *including the Peshmerga*"."""
    whole = groups[-2 - len(named.others)] if len(groups) > 1 + len(named.others) else None
    if whole is None or named.means.kind not in BODIES or whole.others or named.first - whole.last > _BESIDE:
        return
    for draft in drafts:
        if draft.lemma == "named force" and any(phrase is whole.means for g in draft.groups("self") for phrase in g.phrases):
            draft.add("including", named)
