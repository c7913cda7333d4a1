"""Whom an English text names only as its own: outlets, and those who wrote for it."""

from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract


def _names(text: str) -> set[str]:
    return {e.name for e in extract(Article("a", text, "en", date="2016-07-04"), REGISTER).entities}


def test_those_who_contributed_to_a_report_are_nobody_in_it() -> None:
    text = "Iraqi forces attacked Mosul.\n———\nAssociated Press writers Ali Hasan and Omar Salim in Baghdad contributed to this report."
    assert not {"Ali Hasan", "Omar Salim"} & _names(text)


def test_an_outlet_that_is_only_cited_is_none_of_its_entities() -> None:
    assert "Rudaw" not in _names("Iraqi forces attacked Mosul. Nobody has seen the pictures on Rudaw.")


def test_whoever_says_something_is() -> None:
    assert "Omar Salim" in _names("Iraqi forces attacked Mosul. Omar Salim, a lawmaker, said Turkey shelled Kirkuk.")
