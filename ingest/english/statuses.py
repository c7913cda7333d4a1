"""Words that are no nouns where they stand: what became of somebody ("took civilians *hostage*"), a land's quarter ("*South* African")."""

from __future__ import annotations

from ingest.english.constructions import load_constructions
from ingest.english.tokens import Token

_QUARTERS = frozenset(("north", "south", "east", "west", "central"))


def is_status(low: str, before: Token | None) -> bool:
    """Return whether a word says what became of those before it: "was held *hostage* by", "took 15 staff *hostage*"."""
    if low not in load_constructions().statuses or before is None:
        return False
    return before.tag == "verb" or before.number == "p" or before.lemma == "staff"


def is_quarter(token: Token, after: Token | None) -> bool:
    """Return whether a word belongs to the people's adjective behind it: "a *South* African trainer"."""
    return token.low in _QUARTERS and token.capital and after is not None and after.capital and after.tag in ("", "dem")
