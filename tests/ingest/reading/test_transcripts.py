"""Turns of transcripts: who speaks in each, and texts that are none."""

from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract

TURNS = (
    "PRESIDENT BIDEN: Iran attacked Erbil. We support Iraq.\n\n"
    "Q Did Turkey attack Mosul?\n\n"
    "PRIME MINISTER AL-SUDANI: Islamic State attacked Baiji.\n"
)


def _spoken(text: str) -> dict[tuple[str, str], str | None]:
    article = Article("a", text, "en", date="2024-04-15")
    return {(s.predicate, s.object): s.speaker for s in extract(article, REGISTER).statements}


def test_what_is_said_in_a_turn_is_its_speakers() -> None:
    spoken = _spoken("Joe Biden met Mohammed Shia al-Sudani.\n\n" + TURNS)
    assert spoken["attacks", "erbil"] == "joe-biden"
    assert spoken["attacks", "baiji"] == "mohammed-shia-al-sudani"


def test_a_heading_with_a_colon_makes_no_transcript() -> None:
    assert _spoken("NEWS FROM IRAQ: a summary.\n\nIran attacked Erbil.\n")["attacks", "erbil"] is None


def test_what_stands_before_the_first_turn_is_nobodys() -> None:
    assert _spoken("Iran attacked Kirkuk. Joe Biden met Mohammed Shia al-Sudani.\n\n" + TURNS)["attacks", "kirkuk"] is None


def test_turns_that_have_lost_their_lines_are_turns() -> None:
    spoken = _spoken("Joe Biden met Mohammed Shia al-Sudani. 2:20 P.M. EDT " + TURNS.replace("\n\n", " "))
    assert spoken["attacks", "erbil"] == "joe-biden"
    assert spoken["attacks", "baiji"] == "mohammed-shia-al-sudani"


def test_a_source_in_capitals_inside_a_sentence_is_no_turn() -> None:
    assert _spoken("The BBC and CNN: Iran attacked Erbil. Joe Biden said so.\n")["attacks", "erbil"] is None
