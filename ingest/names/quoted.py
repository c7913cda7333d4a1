"""Arabic bodies and operations whose name stands in quotation marks behind their noun: حركة "البشائر", عملية «غصن الزيتون»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import Article, Kind
from ingest.lexicon import read_lexicon
from ingest.names.entities import Unregistered
from ingest.names.matching import Candidate
from ingest.normalise import Folded, fold_word

LONGEST = 5  # words of a name
_KINDS: tuple[Kind, ...] = ("force", "organization", "operation", "place")
_QUOTES = "\"«»“”'‘’"


def find_quoted(article: Article, folded: Folded, candidates: Sequence[Candidate]) -> Iterator[Unregistered]:
    """Return the unregistered bodies and operations that a noun and quotation marks name, in order."""
    if article.language != "ar":
        return
    pattern, kinds, not_names = _knowledge()
    taken = {i for c in candidates if c.full for i in range(c.span.start, c.span.end)}
    for match in pattern.finditer(folded.text):
        words = match["name"].split()
        span = folded.span(match.start("name"), match.end("name"))
        if 0 < len(words) <= LONGEST and not_names.isdisjoint(words) and taken.isdisjoint(range(span.start, span.end)):
            yield Unregistered(span, span.of(article.text), kinds[match["head"]], "in quotation marks behind its noun")


@lru_cache(maxsize=1)
def _knowledge() -> tuple[re.Pattern[str], dict[str, Kind], frozenset[str]]:
    listed = read_lexicon("ar", "quoted")
    kinds: dict[str, Kind] = {fold_word(word): kind for kind in _KINDS for word in listed[kind]}
    heads = "|".join(sorted(kinds, key=len, reverse=True))
    pattern = rf"(?<!\w)[وفبلك]?(?P<head>{heads})(?: ال\w+)? ?[{_QUOTES}](?P<name>[\w\- ]{{3,40}})[{_QUOTES}]"
    return re.compile(pattern), kinds, frozenset(fold_word(word) for word in listed["not_names"])
