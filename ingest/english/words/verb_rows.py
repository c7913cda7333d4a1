"""Forms that may be nouns, as the verbs of a row: "accused of *killing* and abducting them", "will train, equip or *fund* X"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.forms import load_forms
from ingest.english.words.readings import NOMINAL, OPENS_OBJECT, rough
from ingest.english.words.tokens import Token

_JOINS = ("and", "or", "nor")
_ROW = 3  # words joined to the first of a row that are read
_JOINED = 3  # words of "or", a verb and the first of its object


def in_gerund_row(tokens: Sequence[Token], index: int) -> bool:
    """Return whether an -ing form that may be a noun stands in a row of such: "accused of *killing* and abducting them"."""
    if not _is_gerund(tokens[index]) or index + 2 >= len(tokens) or tokens[index + 1].low not in ("and", "or", ","):
        return False
    before = tokens[index - 1] if index else None
    if before is not None and before.tag in NOMINAL:
        return False
    following = tokens[index + 2]
    return _is_gerund(following) and (following.low not in load_forms().nouns or _ends_with_object(tokens, index))


def _ends_with_object(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the last of a row of -ing forms has an object: "denied *training, arming or funding* the militia"."""
    at = index + 1
    for _ in range(_ROW):
        if at + 1 < len(tokens) and tokens[at].low in (*_JOINS, ",") and _is_gerund(tokens[at + 1]):
            at += 2
    return at < len(tokens) and tokens[at - 2].low in _JOINS and rough(tokens[at]) in OPENS_OBJECT


def in_bare_row(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word that may be a noun is a bare verb of a row: "will not train, equip or *fund* X", "train, *arm* or fund X"."""
    if index < 2 or tokens[index - 1].low not in (*_JOINS, ",") or index + 1 >= len(tokens):
        return False
    form, before = load_forms().verbs.get(tokens[index].low), tokens[index - 2]
    if form is None or "VB" not in form[1] or tokens[index].low not in load_forms().nouns:
        return False
    if not (before.tag == "verb" and "VB" in before.tags and not before.tags & {"VBD", "VBN"}):
        return False
    return rough(tokens[index + 1]) in OPENS_OBJECT if tokens[index - 1].low in _JOINS else _goes_on(tokens, index)


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "or" and another bare verb with an object follow."""
    behind = tokens[index + 1 : index + 4]
    if len(behind) < _JOINED or behind[0].low not in _JOINS:
        return False
    return "VB" in load_forms().verbs.get(behind[1].low, ("", frozenset()))[1] and rough(behind[2]) in OPENS_OBJECT


def _is_gerund(token: Token) -> bool:
    return token.low.endswith("ing") and "VBG" in load_forms().verbs.get(token.low, ("", frozenset()))[1]
