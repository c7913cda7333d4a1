"""Arabic units that a number names, which the register lacks: "اللواء 30", "الفرقة الثامنة", "اللواء الثامن والعشرون"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import Span
from ingest.lexicon import read_lexicon
from ingest.names.entities import Unregistered
from ingest.names.without_l import without_l
from ingest.normalise import Folded, fold_word


def units(original: str, folded: Folded, named: Sequence[Span]) -> Iterator[Unregistered]:
    """Return the units of a text that a number names, in order; none overlaps a full name of `named`."""
    taken = {i for span in named for i in range(span.start, span.end)}
    for match in _pattern().finditer(folded.text):
        span = folded.span(match.start("head"), match.end())
        if taken.isdisjoint(range(span.start, span.end)):
            written = span.of(original)
            yield Unregistered(span, without_l(written), "force", "a unit and its number")


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    listed = read_lexicon("ar", "bodies")
    nouns = "|".join(fold_word(noun) for noun in listed["units"])
    numbers = "|".join(sorted({fold_word(number) for number in listed["numbers"]}, key=len, reverse=True))
    ordinal = rf"(?:{numbers})(?: عشره?| وال\w+(?<=ين)| وال\w+(?<=ون))?"
    digits = r"\d{1,3}(?![\d.,٪%]| (?:عام|الف))"
    return re.compile(rf"(?<!\w)[وفبك]?(?P<head>للواء|(?:ال|لل)?(?:{nouns}))(?: ?/ ?| )(?:{digits}|{ordinal})(?!\w)")
