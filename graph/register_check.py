"""What is wrong with a register beyond its format: references, posts, shared names, citations, scripts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from graph.folding import BIDI_CONTROLS, fold_word, name_key
from graph.register import Entry, Post, Register

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WIKIDATA = re.compile(r"Q[1-9]\d*")
_ARABIC = re.compile(r"[\u0620-\u06ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_OTHER = re.compile(r"[\u0370-\u05ff\u0900-\u1cff\u3040-\u9fff]")  # letters of a third script, among them Greek and Cyrillic lookalikes


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to set right: the file, the entity and the reason."""

    file: str
    entity: str
    reason: str

    def __str__(self) -> str:
        return f"{Path(self.file).parent.name}/{Path(self.file).name}: {self.entity}: {self.reason}"


def check(register: Register) -> list[Finding]:
    """Return all findings of a register, by file and entity; empty when it is clean."""
    found = [Finding(e.file, e.id, reason) for e in register for reason in _of_one(e, register)]
    found += [Finding(e.file, e.id, reason) for e, reason in (*_shared_names(register), *_overlapping_holders(register))]
    return sorted(set(found))


def _of_one(entry: Entry, register: Register) -> Iterator[str]:
    yield from _dangling(entry, register)
    yield from _dates(entry)
    yield from _citations(entry)
    yield from _repeated(entry)
    for name in entry.names:
        yield from _script(name)
    if not entry.name_en:
        yield "has no English name"
    if entry.wikidata is not None and not _WIKIDATA.fullmatch(entry.wikidata):
        yield f"wikidata id `{entry.wikidata}` is none"
    if entry.coordinates and not (-90 <= entry.coordinates[0] <= 90 and -180 <= entry.coordinates[1] <= 180):
        yield f"coordinates {entry.coordinates} lie outside the world"


def _dangling(entry: Entry, register: Register) -> Iterator[str]:
    links = [("a post", p.body) for p in entry.posts] + [(a.relation, a.body) for a in entry.affiliations]
    links += [("predecessor", e) for e in entry.predecessor] + [("successor", e) for e in entry.successor]
    links += [("side", entry.side)] if entry.side else []
    for field, target in links:
        if target not in register:
            yield f"{field} names `{target}`, which the register lacks"
        elif target == entry.id:
            yield f"{field} names the entity itself"


def _dates(entry: Entry) -> Iterator[str]:
    periods = [(p.title_en or p.title_ar or "post", p.start, p.end) for p in entry.posts]
    periods += [(f"{a.relation} {a.body}", a.start, a.end) for a in entry.affiliations]
    for what, start, end in periods:
        if start != "unknown" and not _DATE.fullmatch(start):
            yield f"{what}: `from: {start}` is no date and not `unknown`"
        elif end not in ("unknown", "incumbent") and not _DATE.fullmatch(end):
            yield f"{what}: `to: {end}` is no date, not `unknown` and not `incumbent`"
        elif end[:1].isdigit() and start[:1].isdigit() and _before(end, start):
            yield f"{what}: ends {end}, before it begins {start}"


def _before(first: str, second: str) -> bool:
    """Return whether a date lies before another at the precision that both have."""
    known = min(len(first), len(second))
    return first[:known] < second[:known]


def _citations(entry: Entry) -> Iterator[str]:
    if not entry.sources:
        yield "has no citation"
    for citation in entry.sources:
        if not re.match(r"https?://[^\s/]+", citation.url):
            yield f"citation `{citation.url}` is no web address"
        if not _DAY.fullmatch(citation.looked):
            yield f"citation {citation.url} has no day on which it was looked at"
        if not citation.title:
            yield f"citation {citation.url} has no title"


def _repeated(entry: Entry) -> Iterator[str]:
    """Yield what an entry says twice, by whatever source."""
    posts = [(f"post `{p.title_en or p.title_ar}` of {p.body}", p.start, p.end) for p in entry.posts]
    links = [(f"{a.relation} {a.body}", a.start, a.end) for a in entry.affiliations]
    pages = [(f"citation {c.url}", "", "") for c in entry.sources]
    yield from (f"{said[0]} stands twice" for said, times in Counter([*posts, *links, *pages]).items() if times > 1)


def _script(name: str) -> Iterator[str]:
    if any(c in BIDI_CONTROLS for c in name):
        yield f"name {name!r} holds a bidi control"
    if (_ARABIC.search(name) and _LATIN.search(name)) or _OTHER.search(name):
        yield f"name `{name}` mixes scripts"
    if not fold_word(name):
        yield f"name {name!r} holds no letter"


def _shared_names(register: Register) -> Iterator[tuple[Entry, str]]:
    full: dict[str, dict[str, str]] = defaultdict(dict)
    short: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in register:
        for names, of in ((entry.full_names, full), (entry.short, short)):
            for name in names:
                of[name_key(name)].setdefault(entry.id, name)
    for bearers in full.values():
        for entity, name in bearers.items() if len(bearers) > 1 else ():
            yield register[entity], f"alias `{name}` is claimed by {_others(entity, bearers)} too: make it `short` in both"
    for bearers in short.values():
        prominent = [e for e in bearers if register[e].prominent]
        for entity in prominent if len(prominent) > 1 else ():
            if not _has_context(register[entity]):
                yield (
                    register[entity],
                    f"short name `{bearers[entity]}` is {_others(entity, prominent)}'s too, and nothing tells them apart",
                )


def _others(entity: str, bearers: Iterable[str]) -> str:
    return ", ".join(sorted(e for e in bearers if e != entity))


def _has_context(entry: Entry) -> bool:
    return bool(entry.posts or entry.affiliations or entry.side)


def _overlapping_holders(register: Register) -> Iterator[tuple[Entry, str]]:
    posts: dict[tuple[str, str], list[tuple[Entry, Post]]] = defaultdict(list)
    for body, held in register.by_body.items():
        for entry, post in held:
            if post.relation == "leads" and post.title_en:
                posts[body, fold_word(post.title_en)].append((entry, post))
    for (body, _), holders in posts.items():
        for (first, one), (second, other) in combinations(holders, 2):
            if first.id != second.id and _overlap(one, other):
                reason = f"{one.title_en} of {body} {one.start} to {one.end} overlaps with {second.id} {other.start} to {other.end}"
                yield first, reason


def _overlap(one: Post, other: Post) -> bool:
    """Return whether two posts were surely held at one time: all four bounds known, and more than a day of change shared."""
    if "unknown" in (one.start, one.end, other.start, other.end):
        return False
    ends = ["9999" if p.end == "incumbent" else p.end for p in (one, other)]
    return _before(one.start, ends[1]) and _before(other.start, ends[0])
