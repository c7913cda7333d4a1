"""On whose behalf a spokesman denies a deed: "a spokesman for the militia denied attacking X" is of the militia."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from graph.model import Entity, Statement
from ingest.claims.attribution import Stance, chain
from ingest.syntax import Clause, Parse

DEEDS = ("support", "coercion", "operations")  # groups of predicates of which a spokesman denies what his body is said to do

_SAYING = ("speech", "denial")


def denied_for(parse: Parse, index: int, put: Stance, subject: str, posts: Iterable[Statement]) -> str | None:
    """Return the body of which a clause is denied that has its subject from a spokesman's denial, None where it is his own."""
    if put.polarity != "denied" or put.speaker != subject:
        return None
    own = parse.clauses[index].functions.get("subject", ())
    denials = [above for above, _ in chain(parse.clauses, index) if above.operator == "denial"]
    lent = any(p is q for above in denials for p in above.functions.get("subject", ()) for q in own)
    bodies = dict.fromkeys(s.object for s in posts if s.predicate == "speaks_for" and s.subject == subject)
    return next(iter(bodies)) if lent and len(bodies) == 1 else None


def told_of_chief(clause: Clause, put: Stance, subject: str, posts: Iterable[Statement], entities: Mapping[str, Entity]) -> str | None:
    """Return the man for whom an unnamed spokesman speaks, where he says "he": "a spokesman for X said *he* had left"."""
    told = any(p.sort == "pronoun" for p in clause.functions.get("subject", ()))
    if not told or put.speaker != subject or entities[subject].described is None:
        return None
    chiefs = dict.fromkeys(s.object for s in posts if s.predicate == "speaks_for" and s.subject == subject)
    chief = next(iter(chiefs)) if len(chiefs) == 1 else None
    return chief if chief is not None and entities[chief].kind == "person" else None


def own_voice(parse: Parse, index: int, put: Stance, subject: str, meant: Mapping[int, tuple[str, ...]]) -> Stance:
    """Return the stance of what several say of themselves, of whom each speaks for himself: "both X and Y denied funding Z"."""
    above = next((a for a, child in chain(parse.clauses, index) if a.operator in _SAYING and child.link == "complement"), None)
    if above is None or not put.voices or subject == put.speaker:
        return put
    together = {e for p in above.functions.get("subject", ()) for e in meant.get(id(p), ())}
    return replace(put, voices=(*put.voices[:-1], subject)) if {subject, put.speaker} <= together else put
