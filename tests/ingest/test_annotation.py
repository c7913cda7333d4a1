"""The form in which `isg extract` prints a reading."""

from __future__ import annotations

from bundled import REGISTER

from graph.model import Article
from ingest.annotation import as_json
from ingest.extract import extract


def _said(text: str) -> list[tuple[str, str, str, str | None]]:
    reading = extract(Article("a", text, "en", date="2016-05-01"), REGISTER)
    return [(c["subject"], c["modality"], str(c["when"]), c["speaker"]) for c in as_json(reading)["claims"] if c["predicate"] == "attacks"]


def test_what_the_outlet_vouches_for_stands_first() -> None:
    said = _said("Iran said that Turkey attacked Sinjar. ISIS attacked Kirkuk. Turkey attacked Sinjar.")
    assert said == [
        ("turkey", "reported", "None", None),
        ("turkey", "claimed", "None", "iran"),
        ("islamic-state", "reported", "None", None),
    ]


def test_then_what_is_dated() -> None:
    said = _said("Turkey attacked Sinjar. It is a town. On April 12, Turkey attacked Sinjar.")
    assert said[0][2] == "2016-04-12"
