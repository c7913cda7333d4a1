"""Gold files: annotated articles that an extractor is held against, one JSON object a line, as docs/formats.md lays down."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from graph.errors import DataFileError
from graph.model import KINDS, Modality, Polarity
from ingest.scoring import Json

_Check = Mapping[str, type | tuple[type, ...]]
_ARTICLE: _Check = {"id": (str, int), "text": str, "entities": list, "claims": list}
_ENTITY: _Check = {"key": str, "kind": str, "names": list, "mentions": list}
_CLAIM: _Check = {
    "subject": str, "predicate": str, "object": str, "polarity": str, "modality": str, "speaker": (str, type(None)), "evidence": str,
}  # fmt: skip
_CHOICES = {"kind": KINDS, "polarity": get_args(Polarity), "modality": get_args(Modality)}
_TYPES = {str: "text", int: "a number", list: "a list", type(None): "null"}


def read_gold(path: Path) -> list[Json]:
    """Return the articles of a gold file; raises DataFileError that names file, line and reason."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise DataFileError(path, "", "not UTF-8, as JSON lines must be") from error
    except OSError as error:
        raise DataFileError(path, "", error.strerror or type(error).__name__) from error
    rows = [_row(path, f"line {number}", line) for number, line in enumerate(lines, 1) if line.strip()]
    if not rows:
        raise DataFileError(path, "", "holds no annotated article")
    return rows


def _row(path: Path, line: str, text: str) -> Json:
    try:
        row = json.loads(text)
    except (ValueError, RecursionError):
        raise DataFileError(path, line, "is no JSON object: each line holds one annotated article") from None
    for reason in _reasons(row):
        raise DataFileError(path, line, reason)
    return row  # type: ignore[no-any-return]


def _reasons(row: Any) -> Iterator[str]:
    """Return what is wrong with an annotated article, the first thing first."""
    yield from _lacks("the article", row, _ARTICLE)
    for what, check in (("entities", _ENTITY), ("claims", _CLAIM)):
        for number, item in enumerate(row[what], 1):
            yield from _lacks(f"{what}: number {number}", item, check)


def _lacks(what: str, item: Any, check: _Check) -> Iterator[str]:
    if not isinstance(item, dict):
        yield f"{what} is no JSON object"
        return
    for name, types in check.items():
        if name not in item:
            yield f"{what} has no `{name}`"
        elif not isinstance(item[name], types):
            wanted = types if isinstance(types, tuple) else (types,)
            yield f"{what}: `{name}` is not {' or '.join(_TYPES[t] for t in wanted)}"
        elif name in _CHOICES and item[name] not in _CHOICES[name]:
            yield f"{what}: `{name}` is none of {', '.join(_CHOICES[name])}"
