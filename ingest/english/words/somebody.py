""" "Those" and "all" of whom only what follows tells: "*those* who attacked the town", "*all* who fought", "*those* involved in it"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.english.words.forms import load_forms
from ingest.english.words.readings import rough
from ingest.english.words.tokens import Token
from ingest.lexicon import senses

_SOME, _WHO = ("those", "all"), ("who", "whom")
_READIES = senses("en", "readies")
_OBJECT = frozenset(("det", "poss"))
_ENDS = ("prep", "comma", "dash")  # behind a participle that has no object: "those involved *in* it"


def is_somebody(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word means nobody named before, but whom the next words describe."""
    if tokens[index].low not in _SOME or index + 1 >= len(tokens):
        return False
    after, behind = tokens[index + 1], tokens[index + 2] if index + 2 < len(tokens) else None
    if after.low in _WHO:
        return behind is not None
    (lemma, forms), next_class = load_forms().verbs.get(after.low, ("", frozenset[str]())), rough(behind)
    before = tokens[index - 1] if index else None
    if "VBN" in forms and before is not None and (rough(before) == "verb" or before.low == "all"):
        return behind is None or next_class in _ENDS
    if "VBG" not in forms or tokens[index].low != "those" or behind is None:
        return False
    return behind.name is not None or next_class in _OBJECT or (lemma in _READIES and _is_noun(behind))


def _is_noun(token: Token) -> bool:
    """Return whether an object may begin without an article at a word: "those planning *attacks*", "those planning *terrorist* attacks"."""
    number = load_forms().nouns.get(token.low, ("", ""))[1]
    return number == "p" or rough(token) in ("adj", "open-class")
