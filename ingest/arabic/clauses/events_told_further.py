"""Of which event a verb tells further that stands apart from it: "عشر غارات في العراق، استهدفت", "عملية في سنجار تشارك فيها القوات"."""

from __future__ import annotations

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading


def reached(reading: Reading, verb: VerbReading, token: Token) -> NounPhrase | None:
    """Return the event whose reach a verb behind a comma tells: "شن الطيران عشر غارات في العراق، استهدفت مواقع قرب المدينة"."""
    around = reading.draft(reading.verb)
    if (event := _of_agent(reading, verb, token) or _taken_part_in(reading, verb, token) or _open_event(reading, verb, token)) is not None:
        return event
    if around is None or token.conjunction or not reading.comma or verb.enclitic or verb.form.lemma not in reading.lexicon.reaches:
        return None
    if around.lemma not in reading.lexicon.carries_out or verb.form.gender != "f" or verb.form.number == "p":
        return None
    events = [b for b in around.bare if b.trigger is not None and any(p.kind == "operation" for p in b.phrases)]
    return events[-1] if events and not reading.tokens[events[-1].trigger or 0].definite else None


def _taken_part_in(reading: Reading, verb: VerbReading, token: Token) -> NounPhrase | None:
    """Return the event in which a verb tells who has a part: "عملية في سنجار | تشارك فيها القوات"."""
    draft, there = reading.draft(reading.noun), reading.after is not None and ATTACHED.get(reading.after.word, ("",))[0] == "في"
    if draft is None or not there or token.conjunction or verb.form.lemma not in reading.lexicon.takes_part:
        return None
    event = next((p for p in reading.taken if p.trigger == draft.token), None)
    return event if draft.functions.get("event") and not reading.tokens[draft.token].definite else None


def _of_agent(reading: Reading, verb: VerbReading, token: Token) -> NounPhrase | None:
    """Return the event right behind whose agent a verb tells whom it reached: "في قصف للجيش | استهدف المدينة"."""
    draft, last = reading.draft(reading.noun), reading.last
    if draft is None or last is None or last.end != reading.at or token.conjunction or verb.form.lemma not in reading.lexicon.reaches:
        return None
    agents = [*draft.functions.get("ل", []), *draft.functions.get("by", [])]
    event = next((p for p in reading.taken if p.trigger == draft.token), None)
    apart = bool(verb.enclitic) or not draft.functions.get("event") or not agents or agents[-1] not in last.phrases
    return None if apart or event is None or reading.tokens[draft.token].definite else event


def _open_event(reading: Reading, verb: VerbReading, token: Token) -> NounPhrase | None:
    """Return the event of which only where, when and with what it was stands before a verb: "تفجيرا بسيارة في بغداد | استهدف مقرا"."""
    draft, around = reading.draft(reading.noun), reading.draft(reading.verb)
    if draft is None or around is None or token.conjunction or verb.enclitic or verb.form.person != "3" or reading.topic is not None:
        return None
    if verb.form.lemma not in reading.lexicon.reaches - reading.lexicon.befalls or not draft.functions.get("event"):
        return None
    event = next((p for p in reading.taken if p.trigger == draft.token), None)
    head = reading.tokens[draft.token]
    if event is None or around.token > event.start or head.definite or head.owned or not event.phrases:
        return None
    likely = "f" if event.gender == "f" or event.number == "p" else ""
    return event if verb.form.gender == (likely or verb.form.gender) and _agrees(event, verb) else None


def _agrees(event: NounPhrase, verb: VerbReading) -> bool:
    """Return whether a verb in the masculine follows an event that no ending makes feminine."""
    return verb.form.gender == "f" or event.gender != "f"
