"""People whom the register lacks: runs of words that the name data knows as given names and surnames, or that stand after a title."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from graph.model import Article, Span
from ingest.names.arabic_people import arabic_people
from ingest.names.coordinated import coordinated
from ingest.names.entities import Unregistered
from ingest.names.introduced import introduced
from ingest.names.latin_people import latin_people
from ingest.names.matching import Candidate
from ingest.names.name_data import name_units, people_words
from ingest.names.name_words import NameData
from ingest.names.noms_de_guerre import noms_de_guerre
from ingest.names.presented import NameReader, presented
from ingest.names.whole_names import whole_names
from ingest.normalise import Folded


def find_people(article: Article, folded: Folded, candidates: Sequence[Candidate], people: Sequence[Span] = ()) -> list[Unregistered]:
    """Return the names of people that no candidate with a full name covers, in order; a second naming by surname alone is not among
    them; `people` are spans that name people of the register.
    """
    taken = [c.span for c in candidates if c.full]
    others = set(taken).difference(people)
    found = list(arabic_people(article.text, folded, others) if article.language == "ar" else latin_people(article.text))
    if article.language == "ar":
        reader = NameReader(article.text, folded, _name_parts(), taken)
        told = introduced(folded, _name_parts(), [c.span for c in candidates], others)
        found = _longest([*found, *told, *presented(reader), *noms_de_guerre(folded)])
        found = _longest(list(whole_names(reader, found)))
        found = _longest([*found, *coordinated(reader, [*people, *(span for span, _ in found)])])
    covered = {place for span in taken for place in range(span.start, span.end)}
    free = ((span, reason) for span, reason in found if covered.isdisjoint(range(span.start, span.end)))
    return [Unregistered(span, span.of(article.text).strip(), "person", reason) for span, reason in free]


def _longest(found: list[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """Return the spans in order, of two that overlap the longer, of two alike the first."""
    taken: set[int] = set()
    kept = []
    for span, reason in sorted(found, key=lambda item: item[0].start - item[0].end):
        if taken.isdisjoint(places := range(span.start, span.end)):
            taken.update(places)
            kept.append((span, reason))
    return sorted(kept, key=lambda item: item[0].start)


@lru_cache(maxsize=1)
def _name_parts() -> NameData:
    given, surnames = name_units()
    words = people_words(language="ar")
    return NameData(given, surnames, words["titles"], words["not_names"], words["foreign_given"])
