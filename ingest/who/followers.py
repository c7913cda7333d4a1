"""Whom an Arabic noun for somebody's people means: "أنصاره" are the body that the register knows as those of the man who is meant."""

from __future__ import annotations

from graph.model import Entity
from graph.register import Register
from ingest.arabic.words.morphology import ENCLITICS
from ingest.names.matching import matcher
from ingest.normalise import fold


def followers(person: Entity, noun: str, register: Register) -> str | None:
    """Return the body by whose people, a folded noun with its pronoun, those of a person are known; None where the register has none."""
    base = next((noun.removesuffix(e) for e in ENCLITICS if noun.endswith(e)), noun)
    for name in person.names:
        for words in (name, name.split()[-1]):
            text = f"{base} {words}"
            for candidate in matcher(register).find(text, fold(text)):
                whole = candidate.span.end - candidate.span.start == len(text)
                if whole and (known := next((e for e in (*candidate.full, *candidate.short) if register[e].kind != "person"), None)):
                    return known
    return None
