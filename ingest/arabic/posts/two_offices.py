"""Two offices behind one noun: "وزيرا الدفاع فلان والداخلية فلان", "رئيس الوزراء العراقي فلان والتركي فلان"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import BODIES
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.post_words import Words
from ingest.lexicon import posts as listed_posts
from ingest.lexicon import senses
from ingest.normalise import fold_word

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

_DUALS = {fold_word(office) + end: fold_word(office) for office in senses("ar", "offices_of_two") for end in ("ا", "ي")}


def second_office(posts: PostReader, post: Post, holder: NounPhrase) -> tuple[Post, NounPhrase] | None:
    """Return the second of two offices with its holder, behind the first and its holder; None where there is none."""
    office, at = _DUALS.get(posts.tokens[post.start].word), holder.end
    if at >= len(posts.tokens) or posts.tokens[at].conjunction != "و" or posts.tokens[at].preposition:
        return None
    second = _of_state(posts, post, at) or (_of_body(posts, office, at) if office is not None else None)
    found = posts.holder(second) if second is not None else None
    if second is None or found is None or len(found.phrases) != 1 or found.posts:
        return None
    second.holder, second.end = (found.phrases[0],), found.end
    return second, found


def _of_state(posts: PostReader, first: Post, at: int) -> Post | None:
    """Return the same office of another state, which its adjective alone tells."""
    token = posts.tokens[at]
    state = posts.lexicon.demonyms.get(posts.lexicon.bare(token.word)) if token.name is None and token.definite else None
    return Post(at, at + 1, first.lemma, state=state) if state is not None and first.state is not None else None


def _of_body(posts: PostReader, office: str, at: int) -> Post | None:
    """Return an office of which only the body is told: "والداخلية", "والبرلمان", "والبيشمركة"."""
    tokens, listed = posts.tokens, posts.lexicon.posts
    for length in range(min(posts.lexicon.longest_post - 1, len(tokens) - at), 0, -1):
        words = (office, *(token.word for token in tokens[at : at + length]))
        if words in listed:
            return posts.complement(at, Words(listed[words], at + length))
    body = posts.named(at) if tokens[at].name is not None else None
    if body is None or body.phrases[0].kind not in BODIES or (office,) not in listed:
        return None
    second = Post(at, at, listed[(office,)])
    second.take(body)
    return second if listed_posts("ar")[second.lemma].relation == "leads" else None
