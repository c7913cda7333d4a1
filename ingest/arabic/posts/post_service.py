"""Whom the holder of a post serves or follows, and the larger body or place around him: "مبعوث رئيس الوزراء فلان"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.posts.named_bodies import body_at
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import among
from ingest.lexicon import posts as listed_posts
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.posts.post_words import Words
    from ingest.arabic.posts.posts import PostReader

_IN_NAME = "باسم"
_WITHIN = folded(("في", "من", "لدى", "عن", "ضمن", "داخل", "إلى"))


def serves(posts: PostReader, post: Post) -> bool:
    """Take whom a spokesman or an envoy serves: "مبعوث رئيس الوزراء فلان", "المتحدث باسم القائد العام"."""
    known = listed_posts("ar").get(post.lemma)
    words = posts.words.read(post.end) if known is not None and known.relation == "speaks_for" else None
    if words is None:
        return known is not None and known.relation == "speaks_for" and _serves_person(posts, post)
    chief = posts.complement(post.end, words)
    holder = posts.holder(chief)
    second = posts.holder(Post(chief.start, holder.end, chief.lemma)) if holder is not None else None
    if holder is not None and second is not None:
        chief.holder, post.body, post.end = tuple(holder.phrases[:1]), tuple(holder.phrases[:1]), holder.end
        post.others += [chief, *holder.posts]
    else:
        post.body, post.end = (posts.role(chief, "m"),), chief.end
    return True


def _serves_person(posts: PostReader, post: Post) -> bool:
    """Take a person whom a spokesman or whoever is named behind him serves: "ممثل المرجع فلان في كربلاء فلان", "المتحدث باسم فلان"."""
    served = posts.titled(post.end) or (posts.named(post.end) if _speaks(posts, post) else None)
    if served is None or served.phrases[0].kind != "person":
        return False
    behind = Post(post.start, served.end, post.lemma)
    wider = within(posts, served.end)
    behind.end = wider.end if wider is not None else served.end
    if behind.end == served.end and not post.lemma.endswith(_IN_NAME) and posts.holder(behind) is None:
        return False  # "المبعوث فلان"
    post.body, post.end = tuple(served.phrases[:1]), behind.end
    post.others += served.posts
    return True


def _speaks(posts: PostReader, post: Post) -> bool:
    """Return whether a post is of a spokesman behind whose chief another name is his own: "قال المتحدث باسم فلان فلان"."""
    return post.lemma.endswith(_IN_NAME) and not takes_people(posts, post.start)


def takes_people(posts: PostReader, at: int) -> bool:
    """Return whether the verb right before a token is done to somebody, so that of two names there one may be his."""
    known = posts.lexicon.done_to_named | posts.lexicon.takes_people
    return at > 0 and any(verb.form.lemma in known for verb in posts.tokens[at - 1].verbs)


def follows_person(posts: PostReader, post: Post) -> bool:
    """Take the person whose follower or friend somebody is: "من أتباع المرجع فلان", "مقربا من فلان"."""
    if post.lemma not in listed_posts("ar") or listed_posts("ar")[post.lemma].relation not in ("supports", "allied_with"):
        return False
    if " " not in post.lemma and post.lemma not in among("ar"):
        return False  # "الحليف فلان"
    if (words := posts.words.read(post.end)) is not None and _follows_chief(posts, post, words):
        return True
    leader = posts.titled(post.end) or posts.named(post.end)
    if leader is None or leader.phrases[0].kind != "person":
        return False
    post.body, post.end = tuple(leader.phrases[:1]), leader.end
    return True


def _follows_chief(posts: PostReader, post: Post, words: Words) -> bool:
    """Take the person, named behind his post, to whom somebody is near: "مقرب من زعيم التنظيم فلان"."""
    chief = posts.complement(post.end, words)
    holder = posts.holder(chief)
    if holder is None or holder.start != chief.end:
        return False
    chief.holder, post.body, post.end = tuple(holder.phrases[:1]), tuple(holder.phrases[:1]), holder.end
    post.others += [chief, *chief.others, *holder.posts]
    return True


def within(posts: PostReader, at: int) -> NounPhrase | None:
    """Return the larger body or place that stands between a post and its holder: "المتحدث باسم القوة في التحالف فلان"."""
    token = posts.tokens[at]
    if token.word in _WITHIN and not token.name and not token.preposition:
        at += 1
    elif token.preposition != "ب":
        return None
    body = body_at(posts.phrases, at) if at < len(posts.tokens) else None
    if body is None or body.end >= len(posts.tokens):
        return None
    after = body.end + (posts.tokens[body.end].mark in COMMAS and body.end + 1 < len(posts.tokens))
    following = posts.titled(after) or posts.named(after)
    return body if following is not None and following.phrases[0].kind == "person" else None
