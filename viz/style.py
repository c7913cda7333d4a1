"""The look of kinds and statuses, as viz/style.yaml lays it down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, get_args

from graph.datafiles import read_yaml
from graph.errors import DataFileError
from graph.model import KINDS, Kind, Status

BUNDLED = Path(__file__).with_name("style.yaml")
SHAPES = ("dot", "square", "hexagon", "diamond", "star", "triangle", "triangleDown")  # vis-network draws these with the label below
SETTLED = ("reported", "claimed")
LEAST_CONTRAST = 3.0  # WCAG 2.2, 1.4.11: what carries meaning against what is beside it
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour on the light page and on the dark one, as `#rrggbb`."""

    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How an entity of a kind is drawn."""

    shape: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How a claim of a status is drawn; `dashes` and `width` are pixels, no dashes mean a solid line."""

    dashes: tuple[int, ...]
    width: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a view."""

    page: Colour
    kinds: Mapping[Kind, KindStyle]
    statuses: Mapping[Status, LineStyle]


@lru_cache(maxsize=2)
def load_style(path: Path = BUNDLED) -> Style:
    """Return the style of a file; raises DataFileError that names file and key."""
    return _Reader(path).read()


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class _Reader:
    """Turns the parsed file into a style; it carries the path for the sake of the errors."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Style:
        document = self.mapping("", read_yaml(self.path), ("page", "kinds", "statuses"))
        page = self.colour("page", self.mapping("page", document["page"], ("light", "dark")))
        kinds = {k: self.kind(f"kinds.{k}", row, page) for k, row in self.mapping("kinds", document["kinds"], KINDS).items()}
        rows = self.mapping("statuses", document["statuses"], get_args(Status))
        statuses = {k: self.line(f"statuses.{k}", row, page, solid=k in SETTLED) for k, row in rows.items()}
        self.differ("kinds", {key: kind.shape for key, kind in kinds.items()})
        self.differ("statuses", {key: line.dashes for key, line in statuses.items() if line.dashes})
        return Style(page, kinds, statuses)

    def error(self, key: str, reason: str) -> DataFileError:
        return DataFileError(self.path, key, reason)

    def mapping(self, key: str, value: Any, wanted: Iterable[str]) -> dict[Any, Any]:
        """Return a mapping that must have exactly these keys."""
        if not isinstance(value, dict):
            raise self.error(key, "is not a mapping")
        if missing := [name for name in wanted if name not in value]:
            raise self.error(key, f"`{missing[0]}` is missing")
        if unknown := [str(name) for name in value if name not in wanted]:
            raise self.error(key, f"unknown key `{unknown[0]}`")
        return value

    def colour(self, key: str, row: Mapping[str, Any], page: Colour | None = None) -> Colour:
        for theme in ("light", "dark"):
            if not isinstance(row[theme], str) or not _COLOUR.fullmatch(row[theme]):
                raise self.error(f"{key}.{theme}", "is a colour such as `#2b66a8`, in lower case")
            if page and contrast(row[theme], getattr(page, theme)) < LEAST_CONTRAST:
                raise self.error(f"{key}.{theme}", f"stands out too little from the page (contrast under {LEAST_CONTRAST:.0f})")
        return Colour(row["light"], row["dark"])

    def kind(self, key: str, value: Any, page: Colour) -> KindStyle:
        row = self.mapping(key, value, ("shape", "light", "dark"))
        if row["shape"] not in SHAPES:
            raise self.error(f"{key}.shape", f"is one of {', '.join(SHAPES)}")
        return KindStyle(row["shape"], self.colour(key, row, page))

    def line(self, key: str, value: Any, page: Colour, *, solid: bool) -> LineStyle:
        row = self.mapping(key, value, ("dashes", "width", "light", "dark"))
        dashes, width = row["dashes"], row["width"]
        if not isinstance(dashes, list) or len(dashes) % 2 or not all(type(n) is int and n > 0 for n in dashes):
            raise self.error(f"{key}.dashes", "is a list of pixels, stroke and gap in turn")
        if solid != (not dashes):
            raise self.error(f"{key}.dashes", "a settled status is solid, any other is dashed")
        if isinstance(width, bool) or not isinstance(width, int | float) or not 0 < width <= 8:
            raise self.error(f"{key}.width", "is a number of pixels up to 8")
        return LineStyle(tuple(dashes), float(width), self.colour(key, row, page))

    def differ(self, section: str, forms: Mapping[Any, Any]) -> None:
        seen: dict[Any, Any] = {}
        for key, form in forms.items():
            if form in seen:
                raise self.error(f"{section}.{key}", f"looks like `{seen[form]}` to whoever can't tell the colours apart")
            seen[form] = key
