"""The year of a text that is on an earlier one by its headline."""

from __future__ import annotations

from datetime import date

import pytest

from graph.model import Article, Language
from ingest.dates.sentence_dates import dates_of
from ingest.dates.topic_year import topic_year
from ingest.reading.sentences import split


@pytest.mark.parametrize(
    ("title", "language", "year"),
    [
        ("2017 Mosul airstrike", "en", 2017),
        ("Battle of Tikrit (2015)", "en", 2015),
        ("غارة الموصل 2017", "ar", 2017),
        ("معركة الفلوجة (2016)", "ar", 2016),
        ("Arrests of journalists in 2017", "en", 0),
        ("What has changed since 2003", "en", 0),
        ("حصيلة ضحايا العنف في عام 2017", "ar", 0),
        ("ماذا تغير منذ 2003", "ar", 0),
        ("البرلمان يناقش الموازنة لعام 2017", "ar", 0),
        ("2024 budget passed", "en", 0),
        ("2,000 troops leave Mosul", "en", 0),
    ],
)
def test_only_a_name_with_its_year_is_on_it(title: str, language: Language, year: int) -> None:
    assert topic_year(title, language, date(2023, 9, 23)) == year


@pytest.mark.parametrize(("title", "day"), [("2017 Mosul airstrike", "2017-03-17"), ("An airstrike", "2023-03-17"), (None, "2023-03-17")])
def test_a_day_without_a_year_is_of_it(title: str | None, day: str) -> None:
    article = Article("a", "It struck on 17 March.", "en", title=title, date="2023-09-23")
    assert [str(d.period) for s in split(article) for d in dates_of(article, s)] == [day]
