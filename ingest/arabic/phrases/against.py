"""Against whom the name of a body says that it is: "التحالف الدولي ضد داعش", "التحالف الدولي لمحاربة التنظيم"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.model import BODIES
from ingest.normalise import fold_word
from ingest.syntax import Clause, Name, Phrase

_AGAINST = re.compile(r" (?:ضد|ل(?:محاربه|مكافحه|قتال|هزيمه|دحر|مواجهه|مقاتله)) ")


def says_against(name: str) -> bool:
    """Return whether the folded name of a body says against whom it is."""
    return _AGAINST.search(name) is not None


def enemies_in_names(text: str, names: Sequence[Name]) -> Iterator[Clause]:
    """Return a clause for each body whose name says against whom it is."""
    for name in names:
        if name.inner and name.kind in BODIES and name.inner[0].kind in BODIES and says_against(fold_word(name.span.of(text))):
            body, enemy = _phrase(name), _phrase(name.inner[0])
            yield Clause(name.span, name.span, "ضد", "noun", {"subject": (body,), "ضد": (enemy,)})


def _phrase(name: Name) -> Phrase:
    return Phrase(name.span, "name", kind=name.kind, entity=name.entity, definite=True, number="s")
