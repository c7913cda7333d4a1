"""Whether a clause tells of an event that is still to come: what somebody means to carry out is not what he carried out before."""

from __future__ import annotations

from ingest.syntax import Clause, Parse

_TO_COME = ("planned", "conditional")
_ASKED = ("demand", "intention")
_DEPTH = 3  # clauses above that are looked at


def lies_ahead(parse: Parse, clause: Clause) -> bool:
    """Return whether an event is meant, asked for or feared: "is planning *attacks*", "called on them to launch *attacks*"."""
    above: Clause | None = clause
    for _ in range(_DEPTH):
        if above is None:
            return False
        if above.modality in _TO_COME or (above is not clause and above.operator in _ASKED):
            return True
        above = parse.clauses[above.parent] if above.parent is not None and above.link in ("complement", "purpose", "adjunct") else None
    return False
