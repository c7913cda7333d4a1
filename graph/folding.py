"""Folding: the form in which names and words of both languages are compared.

One character folds to one character or to nothing. Folded together: hamza and alef forms, ى and ي, ة and ه, Persian ی ک, Latin capitals
and accents, hyphens, non-breaking spaces and the underscores of hashtags (to a space), curly apostrophes. Dropped: diacritics, tatweel,
bidi controls and other invisible characters.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ARABIC = dict(zip("أإآٱىیکةؤئ", "ااااييكهوي", strict=True))
_INVISIBLE = "\u0640\u00ad\u200b\u200c\u200d\ufeff" + BIDI_CONTROLS
_SPACES = "\u00a0\u2007\u202f\u2009\t-\u2010\u2011_"
_QUOTES = "\u2018\u2019\u02bc\u02bf\u02be`"


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(k): v for k, v in _ARABIC.items()}
    table |= {ord(c): " " for c in _SPACES} | {ord(c): "'" for c in _QUOTES} | {ord(c): None for c in _INVISIBLE}
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFKD", chr(code).lower())[:1]
        table[code] = base if base.isalpha() else chr(code)
    table |= dict.fromkeys((*range(768, 880), *range(1552, 1563), *range(1611, 1632), 1648, *range(1750, 1774)))
    return table


TABLE = _table()


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Return the folded form of a word or name, blanks trimmed and collapsed."""
    return " ".join(word.translate(TABLE).split())


def name_key(name: str) -> str:
    """Return the folded name without its Latin articles and apostrophes: two spellings with one key are one name."""
    return " ".join(w for w in fold_word(name).replace("'", "").split() if w not in ("al", "el", "the"))
