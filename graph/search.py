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
_TELLING = 2  # consonants that a name must have to be told by them alone in the other script or in a longer name
CLEAR = 92.0  # score from which on a name is another spelling of the one asked for, letter by letter, and not only by its consonants


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


class Query:
    """A name that is asked for, made ready to be held against others."""

    def __init__(self, name: str) -> None:
        self.key, self.bones = name_key(name), skeleton(name)


def find(register: Register, query: str, limit: int = 10) -> list[Hit]:
    """Return the entities that a query may mean, best first, at most `limit`; empty where nothing is like it."""
    wanted = Query(query)
    if not wanted.key:
        return []
    if query.strip() in register:
        return [Hit(register[query.strip()], query.strip(), 100.0, "its id")]
    hits = [hit for entry in register if (hit := _best(entry, wanted)) is not None]
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


def _best(entry: Entry, query: Query) -> Hit | None:
    hits = (Hit(entry, name, score, reason) for name in entry.names for score, reason in likeness(name, query))
    return max(hits, key=lambda h: h.score, default=None)


def likeness(name: str, query: Query) -> Iterator[tuple[float, str]]:
    """Return how well a name answers a query (0 to 100), with the reason; nothing where it doesn't."""
    other = name_key(name)
    if other == query.key:
        yield 100.0, "the same name"
        return
    bones, theirs = query.bones, skeleton(name)
    if not bones or not theirs:
        return
    close = fuzz.ratio(query.key, other) / 10
    telling = len("".join(bones)) >= _TELLING
    if close < _FAR if query.key.isascii() == other.isascii() else not telling:
        return  # the consonants of short words agree by chance
    if "".join(bones) == "".join(theirs):
        yield 85 + close, "another spelling"
    elif set(bones) <= set(theirs) and (telling or set(query.key.split()) <= set(other.split())):
        yield 70 + close, "part of the name"
    else:
        alike = fuzz.ratio(" ".join(bones), " ".join(theirs))
        if alike >= _NEAR and len("".join(bones)) > 3:
            yield alike / 2 + close * 2, "like the name"


def _alike_in_arabic(first: Entry, second: Entry) -> bool:
    """Return whether the Arabic names agree; Latin letters alone hide too much (علي and علاء are both Al)."""
    if not (first.name_ar and second.name_ar):
        return True
    arabic = [[_bare(n) for n in e.full_names if not n.isascii() and "\u0600" <= n[0] <= "\u06ff"] for e in (first, second)]
    return any(fuzz.ratio(a, b) >= 90 for a in arabic[0] for b in arabic[1])


def _bare(name: str) -> str:
    return " ".join(w.removeprefix("ال") for w in name_key(name).split())
