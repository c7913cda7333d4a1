"""The year that a text is on by its headline: in "2017 Mosul airstrike", written later, "17 March" is of 2017."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from graph.model import Language
from ingest.lexicon import read_lexicon

_FIRST = re.compile(r"\s*((?:19|20)\d\d)\s+[^\W\d]")  # "2017 Mosul airstrike"
_LAST = re.compile(r"(?<!\w)(\w+) \(?((?:19|20)\d\d)\)?\s*$")  # "غارة الموصل 2017", "Battle of Tikrit (2015)"


@lru_cache(maxsize=1024)
def topic_year(title: str, language: Language, today: date | None) -> int:
    """Return the year with which a headline names its subject, where it is before the text's own; 0 where there is none."""
    first, last = _FIRST.match(title), _LAST.search(title)
    if first is not None:
        year = int(first[1])
    elif last is not None and last[1].lower().removeprefix("ل") not in _before_when(language):  # "موازنة لعام 2017"
        year = int(last[2])
    else:
        return 0
    return year if today is not None and year < today.year else 0


@lru_cache(maxsize=2)
def _before_when(language: Language) -> frozenset[str]:
    """Return the words before a year that only tell when something was: "arrests *in* 2017", "حصيلة *عام* 2017"."""
    dates, words = read_lexicon(language, "dates"), read_lexicon(language, "words")
    listed = (*dates["year_words"], *dates["since"], *words["prepositions" if language == "ar" else "preposition"])
    return frozenset(word.split()[-1] for word in listed)
