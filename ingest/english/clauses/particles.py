"""The particle of a verb that stands behind its object: "handed the town *over* to them", "pushed them *back*"."""

from __future__ import annotations

from ingest.english.phrases.phrases import starts_group
from ingest.english.reader import Reader
from ingest.english.words.forms import load_forms

_PARTICLES = frozenset(("over", "out", "back", "up", "down", "off", "away"))


def take_particle(reader: Reader, index: int) -> bool:
    """Give a verb the particle behind its object; return whether a token is one."""
    clause, low = reader.clause, reader.tokens[index].low
    if low not in _PARTICLES or clause is None or clause.passive or reader.pending or not clause.groups("object"):
        return False
    after = reader.tokens[index + 1] if index + 1 < len(reader.tokens) else None
    if reader.last_end != index or (clause.lemma, low) not in load_forms().phrasal or (after is not None and starts_group(after)):
        return False
    clause.lemma = f"{clause.lemma} {low}"
    return True
