"""Whether a clause tells of an event that is still to come: what somebody means to carry out is not what he carried out before."""

from __future__ import annotations

from ingest.claims.attribution import chain
from ingest.syntax import Clause, Parse

_TO_COME = ("planned", "conditional")
_ASKED = ("demand", "intention")  # but no doubt: who is suspected of an attack takes part in one that there was
_BELOW = ("complement", "purpose", "adjunct")  # links of what is to come with what is above it


def lies_ahead(parse: Parse, clause: Clause) -> bool:
    """Return whether an event is meant or asked for: "is planning *attacks*", "called on them to launch *attacks*"."""
    if clause.modality in _TO_COME:
        return True
    for above, child in chain(parse.clauses, parse.clauses.index(clause)):
        if child.link not in _BELOW:
            return False
        if above.modality in _TO_COME or above.operator in _ASKED:
            return True
    return False
