"""Ties that are no good ones: "توتر العلاقات بين البلدين", "العلاقات بين الطرفين متوترة"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import folded

STRAINED = "علاقة متوتر"  # the lemma of such ties, of which nothing is told
_TIES = senses("ar", "relations")
_STRAINED = folded(senses("ar", "strained"))
_BEFORE, _BEHIND = 2, 9  # words in which it is said


def strained(tokens: Sequence[Token], phrase: NounPhrase) -> bool:
    """Return whether the words around the ties that a phrase tells of say that they are bad."""
    if phrase.lemma not in _TIES:
        return False
    behind = tokens[phrase.start : phrase.end + _BEHIND]
    ends = next((at for at, token in enumerate(behind) if token.mark in ("،", ",", "؛", ".") and not token.name), len(behind))
    return any(token.word in _STRAINED for token in (*tokens[max(0, phrase.start - _BEFORE) : phrase.start], *behind[:ends]))
