"""An attack in words is no event: "renewed his attacks on a rival" tells of no raid that somebody carried out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import Statement

_IN_WORDS = ".criticises.noun."  # rules by which a noun of attack criticises
_OF_THE_DEED = ("conducts", "targets", "participates_in")


def without_attacks_in_words(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Return the statements but for those that make an event of an attack by which the same sentence criticises somebody."""
    told = [s for s in statements if _IN_WORDS in s.rule and s.rule.endswith("attack")]
    by = {(s.sentence, s.subject) for s in told}
    events = {s.object for s in statements if s.predicate == "conducts" and (s.sentence, s.subject) in by}
    return (s for s in statements if s.predicate not in _OF_THE_DEED or not events.intersection((s.subject, s.object)))
