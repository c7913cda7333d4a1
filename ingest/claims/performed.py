"""What is done in saying so, or in aiming at it: whoever says "we condemn" condemns, whoever sets out to fight fights."""

from __future__ import annotations

from graph.ontology import load_ontology
from ingest.claims.attribution import Stance

_ACTIVITIES = (
    "fights",
    "attacks",
    "targets",
    "protects",
    "oversees",
    "member_of",
    "present_in",
    "operates_under",
)  # of these what is aimed at is done
ACTS = ("appoints", "dismisses", "founds")  # what somebody does to a body or its people, and does not only describe them
_STRIVEN = ("targets", "fights", "attacks")  # whoever sets out to take a town does this
_PERFORMED = ("praises", "criticises", "accuses", "demands_of", "threatens")  # whoever says that he does so does it
_ORDERS = "orders"  # what a body says in its own statement that it orders, it does
_ENCOUNTERS = ("meets", "negotiates_with")  # these a statement tells of; other acts of speech it performs


def is_under_way(predicate: str, takes: bool) -> bool:
    """Return whether what is aimed at is done in aiming at it: fighting is, taking a town is not."""
    return predicate in _ACTIVITIES and (predicate in _STRIVEN or not takes)


def performs(put: Stance, subject: str, predicate: str, issuer: str | None) -> bool:
    """Return whether the speaker does in saying so what is claimed of him: who says "we condemn" condemns."""
    speech = load_ontology().predicates[predicate].group == "speech" and predicate not in _ENCOUNTERS
    decides = predicate in ACTS and put.polarity == "affirmed"  # "announced the appointment of": who says so does it
    issued = put.voices == (issuer,)
    return (issued and (speech or (subject == put.speaker and predicate == _ORDERS))) or (
        put.speaker == subject and (predicate in _PERFORMED or decides)
    )
