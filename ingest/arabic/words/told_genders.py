"""Whether somebody is a man or a woman whose name does not tell: the verb does, "قال نوري", "قالت عالية"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.arabic.words.word_forms import VerbReading
from ingest.syntax import Phrase


def told_by_verb(subjects: Sequence[Phrase], verb: VerbReading) -> list[Phrase]:
    """Return the subjects of a verb, the only one of them with the gender that the verb tells where his name does not."""
    form, first = verb.form, subjects[0] if len(subjects) == 1 else None
    if first is None or first.gender or first.sort != "name" or first.kind != "person" or form.person != "3" or form.number != "s":
        return list(subjects)
    return [replace(first, gender=form.gender)]
