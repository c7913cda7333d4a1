"""Whose name follows a post behind words for the side of a land where its body lies: "محافظ نينوى، شمالي العراق، فلان"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.words.tokens import COMMAS

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

_HOME = ("البلاد", "العاصمه")


def side_holder(posts: PostReader, post: Post) -> NounPhrase | None:
    """Return the person named behind the side of a land that stands right behind a post with its body; None where none is."""
    tokens, at = posts.tokens, post.end
    if not post.body or at >= len(tokens):
        return None
    at += tokens[at].mark in COMMAS
    end = _side(posts, at)
    if end == at:
        return None
    end += end < len(tokens) and tokens[end].mark in COMMAS
    if end >= len(tokens) or tokens[end].conjunction or tokens[end].preposition:
        return None
    found = posts.titled(end) or posts.named(end)
    return found if found is not None and found.phrases[0].kind == "person" and found.phrases[0].sort == "name" else None


def _side(posts: PostReader, at: int) -> int:
    """Return where words for a side of a land end that begin at a token; the token itself where none do."""
    token = posts.tokens[at] if at < len(posts.tokens) else None
    directions = posts.lexicon.directions
    if token is None or token.preposition or token.conjunction or token.word.split()[0] not in directions:
        return at
    if token.name is not None:
        return at + 1 if token.name.kind == "place" and " " in token.word else at
    after = posts.tokens[at + 1] if at + 1 < len(posts.tokens) else None
    if after is None or after.preposition or after.conjunction:
        return at
    land = after.name is not None and (after.name.kind == "place" or after.name.entity in posts.lexicon.lands)
    return at + 2 if land or after.word in _HOME else at
