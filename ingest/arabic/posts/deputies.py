"""Several who serve one office holder: "نواب رئيس الجمهورية فلان" names whom they serve, and none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.several_holders import further_holders, is_for_several

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader


def deputies_of(posts: PostReader, post: Post, holder: NounPhrase) -> NounPhrase | None:
    """Return the phrase of unnamed deputies before whose post one alone is named, who holds the office that they serve."""
    if not is_for_several(posts, post) or holder.start != post.end or posts.tokens[post.end].mark:
        return None
    if further_holders(posts, post, holder) or posts.words.read(post.start + 1) is None:
        return None
    served = posts.read(post.start + 1)
    if served is None or served.end != holder.end or not served.posts:
        return None
    return NounPhrase(post.start, served.end, [posts.role(post, "m")], posts=served.posts, gender="m", number="p")
