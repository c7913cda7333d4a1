"""Some of many whom a text describes: "*one of* the group's commanders", "*two of* his guards"."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Span
from ingest.english.groups import Group
from ingest.english.words import load_words
from ingest.syntax import Phrase


def counted(number: Group, many: Phrase) -> Phrase:
    """Return the phrase of those whom a number before "of" takes out of many: with the number in its words, one of them a person."""
    if many.sort not in ("description", "role") or not _counts(number):
        return many
    wide = Span(number.span.start, (many.wide or many.span).end)
    if number.lemma != "one":
        return replace(many, wide=wide)
    words = load_words()
    noun = many.lemma.split(" ")[-1]
    kind = words.single.get(many.lemma, words.single.get(noun, many.kind)) if many.kind is not None else None
    return replace(many, wide=wide, number="s", kind=kind, definite=False)


def _counts(group: Group) -> bool:
    """Return whether a noun phrase is a number alone, with no more than "at least" or "another" before it."""
    return group.head.low in load_words().numbers or group.head.low == "one" or group.head.tag == "num"
