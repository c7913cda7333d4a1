"""Words that tell a day of a month, which own nothing: "9 ديسمبر", "التاسع من ديسمبر الماضي", "9 ديسمبر/كانون الأول"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.listed_forms import folded
from ingest.arabic.words.tokens import Token
from ingest.lexicon import read_lexicon, senses

_WHICH = folded(senses("ar", "which_of_times"))
_FOR, _TIME = ("ل", "لل"), "مره"
_LAST_DAY, _YEAR = 31, 4  # digits of a year


def day_of_month(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how many words from a token tell a day of a month; 0 where none do."""
    month = _behind_day(tokens, at)
    if not month or not _is_month(tokens, month, lexicon):
        return 0
    end = month + 1
    if end < len(tokens) and tokens[end].mark == "/" and _is_month(tokens, end + 1, lexicon):
        end += 2
    after = tokens[end] if end < len(tokens) else None
    year = after is not None and after.word.isdigit() and len(after.word) == _YEAR
    return end + (year or (after is not None and after.word in _WHICH)) - at


def nth_time(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how many words from a token tell for how manieth time something is: "لليوم السابع | على التوالي"; 0 where none do."""
    token, which = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if which is None or token.preposition not in _FOR or lexicon.bare(token.word) not in (*lexicon.time_spans, _TIME):
        return 0
    return 2 if which.word in _ordinals() or which.word in _feminine() else 0


def _behind_day(tokens: Sequence[Token], at: int) -> int:
    """Return where the month stands behind the number of a day: "9 | ديسمبر", "التاسع من | ديسمبر"; 0 where no number stands."""
    word = tokens[at].word if at < len(tokens) else ""
    if word.isdigit():
        return at + 1 if int(word) <= _LAST_DAY else 0
    of = word in _ordinals() and at + 1 < len(tokens) and tokens[at + 1].word == "من"
    return at + 2 if of else 0


def _is_month(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    token = tokens[at] if at < len(tokens) else None
    return token is not None and token.name is None and not (token.preposition or token.conjunction) and token.word in lexicon.time


@lru_cache(maxsize=1)
def _ordinals() -> frozenset[str]:
    return folded(word for words in read_lexicon("ar", "dates")["ordinals"].values() for word in words)


@lru_cache(maxsize=1)
def _feminine() -> frozenset[str]:
    """Return the ordinals of feminine nouns: "للمرة الثانية", "للسنة الأولى"."""
    single = (word for words in read_lexicon("ar", "dates")["ordinals"].values() for word in words if " " not in word)
    return folded(("الأولى", "الاخيرة", *(word + "ة" for word in single)))
