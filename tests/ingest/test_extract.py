"""Whatever the text, extraction ends, and every quote is a verbatim part of it that names its rule."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundled import REGISTER
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import Article, Reading
from graph.ontology import load_ontology
from ingest.annotation import as_json
from ingest.extract import extract
from ingest.reading.language import language_of

EXAMPLES = [file.read_text(encoding="utf-8") for file in sorted((Path(__file__).parents[2] / "examples" / "articles").glob("*.txt"))]
WORDS = sorted({word for text in EXAMPLES for word in text.split()})


def read(text: str) -> Reading:
    return extract(Article("a", text, language_of(text), date="2021-05-26"), REGISTER)


def check(text: str) -> None:
    reading = read(text)
    entities = {entity.id: entity for entity in reading.entities}
    for statement in reading.statements:
        assert 0 <= statement.quote.start < statement.quote.end <= len(text)
        assert statement.rule
        assert {statement.subject, statement.object} <= set(entities)
        assert {voice for voice in (statement.speaker, *statement.via) if voice} <= set(entities)
        assert statement.subject != statement.object
    for claim in as_json(reading)["claims"]:
        assert claim["evidence"] in text
        assert claim["predicate"] in load_ontology().predicates
    for mention in reading.mentions:
        assert mention.span.of(text) == mention.text


@given(st.data())
@settings(max_examples=150)
def test_any_slice_of_an_article(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(EXAMPLES))
    start = data.draw(st.integers(0, len(text) - 1))
    check(text[start : start + data.draw(st.integers(1, 600))])


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(list('،,."«»“”():-؟\n'))), max_size=40))
@settings(max_examples=200)
def test_words_in_any_order(words: list[str]) -> None:
    check(" ".join(words))


@given(st.text(max_size=300))
@settings(max_examples=100)
def test_any_text(text: str) -> None:
    check(text)


def test_the_same_text_is_read_the_same_way() -> None:
    assert [read(text) for text in EXAMPLES] == [read(text) for text in EXAMPLES]


def test_a_headline_counts_where_the_text_below_it_does_not_say_the_same() -> None:
    title = "Turkish army bombs Kurdistan Workers' Party"
    again = extract(
        Article("a", f"{title}\n\nThe Turkish army bombed the Kurdistan Workers' Party on Monday.", "en", title=title), REGISTER
    )
    alone = extract(Article("a", f"{title}\n\nNo figures were given.", "en", title=title), REGISTER)
    assert [s.quote.start >= len(title) for s in again.statements if s.predicate == "attacks"] == [True]
    assert [s.quote.start < len(title) for s in alone.statements if s.predicate == "attacks"] == [True]


@pytest.mark.parametrize(
    ("title", "below", "killed"),
    [
        ("مقتل قيادي في داعش بغارة للتحالف الدولي", "وأعلن التحالف الدولي أنه قتل أبو حفص الجزراوي في الموصل.", 1),
        ("مقتل 12 قياديا في داعش بغارة للتحالف الدولي", "وأعلن التحالف الدولي أنه قتل أبو حفص الجزراوي في الموصل.", 2),
        ("مقتل قيادي في داعش بغارة للتحالف الدولي", "لم تذكر تفاصيل.", 1),
    ],
)
def test_whom_the_title_only_describes_the_text_may_name(title: str, below: str, killed: int) -> None:
    reading = extract(Article("a", f"{title}\n\n{below}", "ar", title=title), REGISTER)
    assert len([s for s in reading.statements if s.predicate == "kills"]) == killed


def test_an_address_names_nobody() -> None:
    reading = read("Iraq's army left Mosul. https://news.example.com/China-urges-Turkey-to-leave/index.html")
    assert not {"china", "turkey"} & {entity.id for entity in reading.entities}
    assert {"china", "turkey"} <= {entity.id for entity in read("China urges Turkey to leave Mosul.").entities}


def test_what_is_said_of_a_defined_noun_is_no_part_of_its_name() -> None:
    names = [entity.name for entity in read("وكانت العشيرة محاصرة لأكثر من عشرة أشهر من داعش.").entities]
    assert "العشيرة" in names
