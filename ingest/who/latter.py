"""Whom "الأخير" means: the last who was named before it, where he agrees with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.model import ACTORS
from ingest.syntax import Name, Phrase
from ingest.who.spoken import SpokenOf

_GENDERS = {"الاخير": "m", "الاخيره": "f"}
WORD = 40  # characters in which the word before it stands
_MARKS = ' "»”،,'
_IN = "في"
_DEFINITE = re.compile(r"(?:[وفبك]?ال|[وف]?لل)\w{2}")
NEAR = 300  # characters that it points back at most


def latter(phrase: Phrase, spoken: SpokenOf, text: str, names: Sequence[Name]) -> str | None:
    """Return the person or body that a noun for the latter means, None where the phrase is none or nobody agrees."""
    gender = _GENDERS.get(phrase.lemma)
    if gender is None or phrase.of or _is_last(text[: phrase.span.start], names):
        return None
    return spoken.last_named(phrase.span.start, NEAR, ACTORS, gender)


def _is_last(before: str, names: Sequence[Name]) -> bool:
    """Return whether the word is the adjective of what stands before it, or "in the end": "الانتخابات *الأخيرة*", "تأتي في الأخير"."""
    words = before[-WORD:].split()
    if not words:
        return False
    named = any(name.span.end == len(before.rstrip(_MARKS)) for name in names)
    return named or words[-1] == _IN or _DEFINITE.match(words[-1].strip(_MARKS)) is not None
