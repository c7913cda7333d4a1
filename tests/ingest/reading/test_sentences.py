"""Sentences cover the text in order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article, Span
from ingest.reading.sentences import LONGEST, sentence_around, split


def article(text: str, title: str | None = None) -> Article:
    return Article("a", text, "en", title=title)


def sentences(text: str) -> list[str]:
    return [s.span.of(text) for s in split(article(text))]


def test_abbreviations_and_initials_end_nothing() -> None:
    text = "Lt. Gen. John A. Smith met U.S. officers. They left."
    assert sentences(text) == ["Lt. Gen. John A. Smith met U.S. officers.", "They left."]


def test_arabic_question_mark_and_newline_end_a_sentence() -> None:
    assert sentences("هل شارك التحالف؟ نفى ذلك\nوأضاف") == ["هل شارك التحالف؟", "نفى ذلك", "وأضاف"]


def test_a_sentence_ends_where_no_blank_follows_its_full_stop() -> None:
    assert sentences("أصيب 30 شخصا.أما الانفجار فوقع في سوق") == ["أصيب 30 شخصا.", "أما الانفجار فوقع في سوق"]
    assert sentences("He left, they said.The talks ended") == ["He left, they said.", "The talks ended"]


def test_a_full_stop_inside_a_name_ends_nothing() -> None:
    assert sentences("قالت العربية.نت إن د.محمد وصل أ.ف.ب") == ["قالت العربية.نت إن د.محمد وصل أ.ف.ب"]
    assert sentences("See Rudaw.net or U.S.Army") == ["See Rudaw.net or U.S.Army"]


def test_the_title_is_marked() -> None:
    found = split(article("Coalition denies\nThe Coalition said so.", "Coalition denies"))
    assert [s.title for s in found] == [True, False]


def test_a_decimal_point_ends_nothing() -> None:
    assert sentences("It cost 3.5 billion.") == ["It cost 3.5 billion."]


@given(st.text(max_size=5 * LONGEST))
def test_spans_are_in_order_bounded_and_lose_no_word(text: str) -> None:
    found = split(article(text))
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(0 < s.span.end - s.span.start <= 2 * LONGEST for s in found)
    assert "".join("".join(s.span.of(text).split()) for s in found) == "".join(text.split())


def test_the_sentence_around_a_word_goes_on_behind_an_abbreviation() -> None:
    text = "He left. A crowd marched on the U.S. Embassy in Ankara. Iraq was silent."
    at = text.index("Embassy")
    assert sentence_around(text, Span(at, at + 7)).of(text).strip() == "A crowd marched on the U.S. Embassy in Ankara."
    assert sentence_around(text, Span(0, 2)).of(text) == "He left."
    assert sentence_around(text, Span(0, at)).of(text) == "He left. A crowd marched on the U.S. Embassy in Ankara."
    assert sentence_around(text, Span(len(text) - 7, len(text))).of(text).strip() == "Iraq was silent."
