"""Clauses of English while they are built: no clause of a sentence ends up above itself."""

from __future__ import annotations

from graph.model import Span
from ingest.english.drafts import Draft, ancestors, finish


def draft(order: int) -> Draft:
    return Draft(order, Span(order, order + 1), "say", "verb")


def test_of_two_clauses_that_each_hang_under_the_other_the_first_is_above() -> None:
    first, second = draft(0), draft(1)
    first.parent, second.parent = second, first
    first.link = second.link = "adjunct"
    assert [clause.parent for clause in finish([second, first], Span(0, 2))] == [None, 0]


def test_a_clause_is_not_above_itself() -> None:
    alone = draft(0)
    alone.parent, alone.link = alone, "adjunct"
    assert [clause.parent for clause in finish([alone], Span(0, 1))] == [None]


def test_each_clause_above_is_gone_through_once() -> None:
    first, second, third = draft(0), draft(1), draft(2)
    first.parent, second.parent, third.parent = second, first, second
    assert list(ancestors(third)) == [second, first]
