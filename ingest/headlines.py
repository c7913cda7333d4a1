"""Statements of a title that the text below it makes too: its words name the voice, the day and whom the title only describes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from graph.model import Article, Entity, Statement
from ingest.reading.sentences import title_end
from ingest.who.naming import is_counted

_Told = tuple[str, str, str, str]  # subject, predicate, object, polarity; "" for a party whoever he is


def without_headlines(article: Article, statements: Sequence[Statement], entities: Mapping[str, Entity]) -> tuple[Statement, ...]:
    """Return the statements but for those of the title that the text below it makes too, and those on somebody whom the title only
    describes and of whom the text tells the same by another name: "مقتل قيادي في داعش".
    """
    end = title_end(article)
    described = {key for key, entity in entities.items() if _is_described(article, entity)}
    below = {told for s in statements if s.quote.start >= end for told in (_whole(s), *_halves(s))}
    title = [s for s in statements if s.quote.start < end]
    again = {id(s) for s in title if _whole(s) in below}
    named = {party for s in title if id(s) not in again for party in _named_below(s, described, below)}
    return tuple(s for s in statements if s.quote.start >= end or not (id(s) in again or {s.subject, s.object} & named))


def _is_described(article: Article, entity: Entity) -> bool:
    """Return whether an entity has no name, and no number that tells it from others."""
    return entity.register is None and entity.kind != "place" and not any(is_counted(name, article.language) for name in entity.names)


def _whole(s: Statement) -> _Told:
    return s.subject, s.predicate, s.object, s.polarity


def _halves(s: Statement) -> tuple[_Told, _Told]:
    """Return what a statement tells of each party, whoever the other is."""
    return (s.subject, s.predicate, "", s.polarity), ("", s.predicate, s.object, s.polarity)


def _named_below(s: Statement, described: Collection[str], below: Collection[_Told]) -> Iterator[str]:
    """Return the described parties of a statement in whose place the text below the title names another."""
    of_subject, of_object = _halves(s)
    if s.object in described and of_subject in below:
        yield s.object
    if s.subject in described and of_object in below:
        yield s.subject
