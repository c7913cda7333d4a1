"""Those who are named by whose relatives or men they are, and are not he: "مقتل نجل زعيم التنظيم", "اعتقال شقيق فلان"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

if TYPE_CHECKING:
    from ingest.arabic.nouns import NounPhrase
    from ingest.arabic.tokens import Token


def is_another(tokens: Sequence[Token], owner: NounPhrase, at: int) -> bool:
    """Return whether a person named at a token only tells whose relative it is of whom the noun before him speaks."""
    person = bool(owner.phrases) and owner.phrases[0].kind == "person"
    return person and at > 0 and tokens[at - 1].word in _kin()


@lru_cache(maxsize=1)
def _kin() -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "deeds")["kin"])
