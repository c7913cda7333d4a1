"""Who says, asks or blames besides, in a participle set off from the words before it: "قال الوزير إن التنظيم انسحب، داعيا البرلمان إلى"."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses

_SPEAKING = ("speech", "denial", "demand")
_BLAMING = senses("ar", "accuses") | senses("ar", "threatens") | senses("ar", "warns")
_SEVERAL = ("p", "d")


def besides(reading: Reading, draft: Draft, verb: VerbReading, token: Token) -> bool:
    """Give a participle that is set off to whoever speaks or acts in the verb before it that agrees, and end what he said so far."""
    if verb.form.aspect != "participle" or token.quoted or verb.enclitic or not _set_off(reading, token):
        return False
    if draft.operator not in _SPEAKING and not (draft.lemma in reading.lexicon.acts_of_speech or draft.lemma in _BLAMING):
        return False
    open_words = reading.waiting if reading.waiting is not None else reading.voice
    voice = _speaking(reading, open_words, verb) if open_words is not None else _acting(reading, verb)
    if voice is None:
        return _goes_on(reading, draft, open_words)
    draft.before, reading.topic = voice, None
    if open_words is not None:
        reading.voice, reading.waiting, reading.reason = reading.drafts[voice].parent, None, False
    reading.in_voice(draft)
    return True


def _goes_on(reading: Reading, draft: Draft, index: int | None) -> bool:
    """Take what a participle adds as part of the words that a noun passes on: "نقلت الوكالة عن مصدر قوله إن ...، مضيفا أن"."""
    words = reading.draft(index)
    if words is None or words.category != "noun" or words.operator != "speech" or draft.operator != "speech":
        return False
    draft.operator, draft.before, reading.topic = None, None, None
    draft.parent, draft.link = words.parent, words.link
    reading.voice, reading.waiting = index, None
    return True


def _set_off(reading: Reading, token: Token) -> bool:
    """Return whether a comma, a conjunction or the end of a quotation stands before a token."""
    return reading.comma or bool(token.conjunction) or (reading.at > 0 and reading.tokens[reading.at - 1].quoted)


def _speaking(reading: Reading, index: int | None, verb: VerbReading) -> int | None:
    """Return the outermost of the open voices that agrees with a participle."""
    found = None
    while index is not None:
        draft = reading.drafts[index]
        if draft.operator in _SPEAKING and _agrees(draft, verb):
            found = index
        index = draft.parent
    return found


def _acting(reading: Reading, verb: VerbReading) -> int | None:
    """Return the nearest verb, no relative clause's, that agrees with a participle where nobody speaks."""
    verbs = (i for i in range(len(reading.drafts) - 1, -1, -1) if reading.drafts[i].category == "verb")
    return next((i for i in verbs if reading.drafts[i].link != "relative" and _agrees(reading.drafts[i], verb)), None)


def _agrees(draft: Draft, verb: VerbReading) -> bool:
    """Return whether the subject of a verb may be whom a participle describes."""
    if draft.verb is None or draft.passive or draft.verb.form.person != "3" or draft.verb.form.gender != verb.form.gender:
        return False
    several = verb.form.number in _SEVERAL
    if draft.verb.form.number in _SEVERAL:
        return several
    return not several or any(p.number in _SEVERAL or len(b.phrases) > 1 for b in (*draft.bare[:1], draft.topic) if b for p in b.phrases)
