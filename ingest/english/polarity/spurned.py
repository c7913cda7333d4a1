"""A charge against himself that somebody condemns is denied by him: "mocked allegations that *it* had funded the group"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_SPURNS, _CHARGES = senses("en", "spurns_charges"), senses("en", "accusations")
_INSIDE = frozenset(("name", "dem", "det", "adj", "adv", "noun", "poss", "pos", "quote"))  # of what stands before the charge
_REACH = 6  # words from the verb to the charge
_HIM = frozenset(("it", "its", "he", "his", "him", "she", "her", "they", "their", "them"))


def spurns_charge(tokens: Sequence[Token], lemma: str, last: int) -> bool:
    """Return whether a verb that ends before a token condemns a charge against its own subject."""
    if lemma not in _SPURNS:
        return False
    at = last + 1 if last < len(tokens) and tokens[last].low == "at" else last  # "bristled *at* suggestions"
    end = min(len(tokens) - 2, at + _REACH)
    while at < end and tokens[at].lemma not in _CHARGES:
        if tokens[at].tag not in _INSIDE:
            return False
        at += 1
    return at < end and tokens[at].lemma in _CHARGES and _against_him(tokens[at + 1], tokens[at + 2])


def _against_him(first: Token, second: Token) -> bool:
    """Return whether what follows a charge says that it is of whoever condemns it."""
    return (first.low in ("that", "against") and second.low in _HIM) or (first.low == "of" and "VBG" in second.tags)
