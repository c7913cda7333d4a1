"""The ontology: kinds, predicates, modalities and statuses, as graph/ontology.yaml lays them down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from graph.datafiles import read_yaml
from graph.errors import DataFileError
from graph.model import KINDS, Kind, Modality, Status

BUNDLED = Path(__file__).with_name("ontology.yaml")
UNSETTLED = "UNSETTLED"
Time = Literal["state", "event"]

_SECTIONS = {"kinds", "sets", "predicates", "modalities", "statuses"}
_FIELDS = {"group", "says", "inverse", "domain", "range", "symmetric", "time", "plover", "register", "victim"}
# What Cypher can't take as a parameter, labels and relationship types, comes from here alone: nothing else may stand in them.
_LABEL = re.compile(r"[A-Z][A-Za-z]*")
_KEY = re.compile(r"[a-z]+(_[a-z]+)*")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words for something in both languages."""

    en: str
    ar: str


@dataclass(frozen=True, slots=True)
class KindOf:
    """A kind of entity: its labels in the graph besides `Entity`."""

    key: Kind
    labels: tuple[str, ...]
    says: Wording


@dataclass(frozen=True, slots=True)
class Predicate:
    """What a subject can be said to do or to be; `window` is in days and None for a state."""

    key: str
    group: str
    says: Wording
    inverse: Wording
    domain: frozenset[Kind]
    range: frozenset[Kind]
    symmetric: bool
    time: Time
    window: int | None
    plover: str | None
    cameo: str | None
    register: bool
    victim: bool

    @property
    def tie(self) -> str:
        """Return the type of the relationship that an undisputed claim projects."""
        return self.key.upper()

    def allows(self, subject: Kind, object_: Kind) -> bool:
        """Return whether the kinds of subject and object are within domain and range (either order where symmetric)."""
        fits = subject in self.domain and object_ in self.range
        return fits or (self.symmetric and object_ in self.domain and subject in self.range)


@dataclass(frozen=True, slots=True)
class Ontology:
    """All that the graph can say."""

    kinds: Mapping[Kind, KindOf]
    predicates: Mapping[str, Predicate]
    modalities: Mapping[Modality, Wording]
    statuses: Mapping[Status, Wording]

    def predicate_of_tie(self, tie: str) -> Predicate | None:
        """Return the predicate whose undisputed claims project this relationship type, or None."""
        return self.predicates.get(tie.lower())


@lru_cache(maxsize=4)
def load_ontology(path: Path = BUNDLED) -> Ontology:
    """Return the ontology of a file; raises DataFileError that names file and key."""
    return _Reader(path).read()


class _Reader:
    """Turns the parsed file into an ontology; it carries the path for the sake of the errors."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Ontology:
        document = self.mapping("", read_yaml(self.path), _SECTIONS)
        kinds = {key: self.kind(key, row) for key, row in self.rows(document, "kinds", KINDS).items()}
        sets = {key: self.kinds_named(f"sets.{key}", value, {}) for key, value in (document.get("sets") or {}).items()}
        predicates = document.get("predicates")
        if not isinstance(predicates, dict) or not predicates:
            raise self.error("predicates", "is missing")
        return Ontology(
            kinds=kinds,
            predicates={key: self.predicate(key, row, sets) for key, row in predicates.items()},
            modalities={k: self.wording(f"modalities.{k}", v) for k, v in self.rows(document, "modalities", get_args(Modality)).items()},
            statuses={k: self.wording(f"statuses.{k}", v) for k, v in self.rows(document, "statuses", get_args(Status)).items()},
        )

    def error(self, key: str, reason: str) -> DataFileError:
        return DataFileError(self.path, key, reason)

    def mapping(self, key: str, value: Any, allowed: Iterable[str]) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.error(key, "is not a mapping")
        if unknown := [str(name) for name in value if name not in set(allowed)]:
            raise self.error(key, f"unknown key `{sorted(unknown)[0]}`")
        return value

    def rows(self, document: dict[str, Any], section: str, keys: Iterable[str]) -> dict[Any, Any]:
        """Return a section that must have exactly these keys."""
        wanted = list(keys)
        rows = self.mapping(section, document.get(section), wanted)
        if missing := [key for key in wanted if key not in rows]:
            raise self.error(section, f"`{missing[0]}` is missing")
        return rows

    def wording(self, key: str, value: Any) -> Wording:
        words = self.mapping(key, value, ("en", "ar"))
        if not all(isinstance(words.get(language), str) and words[language].strip() for language in ("en", "ar")):
            raise self.error(key, "takes words in `en` and `ar`")
        return Wording(words["en"], words["ar"])

    def kind(self, key: Kind, value: Any) -> KindOf:
        row = self.mapping(f"kinds.{key}", value, ("labels", "says"))
        labels = row.get("labels")
        if not isinstance(labels, list) or not labels or not all(_LABEL.fullmatch(str(label)) for label in labels):
            raise self.error(f"kinds.{key}.labels", "is a list of labels such as `Actor`")
        return KindOf(key, tuple(labels), self.wording(f"kinds.{key}.says", row.get("says")))

    def kinds_named(self, key: str, value: Any, sets: Mapping[str, frozenset[Kind]]) -> frozenset[Kind]:
        if not isinstance(value, list) or not value:
            raise self.error(key, "is a list of kinds or sets")
        found: set[Kind] = set()
        for name in value:
            if name in KINDS:
                found.add(name)
            elif name in sets:
                found |= sets[name]
            else:
                raise self.error(key, f"`{name}` is neither a kind nor a set")
        return frozenset(found)

    def predicate(self, key: str, value: Any, sets: Mapping[str, frozenset[Kind]]) -> Predicate:
        at = f"predicates.{key}"
        row = self.mapping(at, value, _FIELDS)
        if not _KEY.fullmatch(str(key)) or key.upper() == UNSETTLED:
            raise self.error(at, "a predicate is lower-case words joined by `_`")
        symmetric = self.flag(f"{at}.symmetric", row.get("symmetric", False))
        if symmetric == ("inverse" in row):
            raise self.error(f"{at}.inverse", "stands exactly where the predicate is not symmetric")
        if not isinstance(row.get("group"), str):
            raise self.error(f"{at}.group", "is missing")
        time, window = self.time(f"{at}.time", row.get("time"))
        plover = self.mapping(f"{at}.plover", row.get("plover", {}), ("type", "cameo"))
        says = self.wording(f"{at}.says", row.get("says"))
        return Predicate(
            key=key,
            group=row["group"],
            says=says,
            inverse=says if symmetric else self.wording(f"{at}.inverse", row["inverse"]),
            domain=self.kinds_named(f"{at}.domain", row.get("domain"), sets),
            range=self.kinds_named(f"{at}.range", row.get("range"), sets),
            symmetric=symmetric,
            time=time,
            window=window,
            plover=plover.get("type"),
            cameo=plover.get("cameo"),
            register=self.flag(f"{at}.register", row.get("register", False)),
            victim=self.flag(f"{at}.victim", row.get("victim", False)),
        )

    def flag(self, key: str, value: Any) -> bool:
        if not isinstance(value, bool):
            raise self.error(key, "is true or false")
        return value

    def time(self, key: str, value: Any) -> tuple[Time, int | None]:
        if value == "state":
            return "state", None
        if isinstance(value, dict) and list(value) == ["event"] and type(value["event"]) is int and value["event"] >= 0:
            return "event", value["event"]
        raise self.error(key, "is `state` or `{event: days}`")
