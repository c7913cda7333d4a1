"""The register: the curated entities with names, posts, affiliations and citations, as graph/register/README.md lays down.

A user's own register stands beside the bundled one: further folders of the same format, whose ids may not repeat a bundled id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from graph import offices
from graph.datafiles import cached, read_yaml, uncollected
from graph.errors import DataFileError
from graph.model import KINDS, Kind
from graph.offices import OFFICES, with_office_names

BUNDLED = Path(__file__).parent / "register"
_STATES = "states.yaml"
RELATIONS = ("leads", "speaks_for", "member_of")
AFFILIATIONS = ("part_of", "member_of", "allied_with", "located_in")
_LANGUAGES = ("en", "ar")
_FIELDS = {
    "id", "kind", "name", "aliases", "short", "prominent", "posts", *AFFILIATIONS,
    "predecessor", "successor", "side", "office", "adjectives", "coordinates", "wikidata", "sources",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Citation:
    """The page or document that an entry stands on, and the day on which somebody looked at it."""

    url: str
    title: str
    looked: str


@dataclass(frozen=True, slots=True)
class Post:
    """What a person leads, speaks for or belongs to; a date is ISO 8601 text, `unknown`, or `incumbent` for an end."""

    title_en: str
    title_ar: str
    body: str
    relation: str
    start: str
    end: str
    source: int

    def held_at(self, date: str | None) -> bool:
        """Return whether the post may have been held at an ISO date; unknown bounds and no date exclude nothing."""
        if date is None:
            return self.end == "incumbent"
        after_start = self.start == "unknown" or self.start <= date[: len(self.start)]
        before_end = self.end in ("unknown", "incumbent") or date[: len(self.end)] <= self.end
        return after_start and before_end


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A relation of an entry to a larger body, bloc or place."""

    relation: str
    body: str
    start: str
    end: str
    source: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entity of the register."""

    id: str
    kind: Kind
    name_en: str
    name_ar: str
    aliases: tuple[str, ...]
    short: tuple[str, ...]
    prominent: bool
    posts: tuple[Post, ...]
    affiliations: tuple[Affiliation, ...]
    predecessor: tuple[str, ...]
    successor: tuple[str, ...]
    side: str | None
    coordinates: tuple[float, float] | None
    wikidata: str | None
    sources: tuple[Citation, ...]
    file: str

    @property
    def is_state(self) -> bool:
        """Return whether this is a state: states have a file of their own, in a user's register too."""
        return self.file.endswith(_STATES)

    @property
    def full_names(self) -> tuple[str, ...]:
        """Return the names that mean this entity whatever stands around them, canonical first."""
        return tuple(n for n in (self.name_en, self.name_ar, *self.aliases) if n)

    @property
    def names(self) -> tuple[str, ...]:
        """Return all names, the short ones last."""
        return (*self.full_names, *self.short)


@dataclass(frozen=True, eq=False)
class Register:
    """All entries by id, with the files that they were read from; `holders` answers who held a post of a body at a date."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    files: tuple[Path, ...] = ()

    def __getitem__(self, entity: str) -> Entry:
        return self.entries[entity]

    def __contains__(self, entity: object) -> bool:
        return entity in self.entries

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def __len__(self) -> int:
        return len(self.entries)

    @cached_property
    def by_body(self) -> Mapping[str, tuple[tuple[Entry, Post], ...]]:
        """Return, for each body, who holds or held which post of it."""
        held: dict[str, list[tuple[Entry, Post]]] = {}
        for entry in self:
            for post in entry.posts:
                held.setdefault(post.body, []).append((entry, post))
        return {body: tuple(posts) for body, posts in held.items()}

    def holders(self, body: str, relation: str, date: str | None) -> tuple[Entry, ...]:
        """Return the entries that held a post of this relation to the body at the date, in the order of the register."""
        found = [e for e, p in self.by_body.get(body, ()) if p.relation == relation and p.held_at(date)]
        return tuple(dict.fromkeys(found))


def register_files(folders: Sequence[Path] = (BUNDLED,)) -> list[Path]:
    """Return the YAML files of register folders, in order."""
    return sorted(file for folder in folders for file in folder.rglob("*.yaml"))


def load_register(own: Sequence[Path] = ()) -> Register:
    """Return the bundled register with the user's own folders beside it; raises DataFileError that names file and entry."""
    for folder in own:
        if not folder.is_dir():
            raise DataFileError(folder, "", "no such folder of register entries")
    files = register_files((BUNDLED, *own))
    code = [Path(__file__), Path(offices.__file__), OFFICES]
    with uncollected():
        rows = cached("register", [*files, *code], lambda: [_fields(row) for row in with_office_names(_read(files))])
        return Register({entry.id: entry for entry in map(_entry, rows)}, (*files, *code))


def _read(files: Sequence[Path]) -> dict[str, dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for file in files:
        listed = read_yaml(file)
        if not isinstance(listed, list):
            raise DataFileError(file, "", "a register file is a list of entities")
        for number, row in enumerate(listed, 1):
            _check(file, number, row)
            if row["id"] in rows:
                raise DataFileError(file, row["id"], f"the id stands already in {rows[row['id']]['file']}")
            rows[row["id"]] = {**row, "file": str(file)}
    return rows


def _check(file: Path, number: int, row: Any) -> None:
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        raise DataFileError(file, f"entity {number}", "an entity is a mapping with an id")
    key = row["id"]
    for name in ("kind", "name", "sources"):
        if not row.get(name):
            raise DataFileError(file, key, f"`{name}` is missing")
    if row["kind"] not in KINDS:
        raise DataFileError(file, key, f"kind `{row['kind']}` is none of {', '.join(KINDS)}")
    if unknown := set(row) - _FIELDS:
        raise DataFileError(file, key, f"unknown field `{sorted(unknown)[0]}`")
    if not isinstance(row["name"], dict) or set(row["name"]) - set(_LANGUAGES):
        raise DataFileError(file, key, "`name` takes en and ar")
    for post in row.get("posts", ()):
        _check_post(file, key, post)
    for relation in ("posts", *AFFILIATIONS):
        for link in row.get(relation, ()):
            if not isinstance(link, dict) or "body" not in link or not 1 <= int(link.get("source", 1)) <= len(row["sources"]):
                raise DataFileError(file, key, f"`{relation}`: each needs a body and the number of a source that stands below")


def _check_post(file: Path, key: str, post: Any) -> None:
    for name in ("title", "body", "relation", "from", "to"):
        if not isinstance(post, dict) or name not in post:
            raise DataFileError(file, key, f"a post has no `{name}`")
    if post["relation"] not in RELATIONS:
        raise DataFileError(file, key, f"relation `{post['relation']}` is none of {', '.join(RELATIONS)}")


def _fields(row: dict[str, Any]) -> list[Any]:
    """Return the fields of an entry in the order of `Entry`: what the cache holds, so that loading is no more than putting together."""
    coordinates = row.get("coordinates")
    return [
        row["id"],
        row["kind"],
        str(row["name"].get("en", "")),
        str(row["name"].get("ar", "")),
        _by_language(row.get("aliases")),
        _by_language(row.get("short")),
        bool(row.get("prominent", False)),
        [_post(post) for post in row.get("posts", ())],
        [_affiliation(relation, link) for relation in AFFILIATIONS for link in row.get(relation, ())],
        list(row.get("predecessor", ())),
        list(row.get("successor", ())),
        row.get("side"),
        [float(coordinates[0]), float(coordinates[1])] if coordinates else None,
        row.get("wikidata"),
        [[str(s["url"]), str(s.get("title", "")), str(s.get("looked", ""))] for s in row["sources"]],
        row["file"],
    ]


def _entry(fields: Sequence[Any]) -> Entry:
    key, kind, en, ar, aliases, short, prominent, posts, affiliations, before, after, side, coordinates, wikidata, sources, file = fields
    return Entry(
        key, kind, en, ar, tuple(aliases), tuple(short), prominent,
        tuple([Post(*post) for post in posts]), tuple([Affiliation(*link) for link in affiliations]),
        tuple(before), tuple(after), side, (coordinates[0], coordinates[1]) if coordinates else None, wikidata,
        tuple([Citation(*source) for source in sources]), file,
    )  # fmt: skip


def _by_language(names: Any) -> list[str]:
    return [str(name) for language in _LANGUAGES for name in (names or {}).get(language, ())]


def _post(row: dict[str, Any]) -> list[Any]:
    title = row["title"] if isinstance(row["title"], dict) else {"en": row["title"]}
    start, end = str(row["from"]), str(row["to"])
    return [str(title.get("en", "")), str(title.get("ar", "")), row["body"], row["relation"], start, end, int(row.get("source", 1))]


def _affiliation(relation: str, row: dict[str, Any]) -> list[Any]:
    return [relation, row["body"], str(row.get("from", "unknown")), str(row.get("to", "unknown")), int(row.get("source", 1))]
