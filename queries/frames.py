"""Answers as pandas tables whose columns are of one type each, whatever there is in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas

COUNTS = frozenset({"affirming", "articles", "denying", "level", "origins", "statements", "steps"})
NUMBERS = frozenset({"withdrawn"})  # may be missing
LISTS = frozenset({"claims", "through", "ties"})


def frame_of(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> pandas.DataFrame:
    """Return rows as a table with these columns: counts `int64`, lists as they are, all else text (`str`), missing values as NaN.

    Dates stay text, for some are a year or a month.
    """
    import pandas

    frame = pandas.DataFrame(list(rows), columns=list(columns))
    return frame.astype({name: _type_of(name) for name in columns})


def _type_of(column: str) -> str:
    if column in COUNTS:
        return "int64"
    if column in NUMBERS:
        return "Int64"
    return "object" if column in LISTS else "str"
