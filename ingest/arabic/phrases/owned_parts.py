"""Parts of a body said to be its own: "الحزب وجناحه العسكري الكتائب", "الحركة وذراعها السياسية، الائتلاف"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import BODIES, Span
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.named_bodies import PART
from ingest.arabic.posts.post_words import Words
from ingest.arabic.words.pronouns import OWNERS, attached

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

_PAUSES = ("،", ",", '"', "«", "“", "(")
_LONGEST = 3  # adjectives between


def owned_part(posts: PostReader, at: int) -> NounPhrase | None:
    """Return the body that is named behind a word for the part of another, to which a pronoun points; None where none is."""
    token, lexicon = posts.tokens[at], posts.lexicon
    if not token.owned:
        return None
    enclitic = next((e for e in OWNERS if token.word.endswith(e) and token.word.removesuffix(e) in lexicon.parts), None)
    if enclitic is None:
        return None
    end = at + 1
    while end < len(posts.tokens) and end - at <= _LONGEST and _goes_on(posts, end):
        end += 1
    end += end < len(posts.tokens) and posts.tokens[end].mark in _PAUSES
    named = posts.tokens[end].name if end < len(posts.tokens) else None
    if (
        named is None
        or named.kind not in BODIES
        or named.entity in lexicon.states
        or posts.tokens[end].preposition
        or posts.tokens[end].conjunction
    ):
        return None
    found = posts.phrases.names.read(end)
    if found is not None:
        whole = attached(Span(*token.span), enclitic)
        found.posts.insert(0, Post(at, found.end, PART, tuple(found.phrases[:1]), (whole,)))
        found.start = at
    return found


def part_by_name(posts: PostReader, at: int) -> NounPhrase | None:
    """Return the body whose name follows the words for what it is a part of: "الجناح العسكري للحزب، الكتائب،"; None where none does."""
    token, lexicon = posts.tokens[at], posts.lexicon
    if not token.definite or lexicon.bare(token.word) not in lexicon.wings:
        return None
    post = posts.complement(at, Words(PART, at + 1))
    end = post.end
    end += end < len(posts.tokens) and posts.tokens[end].mark in _PAUSES
    named = posts.tokens[end].name if end < len(posts.tokens) else None
    if not post.body or named is None or named.kind not in BODIES or named.entity in lexicon.states:
        return None
    if posts.tokens[end].preposition or posts.tokens[end].conjunction:
        return None
    found = posts.phrases.names.read(end)
    if found is not None:
        post.holder = tuple(found.phrases[:1])
        found.posts.insert(0, post)
        found.start = at
    return found


def _goes_on(posts: PostReader, at: int) -> bool:
    """Return whether a token is a defined adjective of the part: "جناحه العسكري"."""
    token = posts.tokens[at]
    return token.definite and not (token.mark or token.name or token.conjunction or token.preposition)
