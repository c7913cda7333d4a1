"""Words that only say that a speaker stays unnamed: "who asked not to be named", "speaking on condition of anonymity"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from ingest.english.words.constructions import load_constructions
from ingest.english.words.tokens import Token

_ENDS = frozenset(("named", "identified", "quoted", "anonymity", "anonymously"))
_SIGNS = frozenset(("comma", "dash"))


def without_anonymity(tokens: list[Token], present: Set[str]) -> list[Token]:
    """Return the tokens without the insertions that keep a speaker's name back; `present` are the words of the sentence."""
    if present.isdisjoint(_ENDS):
        return tokens
    dropped: set[int] = set()
    for end, token in enumerate(tokens):
        if token.low not in _ENDS:
            continue
        start = _start(tokens, end)
        if start is not None:
            dropped |= set(range(start, end + 1)) | _signs(tokens, start, end)
    return [t for i, t in enumerate(tokens) if i not in dropped] if dropped else tokens


def _start(tokens: Sequence[Token], end: int) -> int | None:
    """Return where the insertion begins that ends at a token; None where it is none."""
    inside = load_constructions().unnamed
    start = end
    while start > 0 and tokens[start - 1].low in inside:
        start -= 1
    words = [t.low for t in tokens[start:end]]
    kept_back = tokens[end].low.startswith("anonym") or ("be" in words and ("not" in words or {"declined", "refused"} & set(words)))
    return start if kept_back and start < end else None


def _signs(tokens: Sequence[Token], start: int, end: int) -> set[int]:
    """Return the commas around an insertion, of which both go or none."""
    before, after = start - 1, end + 1
    if before >= 0 and after < len(tokens) and tokens[before].tag in _SIGNS and tokens[after].tag in _SIGNS:
        return {before, after}
    return set()
