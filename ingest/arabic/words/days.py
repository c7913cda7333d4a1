"""Words that tell a day of a month, or which of several: "9 ديسمبر", "التاسع من ديسمبر الماضي", "لليوم السابع", "الأخيرة"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import read_lexicon, senses
from ingest.normalise import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_WHICH = folded(senses("ar", "which_of_times"))
_TIME = "مره"
_LAST_DAY, _YEAR = 31, 4  # digits of a year
_LONGEST = 2  # words of an ordinal: "الحادي والعشرين"


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
    if which is None or token.preposition != "ل" or lexicon.bare(token.word) not in (*lexicon.time_spans, _TIME):
        return 0
    return 2 if which.word in which_of_several() else 0


def is_month(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word that may name a month does so here: "3 مارس", "آذار/مارس", "مارس 2017", "مطلع مارس", not "مارس ضغوطا"."""
    if tokens[at].word not in _months():
        return False
    before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and (after.mark == "/" or (after.word.isdigit() and len(after.word) == _YEAR)):
        return True
    return before is not None and (before.mark == "/" or before.word.isdigit() or before.word in _parts_of_months())


def _behind_day(tokens: Sequence[Token], at: int) -> int:
    """Return where the month stands behind the number of a day: "9 | ديسمبر", "التاسع عشر من | ديسمبر"; 0 where no number stands."""
    word = tokens[at].word if at < len(tokens) else ""
    if word.isdigit():
        return at + 1 if int(word) <= _LAST_DAY else 0
    for of in range(at + 1, min(at + _LONGEST, len(tokens) - 1) + 1):
        day = " ".join([word, *(token.conjunction + token.word for token in tokens[at + 1 : of])])
        if day in _ordinals() and tokens[of].word == "من":
            return of + 1
    return 0


def _is_month(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    token = tokens[at] if at < len(tokens) else None
    return token is not None and token.name is None and not (token.preposition or token.conjunction) and token.word in lexicon.time


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    return folded(name for names in read_lexicon("ar", "dates")["months"].values() for name in names)


@lru_cache(maxsize=1)
def _parts_of_months() -> frozenset[str]:
    return folded(read_lexicon("ar", "dates")["day_words"])


@lru_cache(maxsize=1)
def _ordinals() -> frozenset[str]:
    return folded(word for words in read_lexicon("ar", "dates")["ordinals"].values() for word in words)


@lru_cache(maxsize=1)
def which_of_several() -> frozenset[str]:
    """Return the words of both genders that tell which of several something is: "الثاني", "الثانية", "الأخيرة"."""
    return folded((*read_lexicon("ar", "bodies")["numbers"], *senses("ar", "last_or_only")))
