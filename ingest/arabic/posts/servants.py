"""Who is told by whom he serves, and is not he: "نائب فلان", "مدير مكتب فلان"; behind both his own name may stand, "ممثل فلان فلان"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from graph.model import Span
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.post_service import takes_people, within
from ingest.lexicon import posts as listed_posts
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
    if not takes_people(posts, post.start) and (own := _own_name(posts, holder.end)) is not None:
        speaks = listed_posts("ar")[post.lemma].relation == "speaks_for"
        told_of = [replace(post, holder=tuple(own.phrases[:1]), body=tuple(holder.phrases[:1]), end=own.end)] if speaks else []
        return NounPhrase(post.start, own.end, list(own.phrases), gender="m", number="s", posts=told_of)
    span = Span(first.bare_start, posts.tokens[holder.end - 1].span.end)
    served = Phrase(span, "description", lemma=first.word, kind="person", definite=True, gender="m", number="s", wide=span)
    return NounPhrase(post.start, holder.end, [served], gender="m", number="s")


def _own_name(posts: PostReader, at: int) -> NounPhrase | None:
    """Return the servant's own name at a token, or behind the place where he serves: "ممثل فلان | في كربلاء فلان"."""
    wider = within(posts, at) if at < len(posts.tokens) else None
    at = wider.end if wider is not None else at
    own = posts.named(at) if at < len(posts.tokens) and posts.tokens[at].name is not None else None
    return own if own is not None and own.phrases[0].sort == "name" and own.phrases[0].kind == "person" else None
