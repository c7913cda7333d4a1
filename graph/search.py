"""Finding an entity of the register by any usual spelling, and entities that may be one and the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from graph.folding import name_key
from graph.register import Entry, Register
from graph.romanisation import skeleton

_FAR = 4.0  # tenths of the letters that two names in one script must share
_NEAR = 82  # least likeness, of 100, of two skeletons that are not the same


@dataclass(frozen=True, slots=True)
class Hit:
    """An entity that a query may mean: the name that answers, how well (0 to 100), and why."""

    entry: Entry
    name: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two entities of one kind that may be one, with the names that suggest it."""

    first: Entry
    second: Entry
    names: tuple[str, str]


def find(register: Register, query: str, limit: int = 10) -> list[Hit]:
    """Return the entities that a query may mean, best first, at most `limit`; empty where nothing is like it."""
    key, bones = name_key(query), skeleton(query)
    if not key:
        return []
    if query.strip() in register:
        return [Hit(register[query.strip()], query.strip(), 100.0, "its id")]
    hits = [hit for entry in register if (hit := _best(entry, key, bones)) is not None]
    return sorted(hits, key=lambda h: (-h.score, not h.entry.prominent, h.entry.id))[:limit]


def duplicates(register: Register) -> list[Duplicate]:
    """Return the pairs of one kind with a full name of the same consonants in every language that both have names in."""
    bearers: dict[tuple[str, tuple[str, ...]], dict[str, str]] = defaultdict(dict)
    for entry in register:
        for name in entry.full_names:
            bones = skeleton(name)
            if len(bones) > 1 and sum(map(len, bones)) > 4:
                bearers[entry.kind, bones].setdefault(entry.id, name)
    found: dict[tuple[str, str], Duplicate] = {}
    for names in bearers.values():
        for one, other in combinations(sorted(names), 2):
            if _alike_in_arabic(register[one], register[other]):
                found.setdefault((one, other), Duplicate(register[one], register[other], (names[one], names[other])))
    return [found[pair] for pair in sorted(found)]


def _best(entry: Entry, key: str, bones: tuple[str, ...]) -> Hit | None:
    hits = (Hit(entry, name, score, reason) for name in entry.names for score, reason in _likeness(name, key, bones))
    return max(hits, key=lambda h: h.score, default=None)


def _likeness(name: str, key: str, bones: tuple[str, ...]) -> Iterator[tuple[float, str]]:
    other = name_key(name)
    if other == key:
        yield 100.0, "the same name"
        return
    theirs = skeleton(name)
    if not bones or not theirs:
        return
    close = fuzz.ratio(key, other) / 10
    if close < _FAR and key.isascii() == other.isascii():
        return  # the consonants of short words agree by chance
    if "".join(bones) == "".join(theirs):
        yield 85 + close, "another spelling"
    elif set(bones) <= set(theirs):
        yield 70 + close, "part of the name"
    else:
        likeness = fuzz.ratio(" ".join(bones), " ".join(theirs))
        if likeness >= _NEAR and len("".join(bones)) > 3:
            yield likeness / 2 + close * 2, "like the name"


def _alike_in_arabic(first: Entry, second: Entry) -> bool:
    """Return whether the Arabic names agree; Latin letters alone hide too much (علي and علاء are both Al)."""
    if not (first.name_ar and second.name_ar):
        return True
    arabic = [[_bare(n) for n in e.full_names if not n.isascii() and "\u0600" <= n[0] <= "\u06ff"] for e in (first, second)]
    return any(fuzz.ratio(a, b) >= 90 for a in arabic[0] for b in arabic[1])


def _bare(name: str) -> str:
    return " ".join(w.removeprefix("ال") for w in name_key(name).split())
