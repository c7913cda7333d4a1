"""Which states the people of the register serve: "التقى الرئيس التركي *حيدر العبادي*" makes him no Turkish president."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from graph.register import Register
from ingest.syntax import Name

_DEEPEST = 5  # bodies from one to the state that it is part of


def with_states(names: Sequence[Name], register: Register) -> tuple[Name, ...]:
    """Return the names, those of registered people with the states that they are known to serve."""
    return tuple(replace(n, states=states) if n.kind == "person" and (states := _served(n.entity, register)) else n for n in names)


@lru_cache(maxsize=10_000)
def _served(person: str, register: Register) -> frozenset[str]:
    """Return the state of a person and those of the bodies of his posts; none where the register knows none."""
    if person not in register:
        return frozenset()
    entry = register[person]
    states = {entry.side, *(_state_of(post.body, register) for post in entry.posts)}
    return frozenset(state for state in states if state is not None)


@lru_cache(maxsize=10_000)
def _state_of(body: str, register: Register, depth: int = 0) -> str | None:
    if body not in register or depth > _DEEPEST:
        return None
    entry = register[body]
    if entry.is_state or entry.side:
        return entry.id if entry.is_state else entry.side
    wholes = (_state_of(a.body, register, depth + 1) for a in entry.affiliations if a.relation == "part_of")
    return next((state for state in wholes if state is not None), None)
