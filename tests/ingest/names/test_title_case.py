"""English headlines in Title Case: only letters of words that are no names change, each where it stands."""

from __future__ import annotations

import pytest
from bundled import REGISTER
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article
from ingest.extract import extract
from ingest.names.title_case import in_sentence_case

TITLES = {
    "Suicide Bomber Kills 20 in Baghdad Market": "suicide bomber kills 20 in Baghdad market",
    "Kerry Meets Kurdish Leader Barzani in Erbil": "Kerry meets Kurdish leader Barzani in Erbil",
    "Iraqi Army Says U.S.-Led Coalition Struck ISIS Near Sadr City": "Iraqi Army says U.S.-Led Coalition struck ISIS near Sadr City",
    "NATO to Train Officers at Besmaya": "NATO to Train Officers at Besmaya",  # too few long words to tell
    "Suicide bomber kills 20 in a Baghdad market": "Suicide bomber kills 20 in a Baghdad market",
    "SUICIDE BOMBER KILLS 20 IN BAGHDAD MARKET": "SUICIDE BOMBER KILLS 20 IN BAGHDAD MARKET",
}


def article(title: str, below: str = "It rained.") -> Article:
    return Article("case", f"{title}\n\n{below}", "en", None, "2016-05-01", title)


@pytest.mark.parametrize("title", TITLES)
def test_words_that_are_no_names_lose_their_capital(title: str) -> None:
    assert in_sentence_case(article(title), REGISTER).text == f"{TITLES[title]}\n\nIt rained."


def test_the_text_below_tells_what_is_a_name() -> None:
    title = "Troops Storm Village of Rocket Near Hilltop Market"
    read = in_sentence_case(article(title, "The troops of Rocket, near a market, came to Rocket."), REGISTER)
    assert read.text.startswith("troops storm village of Rocket near hilltop market")


def test_a_reading_is_of_the_article_as_it_is_written() -> None:
    written = article("U.S. Airstrike Kills Senior ISIS Leader in Syria")
    reading = extract(written, REGISTER)
    assert reading.article == written
    assert reading.statements
    assert all(mention.text == mention.span.of(written.text) for mention in reading.mentions)


@given(st.text(alphabet=st.sampled_from("AaBbİıßǅ '-.éÉ0 \n"), max_size=80))
def test_every_character_stays_where_it_stands(title: str) -> None:
    written = article(title)
    read = in_sentence_case(written, REGISTER).text
    assert len(read) == len(written.text)
    assert all(a == b or (a.isupper() and b == a.lower()) for a, b in zip(written.text, read, strict=True))
