"""The bare verb behind "let", "make", "help" and whom they let do it: "would not *let* the Peshmerga *take* part"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.constructions import load_constructions
from ingest.english.words.forms import load_forms
from ingest.english.words.readings import OPENS_OBJECT, closed_classes, rough
from ingest.english.words.tokens import Token

_REACH = 6  # words of the noun phrase between the two at most
_WITHIN = frozenset(("det", "poss", "adj", "num", "dem", "noun", "name", "pos", "pron"))
_HEADS = frozenset(("noun", "name", "pron"))
_NO_VERB = frozenset(("aux", "modal", "to", "verb"))  # behind a noun that is the subject of another verb


def is_let(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a form that may be a noun says what somebody is let, made or helped to do."""
    if not index or "VB" not in load_forms().verbs.get(tokens[index].low, ("", frozenset()))[1]:
        return False
    if tokens[index - 1].tag == "verb" and tokens[index - 1].lemma == "help":  # "to help *fight* the militants"
        return rough(tokens[index + 1] if index + 1 < len(tokens) else None) in OPENS_OBJECT
    if tokens[index - 1].tag not in _HEADS:
        return False
    if (
        tokens[index].low in closed_classes()
        or tokens[index].capital
        or rough(tokens[index + 1] if index + 1 < len(tokens) else None) in _NO_VERB
    ):
        return False
    for token in reversed(tokens[max(0, index - _REACH) : index]):
        if token.tag == "verb":
            return token.lemma in load_constructions().bare_behind
        if token.tag not in _WITHIN:
            return False
    return False
