"""Two posts of one person, joined before his name: "الأمين العام للمنظمة والقيادي في الحشد فلان"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.post_bodies import implies_body
from ingest.lexicon import posts as listed_posts

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader


def joined_posts(posts: PostReader, post: Post) -> NounPhrase | None:
    """Return the named holder of the post that "and" joins to one without a holder, if both can be his; else None."""
    tokens, at = posts.tokens, post.end
    if at >= len(tokens) or tokens[at].conjunction != "و" or tokens[at].preposition:
        return None
    if posts.words.read(at) is None or not (post.body or post.state or implies_body(post.lemma)):
        return None
    found = posts.read(at)
    second = found.posts[0] if found is not None and found.posts else None
    if found is None or second is None or not second.holder or second.holder[0].sort != "name" or not _one_man(posts, post, second):
        return None
    post.holder = second.holder
    found.start = post.start
    found.posts = [post, *post.others, *found.posts]
    return found


def _one_man(posts: PostReader, first: Post, second: Post) -> bool:
    """Return whether one person can hold both: not two offices of state of now, nor twice the same."""
    if first.lemma.split()[0] == second.lemma.split()[0] and first.lemma != "رئيس":
        return False
    former = any(token.word in posts.lexicon.former for token in posts.tokens[first.start : first.end])
    return former or not (_of_state(first) and _of_state(second))


def _of_state(post: Post) -> bool:
    known = listed_posts("ar").get(post.lemma)
    return known is not None and (known.default is not None or known.body is not None)
