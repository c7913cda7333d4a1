"""Who an Arabic noun does not mean though he bears it: him whose verb takes it, "انتقد الوزير *المسؤول* الذي التقى فلانا"."""

from __future__ import annotations

from collections.abc import Mapping

from ingest.syntax import Parse, Phrase
from ingest.who.in_order import AGENTS

_TAKEN = ("object", "ب", "من", "عن", "على", "ل", "إلى", "مع", "ضد", "of")
_NOUNS = ("anaphor", "description")


def doers_beside(parse: Parse) -> dict[int, tuple[Phrase, ...]]:
    """Return the subjects of the verbs and nouns that take a noun, by the noun's identity: they are somebody else."""
    found: dict[int, tuple[Phrase, ...]] = {}
    for clause in parse.clauses:
        if clause.category not in ("verb", "noun"):
            continue
        doers = tuple(p for p in clause.functions.get(AGENTS[0], ()) if p.kind != "operation")
        for function in _TAKEN if doers else ():
            for phrase in clause.functions.get(function, ()):
                if phrase.sort in _NOUNS and phrase.kind != "operation":
                    found[id(phrase)] = (*found.get(id(phrase), ()), *(p for p in doers if p is not phrase))
    return found


def without(found: tuple[str, ...], doers: tuple[Phrase, ...], meant: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
    """Return those of whom a noun may mean that are none of the doers beside it."""
    apart = {entity for doer in doers for entity in meant.get(id(doer), ())}
    return tuple(entity for entity in found if entity not in apart) if apart else found
