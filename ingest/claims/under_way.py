"""Events that are under way whatever is planned around them: "will extend its campaign", "to contribute to a U.S.-led campaign"."""

from __future__ import annotations

from ingest.lexicon import senses
from ingest.syntax import AHEAD, Clause, Parse, Phrase

_KNOWN_BY = senses("en", "known_by_leaders")  # adjectives by which an event is known that has begun
_PROLONGING = senses("en", "prolongs")


def is_going_on(parse: Parse, clause: Clause) -> bool:
    """Return whether the event of a clause has begun: others lead or back it, or somebody is to go on with his own."""
    events = (*clause.functions.get("event", ()), *clause.functions.get("aim_of", ()))
    if not events or _is_meant(parse, clause):
        return False
    return any(_is_known(parse, event) for event in events) or _is_prolonged(parse, clause)


def _is_meant(parse: Parse, clause: Clause) -> bool:
    """Return whether the event itself is what somebody means or asks for: "plans a U.S.-led operation"."""
    above = parse.above(clause)
    return above is not None and clause.link == "complement" and above.operator in AHEAD


def _is_known(parse: Parse, event: Phrase) -> bool:
    return any(c.category == "adjective" and c.lemma in _KNOWN_BY and event in c.functions.get("object", ()) for c in parse.clauses)


def _is_prolonged(parse: Parse, clause: Clause) -> bool:
    above = parse.above(clause)
    own = bool(clause.functions.get("possessor"))
    return own and above is not None and above.category == "verb" and above.lemma in _PROLONGING
