"""Arabic offices that two nouns and a place name: "دائرة صحة البصرة", "قسم شرطة الحويجة"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import Kind, Span
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import Folded, fold_word

_FORCES = senses("ar", "armed_offices")


def local_offices(folded: Folded, places: Sequence[Span]) -> Iterator[tuple[Span, Kind]]:
    """Return the spans of offices that stand before one of `places`, with their kinds, in order."""
    ends = {span.start: span.end for span in places}
    for match in _pattern().finditer(folded.text):
        place = folded.span(match.end() + 1, match.end() + 2).start if match.end() + 2 <= len(folded.text) else -1
        if place in ends:
            force = not _FORCES.isdisjoint(match["head"].split())
            yield Span(folded.span(match.start("head"), match.end()).start, ends[place]), "force" if force else "organization"


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    heads = sorted((fold_word(head) for head in read_lexicon("ar", "bodies")["local"]), key=len, reverse=True)
    return re.compile(rf"(?<!\w)[وفبل]?(?P<head>{'|'.join(heads)})(?= )")
