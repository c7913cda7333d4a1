"""Whose a post is that stands between a name and what a verb is upon: "اتهم فلان | زعيم الحزب الحكومة"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import BODIES
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase, Post
    from ingest.arabic.posts.posts import PostReader


def his_own(posts: PostReader, at: int, person: Phrase) -> bool:
    """Return whether a post is of a body that the person named before it has led: "اتهم فلان | زعيم الحزب الحكومة"."""
    words = posts.words.read(at)
    body = posts.complement(at, words).body if words is not None else ()
    led = next((t.name.led for t in posts.tokens[max(at - 2, 0) : at] if t.name is not None and t.name.entity == person.entity), ())
    return len(body) == 1 and body[0].entity in led


def before_object(posts: PostReader, at: int) -> bool:
    """Return whether the body right behind a post is what the verb is upon: "اتهم فلان | القيادي في الحزب إيران"."""
    words = posts.words.read(at)
    post = posts.complement(at, words) if words is not None else None
    after = posts.tokens[post.end] if post is not None and post.body and post.end < len(posts.tokens) else None
    if after is None or after.name is None or after.preposition or after.conjunction:
        return False
    return after.name.kind in BODIES


def of_other_state(posts: PostReader, post: Post, found: NounPhrase, person: Phrase) -> bool:
    """Return whether a post behind others of a man is of a state that he is not known to have served."""
    known = next((t.name for t in posts.tokens[found.start : found.end] if t.name is not None and t.name.entity == person.entity), None)
    return known is not None and post.state is not None and bool(known.states) and post.state not in known.states
