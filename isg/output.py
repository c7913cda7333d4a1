"""Rows on standard output: a table for people, CSV and JSON for programs."""

from __future__ import annotations

import csv
import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any


class Format(StrEnum):
    """How rows are printed."""

    table = "table"
    csv = "csv"
    json = "json"


def print_rows(rows: Sequence[Mapping[str, Any]], form: Format, columns: Sequence[str] = ()) -> None:
    """Print rows; JSON is a list of row objects, and CSV has its line of columns even when there are no rows."""
    if form is Format.json:
        print_json([dict(row) for row in rows])
    elif form is Format.csv:
        _print_csv(rows, columns)
    else:
        _print_table(rows)


def print_json(value: Any) -> None:
    """Print a value as JSON, Arabic as it stands."""
    print(json.dumps(value, ensure_ascii=False, indent=1, default=str))


def _print_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    names = list(dict.fromkeys([*columns, *(name for row in rows for name in row)]))
    if not names:
        return
    writer = csv.DictWriter(sys.stdout, fieldnames=names, lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)


_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
WIDEST = 7  # columns of a table that a terminal can show; wider rows are printed one below the other


def _print_table(rows: Sequence[Mapping[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    if not rows:
        print("no rows")
        return
    if len(rows[0]) > WIDEST:
        _print_records(rows)
        return
    table = Table(show_lines=True)
    for name in rows[0]:
        table.add_column(str(name), overflow="fold")
    for row in rows:
        table.add_row(*(_plain(_cell(value)) for value in row.values()))
    console = Console(markup=False, highlight=False)
    console.print(table) if console.is_terminal else Console(markup=False, highlight=False, width=160).print(table)


def _print_records(rows: Sequence[Mapping[str, Any]]) -> None:
    width = max(len(str(name)) for name in rows[0])
    for number, row in enumerate(rows, 1):
        print(f"-- {number} of {len(rows)}")
        for name, value in row.items():
            if value is not None:
                print(f"   {name:{width}}  {' '.join(_plain(_cell(value)).split())}")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value):
        return "; ".join(value)
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (list, tuple, dict)) else str(value)


def _plain(text: str) -> str:
    """Return text without the characters that a hostile article could steer a terminal with, or turn the order of letters."""
    return "".join(c for c in text if c == "\n" or not (unicodedata.category(c) == "Cc" or c in _TURNING))
