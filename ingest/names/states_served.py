"""Which states the people of the register serve, in which offices: "التقى الرئيس التركي *العبادي*" makes him no Turkish president."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from graph.register import Post, Register
from ingest.names.context import HOME, OWN
from ingest.office_titles import office_of
from ingest.syntax import Name

_DEEPEST = 5  # bodies from one to the state that it is part of


def with_states(names: Sequence[Name], register: Register, date: str | None) -> tuple[Name, ...]:
    """Return the names, those of registered people with the states that they are known to serve and their offices at a date."""
    return tuple(_serving(n, register, date) if n.kind == "person" and n.entity in register else n for n in names)


def _serving(name: Name, register: Register, date: str | None) -> Name:
    known = register[name.entity].posts
    led = frozenset(post.body for post in known if post.relation == "leads")
    return replace(name, states=_served(name.entity, register), offices=_held(name.entity, register, date) if known else None, led=led)


@lru_cache(maxsize=10_000)
def _served(person: str, register: Register) -> frozenset[str]:
    """Return the state of a person and those of the bodies of his posts; none where the register knows none."""
    entry = register[person]
    states = {entry.side, *(_state_of(post.body, register) for post in entry.posts)}
    return frozenset(state for state in states if state is not None)


@lru_cache(maxsize=10_000)
def _held(person: str, register: Register, date: str | None) -> frozenset[str]:
    """Return the offices that a person has held, without those that he gave up for another before a date."""
    posts = [(post, office) for post in register[person].posts if (office := _office(post, register)) is not None]
    now = date is not None and any(post.start != "unknown" and post.held_at(date) for post, _ in posts)
    return frozenset(office for post, office in posts if not (now and date is not None and _over(post, date)))


def _office(post: Post, register: Register) -> str | None:
    """Return the office that a post is by its title; the head of a state has many titles."""
    heads = post.relation == "leads" and post.body in register and register[post.body].is_state
    return office_of(post.title_ar, "ar") or ("head of state" if heads else None)


def _over(post: Post, date: str) -> bool:
    return post.end != "unknown" and post.end < date


@lru_cache(maxsize=10_000)
def _state_of(body: str, register: Register, depth: int = 0) -> str | None:
    if body not in register or depth > _DEEPEST:
        return None
    entry = register[body]
    if entry.is_state or entry.side:
        return entry.id if entry.is_state else entry.side
    wholes = (_state_of(a.body, register, depth + 1) for a in entry.affiliations if a.relation == "part_of")
    return next((state for state in wholes if state is not None), HOME if entry.file.endswith(OWN) else None)
