"""The denial that a text joins to its verb or noun without a blank: "لايوجد", "لاتزال", "لاوجود"."""

from __future__ import annotations

from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.normalise import folded

_NO, _HE = "لا", "ي"
_DENIED = folded(senses("ar", "joined_denials"))


def denied_at(word: str, lexicon: Lexicon) -> int:
    """Return where the word begins that a folded word denies by the "لا" joined to it, 0 where none is: "و|لا|يوجد"."""
    start = len(_NO) + (word[:1] in ("و", "ف"))
    rest = word[start:]
    if word[start - len(_NO) : start] != _NO:
        return 0
    return start if rest in _DENIED or (rest.startswith(_HE) and bool(lexicon.forms.verbs(rest))) else 0
