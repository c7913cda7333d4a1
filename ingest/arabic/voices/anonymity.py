"""Words that only say that a speaker stays unnamed: "الذي طلب عدم الكشف عن اسمه", "مفضلا عدم ذكر اسمه", "لم يسمه"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache

from ingest.arabic.words.tokens import COMMAS, Token
from ingest.lexicon import read_lexicon
from ingest.normalise import folded


def without_anonymity(tokens: list[Token], present: Set[str]) -> list[Token]:
    """Return the tokens without the insertions that keep a speaker's name back; `present` are the words of the sentence."""
    words = _words()
    if present.isdisjoint(words["names"]) and present.isdisjoint(words["unnamed"]):
        return tokens
    dropped: set[int] = set()
    for end, token in enumerate(tokens):
        start = _start(tokens, end, words) if token.word in words["names"] else None
        if token.word in words["unnamed"] and end and tokens[end - 1].word in words["not"] and _ends(tokens, end + 1):
            start = end - 1 - (end > 1 and tokens[end - 2].word in words["who"])
        if start is not None:
            dropped |= set(range(start, end + 1)) | _pauses(tokens, start, end)
    return [t for i, t in enumerate(tokens) if i not in dropped] if dropped else tokens


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    return {key: folded(listed) for key, listed in read_lexicon("ar", "anonymity").items()}


def _start(tokens: Sequence[Token], end: int, words: dict[str, frozenset[str]]) -> int | None:
    """Return where the insertion begins that ends at a token; None where it is none."""
    start = end
    while start > 0 and any(tokens[start - 1].word in words[key] for key in ("inside", "not", "keeps", "who")):
        start -= 1
    while start < end and tokens[start].word in words["inside"]:
        start += 1  # "قال المصدر | عن ..."
    inside = {t.word for t in tokens[start:end]}
    if not inside & words["not"]:
        return None
    if start and tokens[start - 1].word in words["speaks"] and inside & words["keeps"]:
        start -= 1  # "مسؤول | تحدث شريطة عدم ذكر اسمه"
        return start - (start > 0 and tokens[start - 1].word in words["who"])
    plain = start < end and tokens[start].word in words["plainly"] and not tokens[start].conjunction and _ends(tokens, end + 1)
    return start if plain or inside & (words["keeps"] | words["who"]) else None


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Return whether nobody stands at a token who does not name them: "مصادر لم تسمها | بأن", but not "لم تسمها الوزارة"."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    return bool(token.mark or token.conjunction or token.preposition) or token.word in ("ان", "علي", "في", "الي", "من", "عن")


def _pauses(tokens: Sequence[Token], start: int, end: int) -> set[int]:
    """Return the commas around an insertion, of which both go or none."""
    before, after = start - 1, end + 1
    if before >= 0 and after < len(tokens) and tokens[before].mark in COMMAS and tokens[after].mark in COMMAS:
        return {before, after}
    return set()
