"""Whose name follows a post behind more words: "نائب رئيس الوزراء لشؤون الطاقة فلان", "ممثل الحزب المعارض، فلان،"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.words.tokens import COMMAS

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

_AFFAIRS = ("لشوون", "لالشوون")
_REACH = 9  # words between a post and the comma before its holder's name
_LONGEST = 6  # words of the affairs for which somebody is responsible


def affairs(posts: PostReader, at: int) -> int:
    """Return where the affairs end that begin at a token: "لشؤون الطاقة والمعادن", "للشؤون العربية"; the token itself where none do."""
    tokens = posts.tokens
    if at >= len(tokens) or tokens[at].preposition + tokens[at].word not in _AFFAIRS:
        return at
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST:
        token = tokens[end]
        person = token.name is not None and token.name.kind == "person"
        if token.mark or token.preposition or person or token.word in posts.lexicon.titles or not _describes(posts, end, at + 1):
            break
        end += 1
    return end


def _describes(posts: PostReader, at: int, first: int) -> bool:
    """Return whether a word can go on with what the affairs are: a defined one, a name, or the first noun of them."""
    token = posts.tokens[at]
    if token.name is not None or token.definite:
        return True
    return at == first and not token.conjunction and not token.verbs


def far_holder(posts: PostReader, post: Post) -> NounPhrase | None:
    """Return the person named between commas behind adjectives of a post's body, or behind his title there."""
    tokens, at = posts.tokens, post.end
    if not post.body or at >= len(tokens) or not _adjective(posts, at):
        return None
    while at < len(tokens) and at - post.end < _REACH and not tokens[at].mark:
        token = tokens[at]
        if token.word in posts.lexicon.complementisers or token.word in posts.lexicon.relatives or (token.verbs and not token.noun):
            return None
        if token.name is not None and token.name.kind == "person":
            return None
        if at > post.end and token.definite and token.word in posts.lexicon.titles and not token.conjunction:
            return _person(posts.titled(at))
        at += 1
    if at + 2 >= len(tokens) or tokens[at].mark not in COMMAS or tokens[at + 1].conjunction or tokens[at + 1].preposition:
        return None
    found = _person(posts.titled(at + 1) or posts.named(at + 1))
    closed = found is not None and found.end < len(tokens) and tokens[found.end].mark in COMMAS
    return found if closed else None


def _adjective(posts: PostReader, at: int) -> bool:
    """Return whether an adjective of the body stands right behind a post: "المعارض", "المنتفضة"."""
    token = posts.tokens[at]
    plain = token.definite and not (token.noun or token.name or token.conjunction or token.preposition)
    return plain and token.word not in posts.lexicon.titles


def _person(found: NounPhrase | None) -> NounPhrase | None:
    return found if found is not None and found.phrases[0].kind == "person" and found.phrases[0].sort == "name" else None
