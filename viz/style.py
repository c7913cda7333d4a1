"""The style of the view, read from viz/style.yaml and checked: no two kinds or statuses may look alike but for their colour."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, get_args

from graph.datafiles import read_yaml
from graph.errors import DataFileError
from graph.model import KINDS, Status

BUNDLED = Path(__file__).with_name("style.yaml")
SHAPES = ("dot", "square", "diamond", "triangle", "triangleDown", "star", "hexagon")
SETTLED = ("reported", "claimed")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How entities of a kind are drawn."""

    shape: str
    color: str


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How claims of a status are drawn: colour on light and on dark ground, width and dashes in pixels, none for a solid line."""

    light: str
    dark: str
    width: float
    dashes: tuple[int, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Style:
    """All of the file."""

    kinds: Mapping[str, KindStyle]
    statuses: Mapping[str, LineStyle]


@lru_cache(maxsize=4)
def load_style(path: Path = BUNDLED) -> Style:
    """Return the style of a file; raises DataFileError that names file and key."""
    document = read_yaml(path)
    if not isinstance(document, dict) or set(document) != {"kinds", "statuses"}:
        raise DataFileError(path, "", "has kinds and statuses, and nothing else")
    kinds = _section(path, "kinds", document["kinds"], KINDS, _kind)
    statuses = _section(path, "statuses", document["statuses"], get_args(Status), _line)
    _check_different(path, "kinds", {key: kind.shape for key, kind in kinds.items()})
    _check_different(path, "statuses", {key: line.dashes for key, line in statuses.items() if key not in SETTLED})
    for key, line in statuses.items():
        if bool(line.dashes) == (key in SETTLED):
            raise DataFileError(path, f"statuses.{key}.dashes", "is empty for reported and claimed, and for no other")
    return Style(kinds, statuses)


def _section(path: Path, name: str, rows: Any, keys: Iterable[str], read: Callable[[Path, str, Mapping[str, Any]], T]) -> dict[str, T]:
    if not isinstance(rows, dict) or set(rows) != set(keys):
        raise DataFileError(path, name, f"has just {', '.join(keys)}")
    return {key: read(path, f"{name}.{key}", rows[key]) for key in keys}


def _kind(path: Path, key: str, row: Mapping[str, Any]) -> KindStyle:
    _check_fields(path, key, row, {"shape", "color"})
    if row["shape"] not in SHAPES:
        raise DataFileError(path, f"{key}.shape", f"`{row['shape']}` is none of {', '.join(SHAPES)}")
    return KindStyle(row["shape"], _color(path, f"{key}.color", row["color"]))


def _line(path: Path, key: str, row: Mapping[str, Any]) -> LineStyle:
    _check_fields(path, key, row, {"light", "dark", "width", "dashes", "mark"})
    dashes, width = row["dashes"], row["width"]
    if not isinstance(dashes, list) or len(dashes) % 2 or not all(type(n) is int and n > 0 for n in dashes):
        raise DataFileError(path, f"{key}.dashes", "is a list of lengths: line, gap, line, gap")
    if not isinstance(width, (int, float)) or isinstance(width, bool) or not 0 < width < 20:
        raise DataFileError(path, f"{key}.width", "is a number of pixels")
    light, dark = (_color(path, f"{key}.{ground}", row[ground]) for ground in ("light", "dark"))
    return LineStyle(light, dark, float(width), tuple(dashes), str(row["mark"]))


def _check_fields(path: Path, key: str, row: Any, fields: set[str]) -> None:
    if not isinstance(row, dict) or set(row) != fields:
        raise DataFileError(path, key, f"has just {', '.join(sorted(fields))}")


def _color(path: Path, key: str, value: Any) -> str:
    if not isinstance(value, str) or not _COLOR.fullmatch(value):
        raise DataFileError(path, key, f"`{value}` is no colour such as #0072B2")
    return value


def _check_different(path: Path, section: str, looks: Mapping[str, object]) -> None:
    seen: dict[object, str] = {}
    for key, look in looks.items():
        if look in seen:
            raise DataFileError(path, f"{section}.{key}", f"looks like {seen[look]} but for its colour")
        seen[look] = key
