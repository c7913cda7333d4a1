"""Days told from another day of the sentence: "on Monday ... the following day", "السبت ... في اليوم التالي", "two days earlier".

What lies before is counted from the article's date where the sentence gives no day; what lies behind it is then of no known date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from graph.model import Language, Period
from ingest.dates.patterns import filled, holds, load_date_words, load_signs, words_any
from ingest.dates.periods import back, date_of_iso, same
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word

_OF_ANOTHER = re.compile(r"\s+(?:من|of)(?!\w)")


@lru_cache(maxsize=2)
def _counted_words(language: Language) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the days by what they are called, and the patterns of those, of "two days earlier" and of "two days later"."""
    listed, words = read_lexicon(language, "dates"), load_date_words(language)
    days = {fold_word(said): int(count) for count, all_said in listed["counted"].items() for said in all_said}
    counts = rf"\d{{1,3}}|{words_any(list(words.numbers))}"
    clitic = "[وفبل]?" if language == "ar" else ""
    called = re.compile(rf"(?<!\w){clitic}(?P<called>{words_any(list(days))})(?!\w)")
    earlier, later = (re.compile(filled(listed[key], counts, words.spans) + r"(?!\w)") for key in ("earlier", "later"))
    return days, called, earlier, later


def counted_days(
    text: str, language: Language, found: Sequence[tuple[int, int, Period]], today: date | None
) -> Iterator[tuple[int, int, Period | None]]:
    """Return (start, end, period) for each such expression of a folded sentence, None where nothing tells its date."""
    days, called, earlier, later = _counted_words(language)
    span = holds(text, load_signs(language)["spans"])
    for stands, pattern, sign in ((holds(text, days), called, 1), (span, earlier, 1), (span, later, -1)):
        for match in pattern.finditer(text) if stands else ():
            told = [date_of_iso(p.start) for start, _, p in found if start < match.start() and p.start == p.end]
            anchor = next((day for day in reversed(told) if day is not None), None)
            if "called" in match.groupdict():
                unit, count = "day", -days[match["called"]]
            else:
                unit, count = load_date_words(language).count(match)
                count *= sign
                if not count or unit == "hour":
                    continue
            if _OF_ANOTHER.match(text, match.end()):
                anchor, count = None, -1  # "on the same day of 1957"
            known = anchor if anchor is not None or count <= 0 else today
            yield match.start(), match.end(), same(back(known, unit, count)) if known is not None else None
