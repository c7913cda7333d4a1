"""Whose name follows what an adjective says of a post's body: "المتحدث باسم القوات المدعومة من التحالف فلان"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.named_bodies import PART, body_at
from ingest.arabic.words.name_genders import name_gender
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import senses
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader
    from ingest.arabic.words.tokens import Token

_ALLIED, _SUPPORTED = "الموالي ل", "أنصار"  # posts that say so: "X is loyal to Y", "Y is among X's supporters"
_SAID = {
    **dict.fromkeys(senses("ar", "said_of_a_part"), PART),
    **dict.fromkeys(senses("ar", "said_of_an_ally"), _ALLIED),
    **dict.fromkeys(senses("ar", "said_of_the_supported"), _SUPPORTED),
}
_BEFORE = ("ل", "ب")
_WORDS = ("من", "مع", "في", "الى", "تحت", "ضمن")


def past_adjective(posts: PostReader, post: Post) -> NounPhrase | None:
    """Return the person named behind an adjective of a post's body and its complement, after which the post has what that says too."""
    tokens, body = posts.tokens, post.body[-1] if post.body else None
    if body is None or body.sort != "name" or body.kind not in BODIES or post.end + 2 >= len(tokens):
        return None
    listed = posts.lexicon.adjectives.get(posts.lexicon.bare(tokens[post.end].word))
    relation = _SAID.get(listed[0]) if listed is not None else None
    if relation is None or not _of_body(posts, post, tokens[post.end]):
        return None
    whose, end = _complement(posts, post.end + 1)
    if not whose or end >= len(tokens):
        return None
    closing = tokens[end].mark in COMMAS
    found = posts.titled(end + closing) or posts.named(end + closing) if end + closing < len(tokens) else None
    if found is None or found.phrases[0].sort != "name" or found.phrases[0].kind != "person" or found.phrases[0] in whose:
        return None
    if closing and not (found.end < len(tokens) and tokens[found.end].mark in COMMAS):
        return None
    holder, of = (whose, (body,)) if relation == _SUPPORTED else ((body,), whose)
    post.others.append(Post(post.end, end, relation, holder, of))
    return found


def _of_body(posts: PostReader, post: Post, token: Token) -> bool:
    """Return whether a defined adjective agrees with the body right before it: "حركة الجهاد المقربة", not "حركة الجهاد المقرب"."""
    last = posts.tokens[post.end - 1]
    if not token.definite or token.conjunction or token.preposition or last.name is None:
        return False
    return name_gender(last, posts.lexicon) in ("", "f" if token.word.endswith("ه") else "m")


def _complement(posts: PostReader, at: int) -> tuple[tuple[Phrase, ...], int]:
    """Return whom the adjective's complement names, and where it ends."""
    token = posts.tokens[at]
    separate = token.word in _WORDS and token.name is None and not token.preposition
    if token.mark or token.conjunction or not (separate or token.preposition in _BEFORE):
        return (), at
    whose = body_at(posts.phrases, at + separate) if at + separate < len(posts.tokens) else None
    known = whose is not None and whose.phrases[0].kind in ACTORS and whose.phrases[0].sort == "name"
    return (tuple(whose.phrases[:1]), whose.end) if whose is not None and known else ((), at)
