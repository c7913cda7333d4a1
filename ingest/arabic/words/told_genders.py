"""Whether somebody is a man or a woman whose name does not tell: the verb does, "قال نوري", "قالت عالية"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.word_forms import VerbReading
from ingest.syntax import Phrase


def told_by_verb(subjects: Sequence[Phrase], verb: VerbReading) -> list[Phrase]:
    """Return the subjects of a verb, the only one of them with the gender that the verb tells: "قالت حنان" is of a woman."""
    form, first = verb.form, subjects[0] if len(subjects) == 1 else None
    if first is None or first.sort != "name" or first.kind != "person" or form.person != "3" or form.number != "s":
        return list(subjects)
    return [replace(first, gender=form.gender)] if form.gender == "f" or not first.gender else list(subjects)


def is_man(phrase: NounPhrase) -> bool:
    """Return whether a phrase is of a person whom nothing shows to be a woman."""
    return phrase.phrases[0].kind == "person" and phrase.gender != "f" and phrase.phrases[0].gender != "f"
