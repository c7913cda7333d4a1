"""Whoever stands at the head of a body: "X, the cleric *at the head of Y*, met", "X is *at the head of Y*"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.posts.posts import RoleBody

_IS = ("be", "stand", "remain")
_NEAR = 4  # noun phrases back among which his name stands


def post_at_head(before: Group | None, group: Group, clause: Draft | None, groups: Sequence[Group]) -> Draft | None:
    """Return the post clause of whoever is at "the head" that a noun phrase is, None where it is none or his name is not told."""
    if group.post != "head" or [t.low for t in group.tokens] != ["the", "head"]:
        return None
    holders = _named(before, groups) if before is not None else _subject(clause)
    if not holders:
        return None
    group.named = True
    draft = Draft(group.first, group.span, group.post, "post", {"holder": holders}, parent=clause, link="adjunct")
    draft.functions["body"] = [RoleBody(group)]
    if clause is not None and before is None:
        draft.polarity, draft.modality = clause.polarity, clause.modality
    return draft


def _subject(clause: Draft | None) -> list[Group | Fixed]:
    return clause.groups("subject")[:1] if clause is not None and clause.lemma in _IS else []


def _named(before: Group, groups: Sequence[Group]) -> list[Group | Fixed]:
    """Return the person whom a noun phrase names, or beside whose name it stands."""
    near = (before.whose, *(g for g in groups[-_NEAR:] if g.last == before.first - 1 and before.means.kind == "person"))
    named = next((g for g in near if g.means.sort == "name" and g.means.kind == "person"), None)
    return [Fixed(named.means)] if named is not None else []
