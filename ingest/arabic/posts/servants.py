"""Who is told by whom he serves, and is not he: "نائب فلان", "مدير مكتب فلان"; behind both his own name may stand, "ممثل فلان فلان"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import Span
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.lexicon import senses
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

_SERVANTS = senses("ar", "servants")


def servant(posts: PostReader, post: Post, holder: NounPhrase) -> NounPhrase | None:
    """Return the servant of the person whose name stands right behind a post of serving; None where that person holds the post."""
    first = posts.tokens[post.start]
    told = post.lemma in _SERVANTS and holder.start == post.end and not (post.body or post.state or first.definite or first.owned)
    if not told:
        return None
    own = posts.named(holder.end) if holder.end < len(posts.tokens) and posts.tokens[holder.end].name is not None else None
    if own is not None and own.phrases[0].sort == "name" and own.phrases[0].kind == "person":
        return NounPhrase(post.start, own.end, list(own.phrases), gender="m", number="s")
    span = Span(first.bare_start, posts.tokens[holder.end - 1].span.end)
    served = Phrase(span, "description", lemma=first.word, kind="person", definite=True, gender="m", number="s", wide=span)
    return NounPhrase(post.start, holder.end, [served], gender="m", number="s")
