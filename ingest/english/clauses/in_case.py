"""Who would do what somebody is threatened or warned in case of: "threatened Iran with sanctions *if it attacked* the town"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.english.drafts import Draft, Fixed, ancestors
from ingest.english.phrases.groups import Group
from ingest.lexicon import senses

_WARNS = senses("en", "warns_in_case")
_PERSONS = frozenset(("he", "she"))


def settle_in_case(drafts: Sequence[Draft]) -> None:
    """Give a condition whose subject is a pronoun to whoever is threatened or warned, if he agrees with it."""
    for draft in drafts:
        function = "object" if draft.passive else "subject"
        own = draft.functions.get(function, [])
        if draft.link != "condition" or len(own) != 1 or own[0].means.sort != "pronoun":
            continue
        if whom := [g for g in _warned(draft) if _agrees(g, own[0])]:
            own[:] = whom  # in place: the nouns that the verb carries out share it


def _warned(draft: Draft) -> Sequence[Group | Fixed]:
    """Return who is warned by the nearest verb of warning above a clause."""
    above = next((d for d in ancestors(draft) if d.lemma in _WARNS), None)
    whom = above.groups("object") if above is not None and not above.passive else []
    return [g for g in whom if g.means.sort == "name" and g.means.kind in (*ACTORS, "place")]


def _agrees(whom: Group | Fixed, pronoun: Group | Fixed) -> bool:
    person = whom.means.kind == "person"
    return pronoun.means.number == "p" or person == (pronoun.means.lemma in _PERSONS)
