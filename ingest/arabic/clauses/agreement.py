"""Whether an Arabic verb and a noun phrase beside it may be verb and subject, by person, gender and number."""

from __future__ import annotations

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
