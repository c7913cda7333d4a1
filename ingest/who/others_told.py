"""Whose a noun with a pronoun is in what somebody says of another: "قال القاضي إن المحكمة أدانت *متهما* بعد انتمائ*ه* إلى التنظيم"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ingest.normalise import fold_word
from ingest.syntax import Clause, Phrase

_ONE_OF, _BEFORE = ("احد", "احدي"), 8  # characters in which "one of" stands before a plural


def not_the_teller(
    found: tuple[str, ...], phrase: Phrase, clause: Clause, clauses: Sequence[Clause], meant: Mapping[int, tuple[str, ...]], text: str
) -> tuple[str, ...]:
    """Return the one man told of between who speaks and a pronoun that seems to mean the speaker; else whom it seems to mean."""
    if clause.category != "noun" or phrase.sort != "pronoun" or phrase.number != "s" or len(found) != 1:
        return found
    said = [(p, c) for c in clauses for p in _sayers(c, phrase) if found[0] in meant.get(id(p), ())]
    if not said:
        return found
    teller, speech = said[-1]
    between = [
        (p, c)
        for c in clauses
        if c is not speech
        for p in _phrases(c)
        if teller.span.end < p.span.start and p.span.end <= phrase.span.start
    ]
    if any(p is not phrase and found[0] in meant.get(id(p), ()) for p, _ in between):
        return found  # "قال فلان إنه": he goes on to speak of himself
    others = [p for p, c in between if _is_man(p, phrase, text)]
    return meant.get(id(others[-1]), ()) if others else found


def _sayers(clause: Clause, phrase: Phrase) -> Iterator[Phrase]:
    before = clause.operator == "speech" and clause.trigger.end <= phrase.span.start
    yield from (p for p in clause.functions.get("subject", ()) if before and p.kind == "person")


def _phrases(clause: Clause) -> Iterator[Phrase]:
    yield from (p for group in clause.functions.values() for p in group)


def _is_man(other: Phrase, pronoun: Phrase, text: str) -> bool:
    """Return whether a phrase is of one unnamed person of the pronoun's gender."""
    if other.kind != "person" or other.sort not in ("description", "role") or other.gender not in ("", pronoun.gender):
        return False
    before = fold_word(text[max(0, other.span.start - _BEFORE) : other.span.start]).split()
    return other.number != "p" or (bool(before) and before[-1] in _ONE_OF)
