"""Of which kind a pronoun must be, as only some can stand where it stands: "استعادتها", "they retook it", "انسحبت منها القوات"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from graph.model import Entity, Kind
from ingest.claims.frame import Frame
from ingest.lexicon import senses
from ingest.syntax import Clause

_ALIKE: Mapping[Kind, Set[Kind]] = {"operation": {"operation", "mandate"}}  # of which a pronoun means the first: "a role in *it*"

CITED = "cited"  # function under which he stands whom a speaker cites: "reported, citing a source"
_AIM_OF = "aim_of"  # the function of an event whose aim a verb tells
_STORMS = senses("ar", "storms")
_DONE_TO = ("object", "of", "على")


def asks_for(frames: Sequence[Frame], clause: Clause, function: str, kind: Kind) -> bool:
    """Return whether only one kind can stand under a function of a clause: "استعادتها", "they retook it", "تشارك فيها"."""
    doers = {p.kind for p in clause.functions.get("subject", ()) if p.kind is not None} if function != "object" else set[Kind]()
    own = [f for f in frames if not f.rule.endswith("*") and (f.subject != (_AIM_OF,) or _AIM_OF in clause.functions)]
    own = [f for f in own if not doers or "subject" not in f.subject or doers & f.subject_kinds]  # "تشارك فيها | القوات"
    kinds = [f.subject_kinds for f in own if function in f.subject] + [f.object_kinds for f in own if function in f.object]
    return bool(kinds) and all(kind in k and k <= _ALIKE.get(kind, {kind}) for k in kinds)


def kinds_under(frames: Sequence[Frame], clause: Clause, function: str) -> frozenset[Kind]:
    """Return the kinds that can stand under a function of a verb whose subject is of a known kind; none if no frame wants one kind."""
    doers = {p.kind for p in clause.functions.get("subject", ()) if p.kind is not None}
    wanted = [f.object_kinds for f in frames if function in f.object and "subject" in f.subject and doers & f.subject_kinds]
    return frozenset[Kind]().union(*wanted) if any(len(kinds) == 1 for kinds in wanted) else frozenset()


def stormed(found: tuple[str, ...], clause: Clause, function: str, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """Return whom a pronoun means, but no person of what is stormed: "صرح السفير أن مبنى القنصلية احترق بعدما *اقتحمه* متظاهرون"."""
    if clause.lemma not in _STORMS or function not in _DONE_TO:
        return found
    return tuple(entity for entity in found if entities[entity].kind != "person")


def is_wanted(clause: Clause, function: str, frames: Sequence[Frame], relayed: str | None) -> bool:
    """Return whether something would use a phrase: an unnamed actor or event becomes an entity only then."""
    if clause.operator in ("speech", "denial") and function in ("subject", CITED):
        return True
    if (clause.operator == "speech" and function == relayed) or clause.category == "post":
        return True
    return any(function in frame.functions for frame in frames)
