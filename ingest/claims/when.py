"""When what a clause claims happened: the date that its sentence gives it, but none for what goes on long before and after."""

from __future__ import annotations

from graph.model import Article, Period, Span
from graph.ontology import load_ontology
from ingest.dates.coming import is_to_come
from ingest.dates.dating import date_of
from ingest.dates.periods import date_of_iso
from ingest.dates.sentence_dates import Dated, dates_of
from ingest.syntax import Clause, Parse

_POSTS = ("leads", "speaks_for", "member_of", "part_of")  # what goes on long before and after it is told


class When:
    """Dates the clauses of one article; the dates of a sentence are found once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._structure = frozenset(name for name, predicate in load_ontology().predicates.items() if predicate.group == "structure")
        self._dates: dict[Span, list[Dated]] = {}  # of the sentence that is being read

    def of_claim(self, parse: Parse, clause: Clause, predicate: str, *, planned: bool) -> Period | None:
        """Return when a claim of a clause holds: a post's dates are seldom those that stand beside it."""
        if predicate in _POSTS or (clause.category == "post" and predicate in self._structure):
            return None
        return self.of(parse, clause, planned=planned)

    def of(self, parse: Parse, clause: Clause, *, planned: bool = False) -> Period | None:
        """Return the date of what a clause tells, in the future where that is only planned."""
        if parse.sentence.span not in self._dates:
            self._dates = {parse.sentence.span: dates_of(self._article, parse.sentence)}
        index = next(at for at, other in enumerate(parse.clauses) if other is clause)
        coming = planned or is_to_come(self._article, parse.clauses, index)
        today = date_of_iso(self._article.date) if coming else None
        return date_of(self._dates[parse.sentence.span], parse.clauses, index, today)
