"""Words that may be nouns and are verbs behind an auxiliary: "كان فلان طلب من تركيا", "نفى فلان أن يكون طلب منها"."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token

_TWO = 2


def after_auxiliary(reading: Reading, token: Token) -> bool:
    """Return whether a word stands right behind an auxiliary, or its subject: "كان فلان طلب من"."""
    around = reading.draft(reading.verb)
    if around is None or around.lemma not in reading.lexicon.auxiliary or token.conjunction:
        return False
    if not around.bare:
        return _denied(reading, around)
    subject = around.bare[-1]
    return subject.named and subject.end == reading.at and subject.trigger is None


def _denied(reading: Reading, around: Draft) -> bool:
    """Return whether an auxiliary right before begins what somebody denies: "نفى فلان أن يكون | طلب من تركيا"."""
    voice, rest = reading.draft(reading.voice), reading.tokens[reading.at + 1 : reading.at + 3]
    denied = voice is not None and voice.operator == "denial" and around.token == reading.at - 1
    if not denied or not rest:
        return False
    whom = rest[0].name is not None or rest[0].definite
    return _ends(rest[0], reading) or (whom and (len(rest) < _TWO or _ends(rest[1], reading)))


def _ends(token: Token, reading: Reading) -> bool:
    """Return whether a noun phrase ends before a token, so that nothing is said of it: "أن يكون | قصف المستشفى | في المدينة"."""
    return bool(token.preposition or token.mark) or token.word in reading.lexicon.prepositions
