"""Folding: the form in which words of both languages are compared, with offsets back to the text as written.

One character folds to one character or to nothing. Folded together: hamza and alef forms, ى and ي, ة and ه, Persian ی ک, Latin capitals
and accents, hyphens and non-breaking spaces (to a space), curly apostrophes. Dropped: diacritics, tatweel, bidi controls and other
invisible characters.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Span

_ARABIC = dict(zip("أإآٱىیکةؤئ", "ااااييكهوي", strict=True))
_INVISIBLE = "\u0640\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_SPACES = "\u00a0\u2007\u202f\u2009\t-\u2010\u2011"
_QUOTES = "\u2018\u2019\u02bc\u02bf\u02be`"


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(k): v for k, v in _ARABIC.items()}
    table |= {ord(c): " " for c in _SPACES} | {ord(c): "'" for c in _QUOTES} | {ord(c): None for c in _INVISIBLE}
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFKD", chr(code).lower())[:1]
        table[code] = base if base.isalpha() else chr(code)
    table |= dict.fromkeys((*range(768, 880), *range(1552, 1563), *range(1611, 1632), 1648, *range(1750, 1774)))
    return table


_TABLE = _table()
_DROPPED = re.compile("[" + "".join(re.escape(chr(c)) for c, v in _TABLE.items() if v is None) + "]")
_RUNS = re.compile(r"[ \t\u00a0]{2,}")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `offsets[i]` is where its i-th character stood, or None where nothing was dropped."""

    text: str
    offsets: tuple[int, ...] | None
    length: int

    def span(self, start: int, end: int) -> Span:
        """Return the range of the original text that folded characters `start` to `end` stand for; an empty range where start is end."""
        if self.offsets is None:
            return Span(start, end)
        first = self.offsets[start] if start < len(self.offsets) else self.length
        return Span(first, self.offsets[end - 1] + 1 if end > start else first)


def fold(text: str) -> Folded:
    """Return the folded form of a text with offsets: runs of blanks become one blank."""
    dropped = {m.start() for m in _DROPPED.finditer(text)}
    for run in _RUNS.finditer(text):
        dropped.update(range(run.start() + 1, run.end()))
    folded = text.translate(_KEEPING)
    if not dropped:
        return Folded(folded, None, len(text))
    offsets = tuple(i for i in range(len(text)) if i not in dropped)
    return Folded("".join([folded[i] for i in offsets]), offsets, len(text))


_KEEPING: dict[int, str] = {code: value for code, value in _TABLE.items() if value is not None}


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Return the folded form of a word or name, blanks trimmed and collapsed."""
    return " ".join(word.translate(_TABLE).split())
