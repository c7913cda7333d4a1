"""From a document to an article: header, dateline, date, title, boilerplate, language, identity."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article
from ingest.reading.article import article_of, under_title
from ingest.reading.readers import Document

EXAMPLES = Path(__file__).parents[3] / "examples" / "articles"


def article(text: str) -> Article:
    return article_of(Document("a.txt", text.encode(), "text", text))


def test_a_header_is_read_and_taken_off() -> None:
    read = article("Title: Forces arrest a man\nDate: 2021-05-26\nSource: The Outlet\nURL: https://example.org/1\n\nForces arrested him.\n")
    assert (read.title, read.date, read.source, read.url) == ("Forces arrest a man", "2021-05-26", "The Outlet", "https://example.org/1")
    assert read.text == "Forces arrested him." or read.text == "Forces arrest a man\n\nForces arrested him."


@pytest.mark.parametrize(
    ("opening", "place", "outlet"),
    [
        ("بغداد- العراق اليوم:", "بغداد", "العراق اليوم"),
        ("شفق نيوز/ نفى التحالف الدولي ذلك.", None, "شفق نيوز"),
        ("BAGHDAD (Reuters) - Iraqi forces arrested a man on Monday.", "BAGHDAD", "Reuters"),
        ("BAGHDAD, May 26, 2021 (AFP) — Iraqi forces arrested a man.", "BAGHDAD", "AFP"),
        ("Iraqi forces arrested a man (pictured) - and released him.", None, None),
        ("قال المتحدث: إن القوات انسحبت.", None, None),
        ("اعتقلت القوات الأمنية ثلاثة أشخاص/ مشتبهين.", None, None),
    ],
)
def test_a_dateline_gives_place_and_outlet(opening: str, place: str | None, outlet: str | None) -> None:
    read = article(f"{opening}\n\nMore follows here.\n" if opening.isascii() else f"{opening}\n\nوتابع البيان.\n")
    assert (read.dateline, read.source) == (place, outlet)


def test_the_date_of_a_dateline_is_the_articles() -> None:
    assert article("BAGHDAD, May 26, 2021 (AFP) — Iraqi forces arrested a man.\n\nMore follows.").date == "2021-05-26"


@pytest.mark.parametrize(
    "line",
    [
        "علق هنا",
        "اقرأ أيضاً: الكاظمي يزور أربيل",
        "جميع الحقوق محفوظة",
        "Read more: The PMF",
        "SHARE THIS ARTICLE",
        "© 2021 The Outlet",
        "Advertisement",
    ],
)
def test_boilerplate_lines_go(line: str) -> None:
    arabic = any(c >= "\u0600" for c in line)
    sentence = "اعتقلت القوات الأمنية رجلاً في بغداد." if arabic else "Security forces arrested a man in Baghdad."
    assert article(f"{sentence}\n\n{line}\n\n{sentence}").text == f"{sentence}\n\n{sentence}"


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell after the attack.",
        "Read what the minister said to the court.",
        "علق المتحدث باسم التحالف على النبأ.",
        "شارك الحشد في العملية.",
    ],
)
def test_sentences_that_begin_like_boilerplate_stay(line: str) -> None:
    assert line in article(f"{line}\n\n{line}").text


def test_the_seed_of_an_arabic_page() -> None:
    read = article("بعد انباء عن مشاركة قوات ..التحالف يوضح !\n\nبغداد- العراق اليوم:\n\nرد التحالف الدولي بالنفي لهذه الانباء.\n\nعلق هنا")
    assert read.title == "بعد انباء عن مشاركة قوات ..التحالف يوضح !"
    assert (read.language, read.source, read.dateline) == ("ar", "العراق اليوم", "بغداد")
    assert read.text.endswith("لهذه الانباء.")


@given(st.text(max_size=300))
def test_the_same_text_is_the_same_article_whatever_it_holds(text: str) -> None:
    first, second = article(text), article(text)
    assert first == second
    assert first.text == article(first.text).text or first.title != article(first.text).title or first.text.lower().startswith(
        ("title", "date", "source", "url")
    )  # fmt: skip


def test_another_source_makes_another_article() -> None:
    assert article("Source: A\n\nText of it.").id != article("Source: B\n\nText of it.").id


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.txt")), ids=lambda file: file.stem)
def test_the_bundled_articles_name_their_date_byline_and_the_pages_looked_at(file: Path) -> None:
    read = article(file.read_text(encoding="utf-8"))
    assert read.source == "Iraqi Security Graph examples"
    assert read.date == file.name[:10]
    assert read.title
    assert read.language == file.stem[-2:]
    assert read.text.count("http") >= 1


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("The army left.", "Army leaves town\n\nThe army left."),
        ("Army leaves town\nThe army left.", "Army leaves town\nThe army left."),
        ("Outlet: Army leaves town\nThe army left.", "Outlet: Army leaves town\nThe army left."),
    ],
)
def test_the_text_begins_with_its_title_once(text: str, begins: str) -> None:
    assert under_title(text, "Army leaves town") == begins
