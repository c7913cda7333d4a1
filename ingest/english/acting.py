"""Whether a word that the lexicon lists as an adjective is a verb where it stands: "Iran *armed* the militias", "to *free* hostages"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.forms import load_forms
from ingest.english.readings import OPENS_OBJECT, closed_classes, rough
from ingest.english.tokens import Token

_OBJECT = ("det", "poss", "pron", "name")
_NEVER = frozenset(("never", "not", "always", "also", "long"))
_ACTING = frozenset(("it", "he", "she", "they", "we", "i", "who"))  # pronouns that are subjects only, or before an object


def acts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a listed adjective is the participle of a verb here: "has *armed* militias", "*armed* and trained by"."""
    if closed_classes()[tokens[index].low][0] == "adj" and index and tokens[index - 1].low == "to":
        return "VB" in load_forms().verbs.get(tokens[index].low, ("", frozenset()))[1]  # "to *free* hostages"
    if closed_classes()[tokens[index].low][0] != "adj" or not _is_participle(tokens[index]):
        return False
    if _behind_adverbs(tokens, index) in ("have", "has", "had", "having"):
        return True  # "had never *armed* militias"
    if index and tokens[index - 1].low in _ACTING and rough(tokens[index + 1] if index + 1 < len(tokens) else None) in OPENS_OBJECT:
        return True  # "denied that it *armed* the Houthis"
    if index and tokens[index - 1].tag == "name" and rough(tokens[index + 1] if index + 1 < len(tokens) else None) in _OBJECT:
        return True  # "Iran *armed the* militias", but "Iran *armed* groups"
    if index < len(tokens) - 1 and tokens[index + 1].low == "of":
        is_ = load_forms().verbs.get(_behind_adverbs(tokens, index), ("",))[0] == "be"
        if is_ or not index or tokens[index - 1].tag in ("noun", "name", "num", "comma", "time", "close"):
            return True  # "a man *suspected* of killing them", "is *suspected* of"
    if 1 < index < len(tokens) - 1 and tokens[index - 1].low in ("and", "or") and _is_participle(tokens[index - 2]):
        return tokens[index + 1].low == "by" or rough(tokens[index + 1]) in _OBJECT  # "trained and *armed* by", "trained and *armed* the"
    joined = index + 2 < len(tokens) and tokens[index + 1].low in ("and", "or", ",")
    return joined and _is_participle(tokens[index + 2])


def _behind_adverbs(tokens: Sequence[Token], index: int) -> str:
    """Return the word before one, without "never" or "not" between."""
    before = index - 1
    while before > 0 and tokens[before].low in _NEVER:
        before -= 1
    return tokens[before].low if before >= 0 else ""


def _is_participle(token: Token) -> bool:
    return "VBN" in load_forms().verbs.get(token.low, ("", frozenset()))[1]
