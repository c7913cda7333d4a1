"""Forms that may be nouns, as the verbs of a row: "accused of *killing* and abducting them", "will train, equip or *fund* X"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.forms import load_forms
from ingest.english.words.readings import NOMINAL, OPENS_OBJECT, rough
from ingest.english.words.tokens import Token


def in_gerund_row(tokens: Sequence[Token], index: int) -> bool:
    """Return whether an -ing form that may be a noun stands in a row of such: "accused of *killing* and abducting them"."""
    if not _is_gerund(tokens[index]) or index + 2 >= len(tokens) or tokens[index + 1].low not in ("and", "or", ","):
        return False
    before = tokens[index - 1] if index else None
    if before is not None and before.tag in NOMINAL:
        return False
    following = tokens[index + 2]
    return _is_gerund(following) and following.low not in load_forms().nouns


def in_bare_row(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word that may be a noun is the last bare verb of a row: "will not train, equip or *fund* X"."""
    if index < 2 or tokens[index - 1].low not in ("and", "or", "nor") or index + 1 >= len(tokens):
        return False
    form, before = load_forms().verbs.get(tokens[index].low), tokens[index - 2]
    if form is None or "VB" not in form[1] or tokens[index].low not in load_forms().nouns:
        return False
    return before.tag == "verb" and "VB" in before.tags and not before.tags & {"VBD", "VBN"} and rough(tokens[index + 1]) in OPENS_OBJECT


def _is_gerund(token: Token) -> bool:
    return token.low.endswith("ing") and "VBG" in load_forms().verbs.get(token.low, ("", frozenset()))[1]
