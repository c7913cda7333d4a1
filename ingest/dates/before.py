"""When something was that lies so long before what a sentence tells: "a day after *France delivered a rebuke*", "غداة *مقتل شخصين*".

It is counted back from the day that the sentence gives, else from the article's, and dates what stands behind it up to the next comma.
Where it opens a sentence that has none, nothing tells what it dates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from graph.model import Period
from ingest.dates.patterns import DateWords
from ingest.dates.periods import back, date_of_iso, same

_COMMAS = ",،;؛"


def before_told(
    text: str, words: DateWords, found: Sequence[tuple[int, int, Period]], today: date | None
) -> Iterator[tuple[int, int, int, Period]]:
    """Return (start, end, end of what is dated, period) for each such expression of a folded sentence; `found` are its other dates."""
    days = {p.start for _, _, p in found if p.start == p.end and date_of_iso(p.start) is not None}
    told = date_of_iso(days.pop()) if len(days) == 1 else today if not days else None
    for match in words.after.finditer(text) if told is not None else ():
        unit, count = words.count(match) if match["unit"] else ("day", 1)
        end = to_comma(text, match.end())
        opens = not text[: match.start()].strip() and end == len(text)
        if unit != "hour" and count and told is not None and not opens:
            yield match.start(), match.end(), end, same(back(told, unit, count))


def to_comma(text: str, at: int) -> int:
    """Return where the next comma stands, else the end."""
    return min((i for sign in _COMMAS if (i := text.find(sign, at)) >= 0), default=len(text))
