"""Folding a text, as `graph.folding` folds words, with offsets back to the text as written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from graph.folding import TABLE
from graph.folding import fold_word as fold_word
from graph.model import Span

ADDRESS = r"https?://\S*[\w/]"  # of a page: one word, however many stand in it
PROCLITICS = "وفبلك"  # letters of Arabic that may be words of their own, written with the word behind them
_HASH = "#"  # before an Arabic word of a name: "رجب طيب #أردوغان"
_DROPPED = re.compile("[" + "".join(re.escape(chr(c)) for c, v in TABLE.items() if v is None) + rf"]|{_HASH}(?=[\u0621-\u064a])")
_DROPPED_LETTERS = frozenset((_HASH, *(chr(c) for c, v in TABLE.items() if v is None)))
_RUNS = re.compile(r"[ \t\u00a0]{2,}")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `offsets[i]` is where its i-th character stood, or None where nothing was dropped."""

    text: str
    offsets: tuple[int, ...] | None
    length: int

    def place(self, at: int) -> int:
        """Return where a folded character stood in the original text."""
        return at if self.offsets is None else self.offsets[at]

    def span(self, start: int, end: int) -> Span:
        """Return the range of the original text that folded characters `start` to `end` stand for; an empty range where start is end."""
        if self.offsets is None:
            return Span(start, end)
        first = self.offsets[start] if start < len(self.offsets) else self.length
        return Span(first, self.offsets[end - 1] + 1 if end > start else first)


@lru_cache(maxsize=256)
def fold(text: str) -> Folded:
    """Return the folded form of a text with offsets: runs of blanks become one blank."""
    letters = set(text)
    dropped = [] if letters.isdisjoint(_DROPPED_LETTERS) else [m.span() for m in _DROPPED.finditer(text)]
    if runs := [(m.start() + 1, m.end()) for m in _RUNS.finditer(text)]:
        dropped = sorted([*dropped, *runs])
    folded = text
    for letter in _KEEPING.keys() & letters:  # faster than str.translate, which looks up every character
        folded = folded.replace(letter, _KEEPING[letter])
    if not dropped:
        return Folded(folded, None, len(text))
    kept = list(zip([0, *(end for _, end in dropped)], [*(start for start, _ in dropped), len(text)], strict=True))
    offsets = tuple(chain.from_iterable(range(start, end) for start, end in kept))
    return Folded("".join([folded[start:end] for start, end in kept]), offsets, len(text))


@lru_cache(maxsize=8)  # apart from the many short ones, for it is asked for by each sentence
def _whole(text: str) -> Folded:
    return fold(text)


def fold_part(text: str, span: Span) -> Folded:
    """Return the folded form of a part of a text that begins and ends with no blank, out of that of the whole."""
    whole = _whole(text)
    if whole.offsets is None:
        return Folded(whole.text[span.start : span.end], None, span.end - span.start)
    first, last = bisect_left(whole.offsets, span.start), bisect_left(whole.offsets, span.end)
    dropped = last - first < span.end - span.start
    offsets = tuple(at - span.start for at in whole.offsets[first:last]) if dropped else None
    return Folded(whole.text[first:last], offsets, span.end - span.start)


@lru_cache(maxsize=8)
def arabic_words(text: str) -> tuple[re.Match[str], ...]:
    """Return the runs of Arabic letters of a folded text, which several stages look through."""
    return tuple(_ARABIC_WORD.finditer(text))


@lru_cache(maxsize=8)
def arabic_forms(text: str) -> tuple[str, ...]:
    """Return these runs as words."""
    return tuple(match.group() for match in arabic_words(text))


def standing(text: str, listed: Container[str]) -> list[int]:
    """Return the numbers of those of the Arabic words of a folded text that are listed, which few are."""
    return [at for at, word in enumerate(arabic_forms(text)) if word in listed]


def folded(words: Iterable[str]) -> frozenset[str]:
    """Return words in the form in which words are compared."""
    return frozenset(fold_word(w) for w in words)


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of some words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_KEEPING: dict[str, str] = {chr(code): value for code, value in TABLE.items() if value is not None and value != chr(code)}
