"""Posts that "and" joins to another: "X, the leader of Y *and a member of Z*", "X was its head *and the founder* of Y"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.english.posts.posts import post_beside, post_of_subject

_BACK = 12  # clauses back among which the post is that another is joined to


def further_posts(before: Group, group: Group, clause: Draft | None) -> list[Draft]:
    """Return the post clauses of what else somebody is said to be: "X, the leader of Y *and a member of Z*"."""
    if before.means.sort != "name" or before.means.kind != "person" or group.head.number == "p":
        return []
    found = [(role, post_beside(before, role, clause)) for role in _joined(group) if not role.named]
    for role, _ in found:
        role.named = True
    return [draft for _, draft in found]


def joined_roles(before: Group, group: Group) -> list[Group]:
    """Return the posts that "and" joins to the body of one, and let them be joined to it no more."""
    if not before.post or group.means.sort != "name" or group.means.kind == "person":
        return []
    roles = _joined(group)
    group.others = [other for other in group.others if other not in roles]
    return roles


def joined_posts(drafts: list[Draft], before: Group, roles: list[Group], clause: Draft | None) -> list[Draft]:
    """Return the post clauses of posts joined to that of somebody: "X, the leader of Y *and a member of Z*"."""
    post = next((d for d in reversed(drafts[-_BACK:]) if d.category == "post" and d.trigger == (before.post_span or before.span)), None)
    found = [post_beside(before, role, clause) for role in roles] if post is not None and post.groups("holder") else []
    for draft, role in zip(found, roles, strict=False):
        role.named = True
        draft.functions["holder"] = post.groups("holder") if post is not None else []
    return found


def also_is(clause: Draft | None, group: Group, waiting: Sequence[Group | Fixed]) -> Draft | None:
    """Return the clause of a further post that the subject of "is" is said to hold."""
    if clause is None or clause.lemma != "be" or not group.post or group.tokens[0].low not in ("the", "a", "an"):
        return None
    if any(g.means.sort == "name" for g in waiting):
        return None
    before = [g for g in clause.groups("predicate") if isinstance(g, Group) and g.post]
    return post_of_subject(clause, group) if before else None


def _joined(group: Group) -> list[Group]:
    """Return the posts of one holder that "and" joins to a noun phrase."""
    roles = [other for other in group.others if other.post and other.means.sort == "role"]
    return [role for role in roles if role.head.number != "p" or role.tokens[0].low in ("a", "an")]
