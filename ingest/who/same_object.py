"""Whom a pronoun means that a second verb takes, of the same subject: "X founded *the group* and led *it*"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ingest.syntax import Clause, Parse, Phrase

_PERSON = frozenset(("him", "her"))
_REACH = 90  # characters between the object and the pronoun


def same_object(
    parse: Parse, clause: Clause, phrase: Phrase, meant: Mapping[int, tuple[str, ...]], kind_of: Callable[[str], str], text: str
) -> tuple[str, ...]:
    """Return the object of the verb before, where both have one subject and stand side by side."""
    if phrase.lemma not in ("it", *_PERSON) or phrase not in clause.functions.get("object", ()):
        return ()
    subjects = {id(p) for p in clause.functions.get("subject", ())}
    for before in reversed(parse.clauses[: parse.clauses.index(clause)]):
        if before.category != "verb":
            continue
        shared = subjects & {id(p) for p in before.functions.get("subject", ())}
        objects = before.functions.get("object", ())
        if not shared or before.parent != clause.parent or len(objects) != 1 or phrase.span.start - objects[0].span.end > _REACH:
            return ()
        if " or " in text[objects[0].span.end : clause.trigger.start]:
            return ()
        found = meant.get(id(objects[0]), ())
        fits = len(found) == 1 and (kind_of(found[0]) == "person") == (phrase.lemma in _PERSON)
        return found if fits else ()
    return ()
