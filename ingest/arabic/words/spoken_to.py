"""The outlet to which somebody without a name speaks, no part of what he is: "قال مسؤول كبير | لرويترز", "مصدر أمني | لوكالة الأناضول:"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import read_lexicon, senses
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_TO = "ل"
_REPORTERS = folded(senses("ar", "reporters"))


def is_told(tokens: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether "ل" with an outlet stands behind a description that a verb of speaking precedes, or between it and a colon."""
    token = tokens[end] if end < len(tokens) else None
    if token is None or token.preposition != _TO or token.conjunction or not _is_outlet(token, lexicon):
        return False
    if lexicon.bare(tokens[start].word) in _REPORTERS:
        return False  # "قال مراسل لرويترز": it is his own
    before = tokens[start - 1] if start else None
    if before is not None and any(lexicon.operator(verb.form.lemma) == "speech" for verb in before.verbs):
        return True
    return end + 1 < len(tokens) and tokens[end + 1].mark == ":"


def _is_outlet(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a token begins what an outlet is called, or names a body without a noun: "لرويترز", not "لحزب الدعوة"."""
    head = lexicon.bare(token.word.split()[0])
    if head in _outlets() or token.name is None:
        return head in _outlets()
    return token.name.kind == "organization" and token.name.entity not in lexicon.states and head not in lexicon.body_heads


@lru_cache(maxsize=1)
def _outlets() -> frozenset[str]:
    return frozenset(fold_word(noun) for noun in read_lexicon("ar", "outlets")["heads"])
