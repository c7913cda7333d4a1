"""Several holders of one post in the dual or plural: "نائبا رئيس الجمهورية فلان وفلان", "نواب رئيس الوزراء (فلان، فلان، فلان)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.post_service import takes_people
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import posts as listed_posts
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word, folded
from ingest.office_titles import office_called

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader

_MANY = folded(senses("ar", "several_office_holders"))
_OF = (" عن", " من", " في")
APART = {"premier", "head of state", "speaker"}  # offices all of whose holders the register knows
_WORLD = senses("ar", "world_bodies")


def further_holders(posts: PostReader, post: Post, holder: NounPhrase) -> list[Post]:
    """Return the post once more for everybody who is named beside its first holder, where its word is for several."""
    if not is_for_several(posts, post):
        return []
    return [replace(post, holder=tuple(found.phrases[:1]), end=found.end) for found in _beside(posts, holder)]


def is_for_several(posts: PostReader, post: Post) -> bool:
    """Return whether the word of a post is one for two or more: "نواب", "القياديان"."""
    known = listed_posts("ar").get(post.lemma)
    return known is not None and known.relation != "leads" and posts.tokens[post.start].word in _several()


def is_another(posts: PostReader, post: Post, holder: NounPhrase) -> bool:
    """Return whether a post can't be that of the only person named behind it: "دعا نواب عن الكتلة | فلانا"."""
    if _serves_another(posts, post, holder):
        return True
    many = posts.tokens[post.start].word in _MANY and post.lemma.endswith(_OF) and posts.tokens[holder.start - 1].mark not in ("(", ":")
    return many and not further_holders(posts, post, holder)


def _serves_another(posts: PostReader, post: Post, holder: NounPhrase) -> bool:
    """Return whether the person is known to serve others than a post does: "هاتف الرئيس التركي | العبادي"."""
    named = (t.name for t in posts.tokens[holder.start : holder.end] if t.name is not None and t.name.entity == holder.phrases[0].entity)
    known = next(named, None)
    if known is None or post.state is not None:
        return known is not None and bool(known.states) and post.state not in known.states | _WORLD
    words = " ".join(token.word for token in posts.tokens[post.start : holder.start])
    office = office_called(words, "ar") if takes_people(posts, post.start) else None
    return office in APART and known.offices is not None and office not in known.offices


def are_two(post: str, other: str) -> bool:
    """Return whether two posts are high offices that nobody has beside each other: the premier is not the president."""
    offices = {office_called(post, "ar"), office_called(other, "ar")}
    return len(offices) > 1 and offices <= APART


def _beside(posts: PostReader, holder: NounPhrase) -> Iterator[NounPhrase]:
    """Yield the people joined by "and" to one named, or listed with him inside brackets."""
    tokens, at = posts.tokens, holder.end
    listed = tokens[holder.start - 1].mark == "("
    while at < len(tokens):
        pause = tokens[at].mark in COMMAS and (listed or _goes_on(posts, at + 1))
        at += pause
        if at >= len(tokens) or tokens[at].preposition or not (pause or tokens[at].conjunction == "و"):
            return
        found = posts.titled(at) or posts.named(at)
        if found is None or found.phrases[0].kind != "person" or found.phrases[0].sort != "name":
            return
        yield found
        at = found.end


def _goes_on(posts: PostReader, at: int) -> bool:
    """Return whether "and" joins a person behind a comma: "نواب رئيس الجمهورية فلان، وفلان"."""
    token = posts.tokens[at] if at < len(posts.tokens) else None
    return token is not None and token.conjunction == "و" and token.name is not None and token.name.kind == "person"


@lru_cache(maxsize=1)
def _several() -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "holders")["several"])
