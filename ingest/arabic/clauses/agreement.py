"""Whether an Arabic verb and a noun phrase beside it may be verb and subject, by person, gender and number."""

from __future__ import annotations

from graph.model import BODIES
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.word_forms import VerbReading


def agrees(phrase: NounPhrase, reading: VerbReading) -> bool:
    """Return whether a phrase may be the subject of a verb that it stands before."""
    form = reading.form
    if form.person == "1":
        return False
    return not (phrase.gender == "m" and form.gender == "f" and form.number == "s" and phrase.number != "p")


def disagrees(phrase: NounPhrase, reading: VerbReading) -> bool:
    """Return whether a phrase after a verb can't be its subject: لم يعتقل الشرطة, قتلت ثلاثة مسلحين after a feminine subject."""
    form = reading.form
    if form.person == "1" or form.number in ("p", "d"):
        return True
    return bool(phrase.gender and form.gender != phrase.gender and phrase.number != "p" and phrase.phrases)


def hers(topic: NounPhrase | None, last: NounPhrase | None, at: int, reading: VerbReading) -> NounPhrase | None:
    """Return the feminine body right before a verb of hers, joined to what is told of a man: "فلان سياسي ومنظمة بدر | دعمت"."""
    if topic is None or last is None or last is topic or last.end != at or (reading.form.gender, reading.form.number) != ("f", "s"):
        return None
    man = len(topic.phrases) == 1 and topic.phrases[0].kind == "person" and topic.phrases[0].gender != "f" and topic.gender != "f"
    body = last.phrases[-1] if last.phrases and last.trigger is None else None
    if not man or body is None or body.sort != "name" or body.kind not in BODIES or body.gender != "f":
        return None
    return NounPhrase(last.start, last.end, [body], gender="f", number="s")
