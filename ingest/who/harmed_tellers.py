"""Whose those are to whom somebody says that others do harm: "*the militia* said Turkey had bombed *its* camps"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from graph.model import BODIES
from ingest.claims.attribution import chain
from ingest.claims.frame import Frame
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.under_verbs import harms

_JUDGING = ("criticises", "accuses")
_HIS = frozenset(("it", "its", "their"))
_HIT = {"verb": ("object",), "noun": ("on", "against", "at", "of")}  # functions under which those stand who come to harm
_DOERS = ("subject", "by", "mod")


def harmed_teller(
    parse: Parse,
    phrase: Phrase,
    meant: Mapping[int, tuple[str, ...]],
    framing: Mapping[int, Sequence[Frame]],
    kind_of: Callable[[str], str],
) -> tuple[str, ...]:
    """Return the body that tells of harm done by others to those whom a pronoun says to be somebody's."""
    if phrase.lemma not in _HIS:
        return ()
    for index, clause in enumerate(parse.clauses):
        if clause.trigger.end > phrase.span.start or not _hits(clause, phrase) or not harms(clause, framing):
            continue
        doers = _those(clause, _DOERS, meant)
        for above, _ in chain(parse.clauses, index):
            forbids = above.operator == "demand" and clause.polarity == "denied"  # "warned Iran not to attack *its* troops"
            speaks = above.operator in ("speech", "denial") or forbids or any(f.predicate in _JUDGING for f in framing[id(above)])
            tellers = _those(above, ("subject",), meant) if speaks else ()
            if not tellers:
                continue
            doers = doers or _those(above, ("object",), meant)  # "blamed *X* for an attack on its men"
            bodies = all(kind_of(entity) in BODIES for entity in tellers)
            return tellers if bodies and doers and not set(doers) & set(tellers) else ()
    return ()


def _hits(clause: Clause, phrase: Phrase) -> bool:
    functions = _HIT.get(clause.category, ())
    first = (p for f in functions for p in clause.functions.get(f, ())[:1])  # "bombed X and *its* camps": those of X
    return any(p.sort == "pronoun" and p.span.start == phrase.span.start for p in first)


def _those(clause: Clause, functions: Sequence[str], meant: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(entity for f in functions for p in clause.functions.get(f, ()) for entity in meant.get(id(p), ()))
