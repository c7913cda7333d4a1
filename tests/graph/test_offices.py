"""Names that a state's bodies have by their office."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.errors import DataFileError
from graph.offices import with_office_names

STATE: dict[str, Any] = {
    "id": "freedonia",
    "name": {"en": "Freedonia", "ar": "فريدونيا"},
    "adjectives": {"en": ["Freedonian"], "ar": ["فريدوني"]},
    "file": "states.yaml",
}


def named(**fields: Any) -> dict[str, Any]:
    row = {"id": "its-police", "name": {"en": "Blue Guard"}, "side": "freedonia", "office": "police", "file": "police.yaml", **fields}
    return with_office_names({"freedonia": STATE, row["id"]: row, **fields.get("beside", {})})[1]


def test_names_are_made_of_the_state_and_the_office_in_both_languages() -> None:
    aliases = named(aliases={"en": ["Blue Caps"]})["aliases"]
    assert aliases["en"][0] == "Blue Caps"
    assert {"Freedonian police", "Freedonia's police"} <= set(aliases["en"])
    assert {"الشرطة الفريدونية", "شرطة فريدونيا"} <= set(aliases["ar"])


def test_a_name_that_another_entry_bears_is_left_to_it() -> None:
    other = {"id": "city-police", "name": {"en": "Freedonian Police"}, "file": "police.yaml"}
    assert "Freedonian police" not in named(beside={"city-police": other})["aliases"]["en"]


def test_names_that_are_shared_are_short() -> None:
    row = named(id="its-embassy", office="embassy-in-baghdad")
    assert "Freedonian embassy" in row["short"]["en"]
    assert "Freedonian embassy in Baghdad" in row["aliases"]["en"]


@pytest.mark.parametrize(("fields", "reason"), [({"office": "circus"}, "office `circus`"), ({"side": "nowhere"}, "wants a `side`")])
def test_an_unknown_office_or_state_is_an_error_that_names_file_and_entry(fields: dict[str, Any], reason: str) -> None:
    with pytest.raises(DataFileError) as error:
        named(**fields)
    assert str(Path("police.yaml")) in str(error.value)
    assert "its-police" in str(error.value)
    assert reason in str(error.value)
