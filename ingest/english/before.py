"""What stands before the head of a noun phrase: a body before a post, a noun of relation before a name."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Span
from ingest.english.tokens import Token
from ingest.english.words import load_words
from ingest.syntax import Phrase

BODIES = ("force", "organization")


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


def relation_at(tokens: Sequence[Token], name: int) -> int | None:
    """Return where a noun stands before the name at a token that says how somebody is related to it ("NATO *member* Turkey")."""
    before = [i for i, token in enumerate(tokens[:name]) if token.tag == "noun" and token.lemma in load_words().relations]
    return before[-1] if before else None
