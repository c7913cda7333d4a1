"""Whose allies fighters are that stand with a force in a row: "the army and *allied* militias"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import BODIES
from ingest.english.drafts import Draft, Fixed
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses

_ALLIED = senses("en", "allied_beside")


def allies(groups: Sequence[Group]) -> Iterator[Draft]:
    """Return the clauses of the fighters of a row who are called allied: to the force named before them."""
    for group in groups:
        before = group
        for other in group.others:
            named = before.means.sort == "name" and before.means.kind in BODIES
            place = next((i for i, token in enumerate(other.tokens[:-1]) if token.low in _ALLIED), None)
            if named and place is not None and other.means.kind == "force" and not other.compounds:
                draft = Draft(other.first + place, other.tokens[place].span, "allied", "adjective")
                draft.functions = {"subject": [Fixed(other.means)], "with": [Fixed(before.means)]}
                yield draft
            before = other
