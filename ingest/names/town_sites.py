"""Airports and the like that an English text names by their town, and the register lacks: "Mosul *airport*" is not Mosul."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import Article, Span
from ingest.lexicon import senses
from ingest.names.entities import Unregistered

_PEOPLE = "officials?|managers?|directors?|security|authority|authorities|staff|workers?|road|attacks?|bombings?"  # of which it says which
_KINDS = "(?:international |military |civilian |main |oil )?"  # what may stand between a town and its site


def town_sites(article: Article, places: Sequence[Span]) -> Iterator[Unregistered]:
    """Return the sites of known places of an English article that are named by them."""
    if article.language != "en":
        return
    for place in places:
        if (site := _site().match(article.text, place.end)) is not None:
            span = Span(place.start, site.end())
            yield Unregistered(span, span.of(article.text), "place", "a town and its site")


@lru_cache(maxsize=1)
def _site() -> re.Pattern[str]:
    nouns = "|".join(sorted(senses("en", "town_sites"), key=len, reverse=True))
    return re.compile(rf" {_KINDS}(?:{nouns})(?![\w-])(?! (?:{_PEOPLE}))", re.IGNORECASE)
