"""A post and a name in a row that are two people: "كلّف رئيس الجمهورية فلانا بتشكيل الحكومة", "أقال وزير الداخلية فلانا من منصبه"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Span
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase, Post
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import COMMAS
from ingest.lexicon import posts as listed_posts
from ingest.syntax import Phrase


def part_holders(reading: Reading) -> None:
    """Part the post behind a verb that is done to somebody from the name behind the post, where that verb has no other object."""
    for draft in reading.drafts:
        post = _with_name(draft, reading)
        if post is not None:
            _part(draft, post, reading)


def _with_name(draft: Draft, reading: Reading) -> Post | None:
    """Return the post with a name that is all that a verb has for its subject and its object; None where there is none."""
    verb, lexicon = draft.verb, reading.lexicon
    if verb is None or draft.lemma not in lexicon.done_to_named or draft.passive or draft.functions.get("by"):
        return None
    if draft.topic is not None or draft.antecedent is not None or verb.enclitic or verb.form.person == "1" or not draft.bare:
        return None
    phrase, others = draft.bare[0], draft.bare[1:]
    if phrase.start != draft.token + 1 or not phrase.posts or _goes_on(reading, phrase) or (others and not _becomes(draft, reading)):
        return None
    post = phrase.posts[0]
    person = post.start == phrase.start and len(post.holder) == 1 and post.holder[0].sort == "name" and len(phrase.phrases) == 1
    title = reading.tokens[post.start].definite  # "استقبل الرئيس فلان": his own
    known = listed_posts("ar").get(post.lemma)
    return post if person and not title and known is not None and known.relation == "leads" else None


def _goes_on(reading: Reading, phrase: NounPhrase) -> bool:
    """Return whether a comma behind a phrase may part it from the object: "استقبل رئيس الجمهورية فلان في قصره، الوزير"."""
    for token in reading.tokens[phrase.end :]:
        if token.mark in COMMAS:
            return True
        if token.verbs and token.name is None and token.noun is None:
            return False
    return False


def _becomes(draft: Draft, reading: Reading) -> bool:
    """Return whether the second phrase behind a verb of appointing is what the named man becomes: "عيّن الوزير فلانا رئيسا للجهاز"."""
    others = draft.bare[1:]
    roles = [p for phrase in others for p in phrase.phrases if phrase.accusative and p.sort == "role" and p.of]
    return draft.lemma in reading.lexicon.appoints and len(roles) == len(others) == 1


def _part(draft: Draft, post: Post, reading: Reading) -> None:
    """Make two phrases of the one behind a verb, and leave its post without a holder."""
    phrase, name = draft.bare[0], post.holder[0]
    at = next((n for n in range(post.start + 1, phrase.end) if reading.tokens[n].span.end > name.span.start), None)
    if at is None:
        return
    role = _role(reading, post, at)
    first = NounPhrase(phrase.start, at, [role], gender="m", number="s")
    draft.bare[:1] = [first, replace(phrase, start=at, posts=phrase.posts[1:])]
    reading.found.append(role)
    _leave_empty(reading.drafts, post, name)


def _role(reading: Reading, post: Post, end: int) -> Phrase:
    span = Span(reading.tokens[post.start].bare_start, reading.tokens[end - 1].span.end)
    return Phrase(span, "role", lemma=post.lemma, kind="person", definite=True, gender="m", number="s", of=post.body, state=post.state)


def _leave_empty(drafts: Sequence[Draft], post: Post, name: Phrase) -> None:
    for draft in drafts:
        if draft.category == "post" and draft.token == post.start and draft.functions.get("holder") == [name]:
            draft.functions["holder"] = []
