"""Who is in an office that is called after another's post: "مصدر في مكتب رئيس الوزراء فلان" is not he whose name stands behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.lexicon import posts as listed_posts

if TYPE_CHECKING:
    from ingest.arabic.posts.posts import PostReader
    from ingest.arabic.words.lexicon import Lexicon

_IN_A_BODY = (" في", " ب", " من")


def in_office_of(posts: PostReader, post: Post, holder: NounPhrase) -> NounPhrase | None:
    """Return the unnamed member of an office whose post's holder stands right behind its name; None where the name is his own."""
    first, last = posts.tokens[post.start], posts.tokens[post.end - 1]
    if first.definite or not post.lemma.endswith(_IN_A_BODY) or holder.start != post.end or last.name is None:
        return None
    lemma = leading_post(last.word.split(), posts.lexicon)
    if lemma is None:
        return None
    led = Post(post.end - 1, holder.end, lemma, holder=tuple(holder.phrases[:1]))
    member = posts.role(post, "m")
    post.holder = (member,)
    return NounPhrase(post.start, holder.end, [member], posts=[post, led, *post.others, *holder.posts], gender="m", number="s")


def leading_post(words: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the post of a leader with which the words of a body's name end: "المكتب الإعلامي لرئيس مجلس الوزراء"."""
    for length in range(min(len(words) - 1, lexicon.longest_post), 1, -1):
        lemma = lexicon.posts.get((words[-length].removeprefix("ل"), *words[len(words) - length + 1 :]))
        known = listed_posts("ar").get(lemma) if lemma else None
        if known is not None and known.relation == "leads":
            return lemma
    return None
