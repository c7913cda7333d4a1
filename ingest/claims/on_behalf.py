"""On whose behalf a spokesman denies a deed: "a spokesman for the militia denied attacking X" is of the militia."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from graph.model import Statement
from ingest.claims.attribution import Stance, chain
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import Parse
from ingest.who.discourse import Discourse

DEEDS = ("support", "coercion", "operations")  # groups of predicates of which a spokesman denies what his body is said to do

_OFFICES = folded(senses("ar", "offices_of_men"))
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


def told_of_chief(parse: Parse, index: int, put: Stance, subject: str, posts: Iterable[Statement], discourse: Discourse) -> str | None:
    """Return the man whose unnamed spokesman or office says "he": "a spokesman for X said *he* had left", "قال مكتب فلان إنه"."""
    told = any(p.sort == "pronoun" for p in parse.clauses[index].functions.get("subject", ()))
    if not told or put.speaker != subject:
        return None
    if discourse.entities[subject].kind == "organization":
        return _of_office(parse, index, discourse)
    if discourse.entities[subject].described is None:
        return None
    chiefs = dict.fromkeys(s.object for s in posts if s.predicate == "speaks_for" and s.subject == subject)
    chief = next(iter(chiefs)) if len(chiefs) == 1 else None
    return chief if chief is not None and discourse.entities[chief].kind == "person" else None


def _of_office(parse: Parse, index: int, discourse: Discourse) -> str | None:
    """Return the man whose office is said to say what a clause tells."""
    above = next((a for a, child in chain(parse.clauses, index) if a.operator in _SAYING and child.link == "complement"), None)
    spans = [p.span for p in above.functions.get("subject", ()) if fold_word(p.lemma) in _OFFICES] if above is not None else []
    men = (n.entity for n in discourse.names if n.kind == "person" for s in spans if s.start < n.span.start and n.span.end <= s.end)
    return next(men, None)


def own_voice(parse: Parse, index: int, put: Stance, subject: str, meant: Mapping[int, tuple[str, ...]]) -> Stance:
    """Return the stance of what several say of themselves, of whom each speaks for himself: "both X and Y denied funding Z"."""
    above = next((a for a, child in chain(parse.clauses, index) if a.operator in _SAYING and child.link == "complement"), None)
    if above is None or not put.voices or subject == put.speaker:
        return put
    together = {e for p in above.functions.get("subject", ()) for e in meant.get(id(p), ())}
    return replace(put, voices=(*put.voices[:-1], subject)) if {subject, put.speaker} <= together else put
