"""The names that a state's bodies have by their office: with `office: police` and `side: turkey` "Turkish police" and شرطة تركيا."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.datafiles import read_yaml
from graph.errors import DataFileError
from graph.folding import name_key

OFFICES = Path(__file__).with_name("offices.yaml")
_FIELDS = {"aliases": ("en", "ar"), "short": ("short_en", "short_ar")}
_LANGUAGES = ("en", "ar")


def with_office_names(rows: Mapping[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows of a register, those of a state's bodies with the names of their office that no other entry bears as its own."""
    offices: dict[str, dict[str, list[str]]] = read_yaml(OFFICES)
    owners = {name_key(str(name)): row["id"] for row in rows.values() for name in _own_names(row)}
    return [_named(row, rows, offices, owners) if "office" in row else row for row in rows.values()]


def _own_names(row: Mapping[str, Any]) -> Iterator[str]:
    yield from row["name"].values()
    for language in _LANGUAGES:
        yield from (row.get("aliases") or {}).get(language, ())


def _named(
    row: dict[str, Any], rows: Mapping[str, dict[str, Any]], offices: Mapping[str, dict[str, list[str]]], owners: Mapping[str, str]
) -> dict[str, Any]:
    file, state = Path(row["file"]), rows.get(row.get("side", row["id"]), {})
    if row["office"] not in offices:
        raise DataFileError(file, row["id"], f"office `{row['office']}` is none of {', '.join(offices)}")
    if "adjectives" not in state:
        raise DataFileError(file, row["id"], "`office` wants a `side` that is a state with `adjectives`")
    found = dict(row)
    for field, keys in _FIELDS.items():
        own = row.get(field) or {}
        found[field] = {}
        for language, key in zip(_LANGUAGES, keys, strict=True):
            names = _filled(offices[row["office"]].get(key, ()), state, language)
            free = (name for name in names if owners.get(name_key(name), row["id"]) == row["id"])
            found[field][language] = list(dict.fromkeys([*own.get(language, ()), *free]))
    return found


def _filled(patterns: Iterable[str], state: Mapping[str, Any], language: str) -> Iterator[str]:
    """Return what patterns give with each adjective of a state; those of its name give the same with each."""
    for pattern in patterns:
        for adjective in state["adjectives"].get(language, ()):
            people = f"ال{adjective}" if language == "ar" else adjective
            named = {"people": people, "people_f": f"{people}ة", "any": adjective, "any_f": f"{adjective}ة"}
            yield pattern.format(**named, state=state["name"].get(language, ""))
