"""Who charges whom in an article: what he says of him then is his charge and not what the article tells."""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Statement


def charges(statements: Iterable[Statement]) -> frozenset[tuple[str | None, str]]:
    """Return pairs of accuser and accused."""
    return frozenset((s.subject, s.object) for s in statements if s.predicate == "accuses")
