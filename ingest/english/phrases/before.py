"""What stands before the head of a noun phrase: a body before a post, a noun of relation before a name."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES, Span
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.english.words.words import load_words
from ingest.lexicon import senses
from ingest.syntax import Phrase

_GOVERNING = tuple(senses("en", "governing"))


def body_before(part: Sequence[Token], post: int, state: Phrase | None) -> Phrase | None:
    """Return the body without a name that stands, with its state, right before a post: "*Jordanian police* officer".

    `post` is the post's first word. A body without its state tells nobody from another: "police officers".
    """
    words = load_words()
    if state is None:
        return None
    if post == 0 or part[post - 1].tag != "noun" or part[post - 1].lemma in words.relations:
        return None
    if words.descriptions.get(part[post - 1].lemma) not in BODIES:
        return None
    first = post - 1
    while first > 0 and (part[first - 1].tag == "noun" or (part[first - 1].tag == "dem" and part[first].tag == "noun")):
        first -= 1
    lemma = part[post - 1].lemma
    if part[first].start != state.span.start:
        return None
    return Phrase(
        Span(part[first].start, part[post - 1].end), "description", lemma=lemma, kind=words.descriptions[lemma], state=state.entity
    )


def begins_name(phrase: Phrase, tokens: Sequence[Token], post: Span | None) -> bool:
    """Return whether a place before a post only begins the name of what its holder has: "the *Anbar* Operations commander"."""
    end = post.start if post is not None else phrase.span.end
    between = (t for t in tokens if phrase.span.end <= t.start < end)
    return phrase.kind == "place" and any(t.capital and t.tag == "noun" for t in between)


def relation_at(tokens: Sequence[Token], name: int) -> int | None:
    """Return where a noun stands before the name at a token that says how somebody is related to it ("NATO *member* Turkey")."""
    before = [i for i, token in enumerate(tokens[:name]) if token.tag == "noun" and token.lemma in load_words().relations]
    return before[-1] if before else None


def arm_before(part: Sequence[Token], post: int) -> Phrase | None:
    """Return the force that stands right before a post by its noun alone: "an *army* commander"; `post` is the post's first word."""
    if post == 0 or part[post - 1].tag != "noun" or part[post - 1].lemma not in load_constructions().arms:
        return None
    token = part[post - 1]
    return Phrase(token.span, "description", lemma=token.lemma, kind="force", definite=True, number="s")


def governing(tokens: Sequence[Token], state: Phrase | None) -> tuple[Phrase, ...]:
    """Return the government before a post, where its name says more than its state: "a *Turkish government* official"."""
    if state is None or state.entity not in load_words().states:
        return ()
    low = next((t.low for t in tokens if t.span == state.span), "")
    return (state,) if low.endswith(_GOVERNING) else ()
