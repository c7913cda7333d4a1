"""Pronouns attached to an Arabic word: whom they may point back to, by gender and number."""

from __future__ import annotations

from graph.model import Span
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.tokens import Token
from ingest.syntax import Phrase

_FEATURES = {"ه": ("m", "s"), "ها": ("f", "s"), "هم": ("m", "p"), "هما": ("", "d"), "هن": ("f", "p")}
STANDING = {"هو": "ه", "هي": "ها", "هم": "هم"}  # apart from any word, with the attached one of the same person
OWNERS = ("هما", "ها", "هم", "ه")  # attached to a noun, the longer first
SUBJECTS = frozenset(("ه", "ها", "هم", "هما"))  # those that أنّ and لكنّ carry


def attached(word: Span, enclitic: str) -> Phrase:
    """Return the person that an attached pronoun stands for; its place is the end of the word."""
    end = Span(word.end, word.end)
    if enclitic in ("نا", "ني"):
        return Phrase(end, "speaker", number="p" if enclitic == "نا" else "s")
    gender, number = _FEATURES.get(enclitic, ("", ""))
    return Phrase(end, "pronoun", gender=gender, number=number)


def subject(token: Token, enclitic: str) -> NounPhrase:
    """Return the topic that a pronoun attached to أنّ or لكنّ makes."""
    phrase = attached(token.span, enclitic)
    return NounPhrase(-1, -1, [phrase], gender=phrase.gender, number=phrase.number)


def speaker(token: Token, at: int) -> NounPhrase:
    """Return the phrase of "نحن" or "أنا" at a token."""
    phrase = Phrase(token.span, "speaker", number="p" if token.word == "نحن" else "s")
    return NounPhrase(at, at + 1, [phrase], number=phrase.number)


def is_before(topic: NounPhrase, verb: Span) -> bool:
    """Return whether a topic is a pronoun right before a verb, with one space between them: "أنه دعا"."""
    phrase = topic.phrases[0]
    return phrase.sort == "pronoun" and topic.end < 0 and verb.start - phrase.span.end == 1
