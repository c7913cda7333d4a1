"""Whom "الأخير" means: the last who was named before it, where he agrees with it."""

from __future__ import annotations

from graph.model import ACTORS
from ingest.syntax import Phrase
from ingest.who.spoken import SpokenOf

_GENDERS = {"الاخير": "m", "الاخيره": "f"}
NEAR = 300  # characters that it points back at most


def latter(phrase: Phrase, spoken: SpokenOf) -> str | None:
    """Return the person or body that a noun for the latter means, None where the phrase is none or nobody agrees."""
    gender = _GENDERS.get(phrase.lemma)
    if gender is None or phrase.of:
        return None
    return spoken.last_named(phrase.span.start, NEAR, ACTORS, gender)
