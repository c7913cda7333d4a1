"""Denials whose auxiliary stands before the subject: "*nor did* X attack", "*never before has* X attacked", and what is left."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.phrases.groups import Group
from ingest.english.reader import Reader
from ingest.english.words.forms import load_forms
from ingest.english.words.tokens import Token

_NEITHER = frozenset(("nor", "neither"))
_NEVER = frozenset(("never", "nowhere", "not", "at", "under", "in", "on"))
_NO = frozenset(("never", "nowhere", "no", "not"))
_SINCE = frozenset(("since", "until", "for", "in", "once", "before"))
_TILL = frozenset(("until", "before"))
_FAR = 6  # words at most before the auxiliary


def inverted(tokens: Sequence[Token], index: int) -> int:
    """Return the token behind the auxiliary of a denial that stands before its subject; 0 where none begins at a token."""
    low = tokens[index].low
    if low in _NEITHER:
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        return index + 2 if after is not None and after.tag in ("aux", "modal") else 0
    if low not in _NEVER or (index and tokens[index - 1].tag not in ("quote", "comma", "cc", "rel") and not _says(tokens[index - 1])):
        return 0
    if low == "not" and (index + 1 >= len(tokens) or tokens[index + 1].low not in _SINCE):
        return 0
    before: list[str] = []
    for place in range(index, min(index + _FAR, len(tokens))):
        token = tokens[place]
        if token.tag in ("aux", "modal"):
            return place + 1 if _NO & set(before) and place > index else 0
        if token.tag in ("name", "dem", "verb", "comma"):
            return 0
        before.append(token.low)
    return 0


def _says(token: Token) -> bool:
    """Return whether a verb of saying stands before the denial: "*said* at no time did X attack"."""
    return token.tag == "verb" and load_forms().operators.get(token.lemma) == "speech"


def at_last(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "not" only says how late it came about: "*Not until* Monday did the army attack"."""
    return tokens[index].low == "not" and tokens[index + 1].low in _TILL


def supposed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "should" before its subject tells on what something depends: "*Should* the army attack, Iraq will protest"."""
    before, after = tokens[index - 1] if index else None, tokens[index + 1] if index + 1 < len(tokens) else None
    opens = before is None or before.tag in ("quote", "comma", "cc")
    if tokens[index].low != "should" or not opens or after is None:
        return False
    return after.tag in ("det", "name", "noun", "pron", "poss", "adj") or (after.tag == "verb" and after.number == "p")


def remaining(reader: Reader, index: int) -> bool:
    """Return whether "left" only says of what there is, or is not, that it remains: "there are no troops *left* in X"."""
    clause = reader.clause
    if clause is None or clause.lemma != "be" or reader.last is None or reader.last_end != index:
        return False
    return any(isinstance(g, Group) and g is reader.last for g in clause.groups("predicate"))
