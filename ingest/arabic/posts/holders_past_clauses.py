"""Whose name follows a clause that tells who leads a post's body: "المتحدث باسم التحالف الذي تقوده الولايات المتحدة، فلان، إن"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.post_bodies import LED
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import senses

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

_LEADS = senses("ar", "leads_a_body")
_AGAINST = "ضد"


def past_clause(posts: PostReader, post: Post) -> NounPhrase | None:
    """Return the person named behind a clause on who leads a post's body, who then speaks; the post has that leader too."""
    tokens, body = posts.tokens, post.body[-1] if post.body else None
    if body is None or body.sort != "name" or body.kind not in BODIES or post.end + 3 >= len(tokens):
        return None
    leader = _leader(posts, post.end)
    if leader is None and not _tells_leader(posts, post):
        return None
    end = leader.end if leader is not None else post.end
    if end + 1 < len(tokens) and tokens[end].word == _AGAINST and tokens[end + 1].name is not None:
        end += 2
    end += end < len(tokens) and tokens[end].mark in COMMAS
    found = posts.titled(end) or posts.named(end) if end < len(tokens) else None
    if found is None or found.phrases[0].sort != "name" or found.phrases[0].kind != "person" or not _speaks(posts, found.end):
        return None
    if leader is not None:
        post.others += [Post(post.end, leader.end, LED, tuple(leader.phrases[:1]), (body,)), *leader.posts]
    return found


def _tells_leader(posts: PostReader, post: Post) -> bool:
    """Return whether the name of a post's body has such a clause in it, behind which words tell whom it is against."""
    inside = any(word in posts.lexicon.relatives for word in posts.tokens[post.end - 1].word.split())
    return inside and posts.tokens[post.end].word == _AGAINST


def _leader(posts: PostReader, at: int) -> NounPhrase | None:
    """Return whom a relative clause at a token names as the leader of the body before it."""
    relative, verb = posts.tokens[at], posts.tokens[at + 1]
    if relative.word not in posts.lexicon.relatives or relative.conjunction or relative.preposition:
        return None
    if not any(v.enclitic and v.form.lemma in _LEADS for v in verb.verbs):
        return None
    leader = posts.read(at + 2) or posts.titled(at + 2) or posts.named(at + 2)
    if leader is None or len(leader.phrases) != 1 or leader.phrases[0].sort != "name" or leader.phrases[0].kind not in ACTORS:
        return None
    return leader


def _speaks(posts: PostReader, at: int) -> bool:
    """Return whether a comma, or what somebody says, stands at a token."""
    token = posts.tokens[at] if at < len(posts.tokens) else None
    return token is not None and (token.mark in COMMAS or token.word in posts.lexicon.complementisers)
