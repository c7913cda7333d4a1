"""Whose alliance the name of a body says that it is: "تحالف الصدر والعبادي"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import BODIES
from ingest.syntax import Clause, Name, Phrase

_TIE = "تحالف"


def joined_in_names(names: Sequence[Name]) -> Iterator[Clause]:
    """Return a clause for each body whose name says which two people joined in it."""
    for name in names:
        if name.kind in BODIES and len(name.inner) > 1 and all(n.kind == "person" for n in name.inner):
            both = tuple(Phrase(n.span, "name", kind=n.kind, entity=n.entity, definite=True, number="s") for n in name.inner)
            yield Clause(name.span, name.span, _TIE, "noun", {"بين": both})
