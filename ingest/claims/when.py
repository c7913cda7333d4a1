"""When what a clause claims happened: the date that its sentence gives it, but none for what goes on long before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from graph.model import Article, Modality, Period, Span
from graph.ontology import load_ontology
from ingest.claims.attribution import Stance
from ingest.dates.coming import foretelling, is_foretold, is_to_come, period_of
from ingest.dates.dating import date_of
from ingest.dates.own_days import own_day
from ingest.dates.periods import date_of_iso, is_ahead
from ingest.dates.sentence_dates import Dated, dates_of
from ingest.syntax import Clause, Parse

_POSTS = ("leads", "speaks_for", "member_of", "part_of")  # what goes on long before and after it is told
_DONE = ("reported", "claimed", "rumoured")


class When:
    """Dates the clauses of one article; the dates of a sentence are found once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._structure = frozenset(name for name, predicate in load_ontology().predicates.items() if predicate.group == "structure")
        self._states = frozenset(name for name, predicate in load_ontology().predicates.items() if predicate.time == "state")
        self._dates: dict[Span, list[Dated]] = {}  # of the sentence that is being read

    def of_claim(
        self, parse: Parse, clause: Clause, predicate: str, object_: str, meant: Mapping[int, tuple[str, ...]], modality: Modality
    ) -> Period | None:
        """Return when a claim of a clause on its object holds: a post or a tie told by an adjective has seldom the date beside it."""
        if predicate in _POSTS or (clause.category == "post" and predicate in self._structure):
            return None
        events = any(p.sort == "event" for phrases in clause.functions.values() for p in phrases)  # "the 2003 *U.S.-led* invasion"
        if clause.category == "adjective" and predicate in self._states and not events:
            return None  # "*Iran-backed* groups attacked the base on Monday"
        planned = modality == "planned"
        found = self.of(parse, clause, planned=planned)
        found = found and (self._own(parse, clause, object_, meant, planned=planned) or found)
        return None if modality in _DONE and found is not None and self._is_ahead(parse, clause, found) else found

    def of(self, parse: Parse, clause: Clause, *, planned: bool = False) -> Period | None:
        """Return the date of what a clause tells, in the future where that is only planned."""
        index = _index(parse, clause)
        return date_of(self._of_sentence(parse), parse.clauses, index, self._today(parse, index, planned=planned))

    def foretold(self, put: Stance, parse: Parse, clause: Clause) -> Stance:
        """Return how a claim is told, planned where its verb is in the present and its day still to come: "يزور المدينة *غدا*"."""
        verb = foretelling(self._article, parse.clauses, clause) if put.modality in _DONE else None
        today = date_of_iso(self._article.date) if verb is not None else None
        found = self.of(parse, clause, planned=True) if today is not None else None
        if verb is None or today is None or found is None:
            return put
        near = (d for d in self._of_sentence(parse) if d.period == found)
        ahead = any(is_foretold(d, verb, parse.clauses, self._article, today) for d in near)
        return replace(put, modality="planned") if ahead else put

    def _own(self, parse: Parse, clause: Clause, object_: str, meant: Mapping[int, tuple[str, ...]], *, planned: bool) -> Period | None:
        """Return the date of the object alone, where it stands in a row of which each has its own."""
        dates = self._of_sentence(parse)
        for row in clause.functions.values() if len(dates) > 1 else ():
            whose = [p.span for p in row if object_ in meant.get(id(p), ())]
            if dated := own_day(dates, [p.span for p in row], whose, self._article.text):
                return period_of(dated, parse.clauses, clause, self._today(parse, _index(parse, clause), planned=planned))
        return None

    def _of_sentence(self, parse: Parse) -> list[Dated]:
        if parse.sentence.span not in self._dates:
            self._dates = {parse.sentence.span: dates_of(self._article, parse.sentence)}
        return self._dates[parse.sentence.span]

    def _today(self, parse: Parse, index: int, *, planned: bool) -> date | None:
        """Return the article's day where what a clause tells is still to come then."""
        coming = planned or is_to_come(self._article, parse.clauses, index)
        return date_of_iso(self._article.date) if coming else None

    def _is_ahead(self, parse: Parse, clause: Clause, when: Period) -> bool:
        """Return whether a date lies after the article's day; what is told as done was not done then: "asked for talks *next week*"."""
        today = date_of_iso(self._article.date)
        return today is not None and is_ahead(when, today) and not is_to_come(self._article, parse.clauses, _index(parse, clause))


def _index(parse: Parse, clause: Clause) -> int:
    return next(at for at, other in enumerate(parse.clauses) if other is clause)
