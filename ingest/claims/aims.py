"""What an operation is aimed at: who holds the place that it is to retake, and a building rather than as a place where it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.model import Entity, Language, Statement
from graph.register import Register
from ingest.lexicon import read_lexicon

FACILITIES = ("bases.yaml", "landmarks.yaml", "crossings.yaml")  # files of the register whose places are buildings
SHORT = 3  # letters of the words in a proper name that may be written small: "of"


def with_aims(
    statements: Sequence[Statement], entities: Mapping[str, Entity], register: Register, language: Language
) -> Iterator[Statement]:
    """Return the statements with what those on operations against a place imply."""
    words = _words(language)
    known = {(s.subject, s.predicate, s.object) for s in statements}
    holders = _holders(statements, entities) if words.retaking else {}
    doers = {(s.object, s.subject) for s in statements if s.predicate == "conducts"}
    for statement in statements:
        if words.retaking and statement.predicate == "located_in" and _is_hit(statement, entities, register, words):
            statement = replace(statement, predicate="targets")
        yield statement
        retakes = statement.rule.rsplit(".", 1)[-1] in words.retaking
        if statement.predicate != "targets" or statement.polarity != "affirmed" or not retakes:
            continue
        whose = {h for h in holders.get(statement.object, ()) if (statement.subject, h) not in doers}
        aimed = (statement.subject, "targets", next(iter(whose), ""))
        if len(whose) == 1 and aimed not in known:
            known.add(aimed)
            yield replace(statement, object=aimed[2])


def _holders(statements: Sequence[Statement], entities: Mapping[str, Entity]) -> dict[str, set[str]]:
    """Return which forces are said to hold a place, by place."""
    found: dict[str, set[str]] = {}
    for s in statements:
        held = s.predicate == "controls" and s.polarity == "affirmed" and s.modality in ("reported", "claimed")
        if held and entities[s.subject].kind == "force":
            found.setdefault(s.object, set()).add(s.subject)
    return found


def _is_hit(statement: Statement, entities: Mapping[str, Entity], register: Register, words: _Words) -> bool:
    """Return whether a noun for an attack says that it was on a building and not only in a town."""
    place = entities[statement.object]
    if (
        ".noun." not in statement.rule
        or statement.rule.rsplit(".", 1)[-1] in words.peaceful
        or place.kind != "place"
        or entities[statement.subject].kind != "operation"
    ):
        return False
    if place.register is not None:
        return register[place.id].file.endswith(FACILITIES)
    small = [word for word in place.name.split() if word.islower() and len(word) > SHORT]
    return bool(small) and words.grounds.isdisjoint(small)


@dataclass(frozen=True, slots=True)
class _Words:
    retaking: frozenset[str]
    grounds: frozenset[str]
    peaceful: frozenset[str]


@lru_cache(maxsize=2)
def _words(language: Language) -> _Words:
    rows = read_lexicon(language, "event_families") or {}
    return _Words(*(frozenset(rows.get(name, ())) for name in ("retaking", "grounds", "peaceful")))
