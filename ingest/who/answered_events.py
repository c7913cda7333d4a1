"""Events that a sentence sets against each other: "*الضربة* ردا على *الهجوم*", "شن *غارات* بعد *هجوم*"."""

from __future__ import annotations

from collections.abc import Mapping

from ingest.syntax import Parse, Phrase

_FOLLOWED = frozenset(("لأجل السبب", "بعد", "عقب", "إثر"))  # functions of what an event answers or follows; the first: "ردا على"


def events_apart(parse: Parse, phrase: Phrase, meant: Mapping[int, tuple[str, ...]]) -> frozenset[str]:
    """Return what the events mean of which one answers or follows the event of a phrase: they are others than it."""
    found: set[str] = set()
    for clause in parse.clauses:
        own = next((f for f, group in clause.functions.items() if any(p is phrase for p in group)), None)
        for function, group in clause.functions.items() if own is not None else ():
            if (own in _FOLLOWED) != (function in _FOLLOWED):
                found.update(e for p in group if p.sort == "event" for e in meant.get(id(p), ()))
    return frozenset(found)
