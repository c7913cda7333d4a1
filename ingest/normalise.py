"""Folding a text, as `graph.folding` folds words, with offsets back to the text as written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.folding import TABLE
from graph.folding import fold_word as fold_word
from graph.model import Span

_DROPPED = re.compile("[" + "".join(re.escape(chr(c)) for c, v in TABLE.items() if v is None) + "]")
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
    folded = text
    for letter in _KEEPING.keys() & set(text):  # faster than str.translate, which looks up every character
        folded = folded.replace(letter, _KEEPING[letter])
    if not dropped:
        return Folded(folded, None, len(text))
    offsets = tuple(i for i in range(len(text)) if i not in dropped)
    return Folded("".join([folded[i] for i in offsets]), offsets, len(text))


_KEEPING: dict[str, str] = {chr(code): value for code, value in TABLE.items() if value is not None and value != chr(code)}
