"""Dates that another clause of the sentence has to itself: of a relative clause in passing, or of the sentence around one."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.claims.attribution import chain
from ingest.dates.periods import DAY
from ingest.dates.sentence_dates import Dated
from ingest.lexicon import senses
from ingest.syntax import Clause

_AIDED = senses("en", "aided")
_TAKEN = ("subject", "object", "iobject", "in")  # functions under which a relative clause has what it describes


def of_another(dated: Dated, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether a date is that of another clause than this, of which a relative clause stands between them."""
    if _since_then(dated, clauses, index):
        return True
    return _in_passing(dated, clauses, index) or _of_verb_around(dated, clauses, index) or _of_sentence_around(dated, clauses, index)


def _since_then(dated: Dated, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether a clause is the event since which something is, named behind the date: "came *on Monday* for the first visit since
    the invasion".
    """
    at = clauses[index].trigger
    since = (p.span for c in clauses for p in c.functions.get("since", ()))
    return dated.span.end <= at.start and any(span.start <= at.start and at.end <= span.end for span in since)


def _in_passing(dated: Dated, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether a year or month dates a relative clause that another stands around: "Mosul, which fell *in 2014*, was attacked"."""
    day = len(dated.period.start or "") == DAY and dated.period.end is not None
    if dated.paused or (day and not clauses[index].lemma.isascii()):
        return False
    verbs = [i for i, c in enumerate(clauses) if c.category == "verb" and c.trigger.end <= dated.span.start]
    owner = max(verbs, key=lambda i: clauses[i].trigger.end, default=index)
    while clauses[owner].link != "relative":
        higher = clauses[owner].parent
        if higher is None or higher >= owner:
            return False
        owner = higher
    behind = clauses[index].trigger.start >= clauses[owner].trigger.start
    if index == owner or (behind and not _goes_on(dated, clauses, index)) or (day and not behind):
        return False
    return all(parent is not clauses[owner] for parent, _ in chain(clauses, index))


def _of_verb_around(dated: Dated, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether an English date is of the verb that goes on behind a relative clause: "X, *which Turkey opposes*, rose up in 1984"."""
    within = [index, *(clauses.index(parent) for parent, _ in chain(clauses, index))]
    relative = next((i for i in within if clauses[i].link == "relative"), None)
    verbs = [i for i, c in enumerate(clauses) if c.category == "verb" and c.trigger.end <= dated.span.start]
    owner = max(verbs, key=lambda i: clauses[i].trigger.end, default=None)
    if relative is None or owner is None or clauses[owner].trigger.start <= clauses[relative].trigger.start:
        return False
    if not clauses[relative].lemma.isascii() or _aided_by(clauses[relative]):
        return False  # "troops *backed by* strikes attacked the town in May"; in Arabic "الهجوم الذي استهدفه وقع في مايو": one event
    return owner != relative and all(parent is not clauses[relative] for parent, _ in chain(clauses, owner))


def _aided_by(relative: Clause) -> bool:
    """Return whether a relative clause names behind its verb whoever helps with what is told."""
    return relative.lemma in _AIDED and any(p.span.start > relative.trigger.end for p in relative.functions.get("subject", ()))


def _goes_on(dated: Dated, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether a clause stands under an English verb behind a relative clause: "Mosul, which fell in 2014, *was retaken*"."""
    within = (clauses[index], *(parent for parent, _ in chain(clauses, index)))
    verbs = (c for c in within if c.category == "verb" and c.link != "relative" and c.lemma.isascii())
    return any(dated.span.end < verb.trigger.start for verb in verbs)


def _of_sentence_around(dated: Dated, clauses: Sequence[Clause], index: int) -> bool:
    """Return whether an English date stands before whom a relative clause tells of: "on Monday met *the man who led the raid*".

    An event has its date also in the clause that describes it: "an attack *on Monday* that killed ten".
    """
    if dated.scope is not None:
        return False
    described = (
        _described(c) for c in (clauses[index], *(p for p, _ in chain(clauses, index))) if c.link == "relative" and c.lemma.isascii()
    )
    return any(start is not None and dated.span.end <= start for start in described)


def _described(relative: Clause) -> int | None:
    """Return where the noun phrase stands that a relative clause describes, none where it is an event or a place of deeds."""
    taken = {
        p.span: name for name in _TAKEN for p in relative.functions.get(name, ()) if p.span.start < p.span.end <= relative.trigger.start
    }
    events = [p.span for phrases in relative.functions.values() for p in phrases if p.sort == "event"]
    first = min(taken, key=lambda span: span.start, default=None)
    return None if first is None or taken[first] == "in" or first in events else first.start
