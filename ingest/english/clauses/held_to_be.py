"""What somebody is only held to have done, or to be: "is *alleged to* have attacked", "considers X *to be* responsible"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Modality
from ingest.english.drafts import Draft
from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_HELD, _KNOWN, _GUESSED = senses("en", "held_to_be"), senses("en", "known_to_be"), senses("en", "guessed")
_SEEMING = senses("en", "seems")
_TO_BE = (["to", "have"], ["to", "be"])
_MEANT = "supposed"  # "is supposed to be trained": he is to be


def held_to_be(tokens: Sequence[Token], index: int, auxiliary: str) -> Modality | None:
    """Return how a word before "to have" or "to be", most of them behind "is", colours the verb there; None where it does not."""
    low, after = tokens[index].low, [token.low for token in tokens[index + 1 : index + 3]]
    if tokens[index].lemma in _SEEMING and after[:1] == ["to"]:
        return "conditional"
    if auxiliary != "be" or after not in _TO_BE:
        return None
    if low in _GUESSED:
        return "conditional" if after[1] == "have" else None  # "is likely *to be* attacked" lies ahead
    if low in _HELD:
        return "rumoured" if low != _MEANT or after[1] == "have" else None
    return "reported" if low in _KNOWN else None


def holds_it(tokens: Sequence[Token], index: int, clause: Draft) -> bool:
    """Return whether a verb says what somebody holds its object to be, or to have done: "*believes* X to be", "*assessed* by X to be"."""
    holding = clause.lemma in load_constructions().said_to_be and bool(clause.groups("object"))
    return holding and [token.low for token in tokens[index : index + 2]] in _TO_BE
