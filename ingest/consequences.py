"""What follows for the one who carries out an event: those whom his attack killed, he killed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from graph.model import Language, Statement
from ingest.lexicon import read_lexicon


def with_consequences(statements: Sequence[Statement], language: Language) -> tuple[Statement, ...]:
    """Return the statements, with deaths in an event laid to the one who carries it out, where the article says who that is."""
    doers: dict[str, dict[str, None]] = {}
    for statement in statements:
        if statement.predicate == "conducts" and statement.polarity == "affirmed":
            doers.setdefault(statement.object, {})[statement.subject] = None
    return tuple(s for statement in statements for s in _followed(statement, doers, language))


def _followed(statement: Statement, doers: Mapping[str, Mapping[str, None]], language: Language) -> Iterator[Statement]:
    who = [doer for doer in doers.get(statement.subject, ()) if doer != statement.object]
    lethal = statement.rule.rsplit(".", 1)[-1] in _lethal(language)
    if statement.predicate != "targets" or not lethal or len(who) != 1:
        yield statement
        return
    yield replace(statement, subject=who[0], predicate="kills")


@lru_cache(maxsize=2)
def _lethal(language: Language) -> frozenset[str]:
    return frozenset((read_lexicon(language, "event_families") or {}).get("lethal", ()))
