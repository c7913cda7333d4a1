"""Dates of both languages as a table of cases."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article
from ingest.dates.sentence_dates import dates_of
from ingest.reading.sentences import split

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "dates.yaml").read_text(encoding="utf-8"))


def found(text: str, language: Any, date: str | None = "2021-06-09") -> list[str]:
    article = Article("a", text, language, date=date)
    return [str(d.period) for s in split(article) for d in dates_of(article, s)]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"])
def test_case(case: dict[str, Any]) -> None:
    assert found(case["text"], case["lang"]) == case["dates"]


def test_a_third_of_the_cases_are_negative() -> None:
    assert sum(not c["dates"] for c in CASES) * 3 >= len(CASES)


@pytest.mark.parametrize(
    "text", ["أمس", "قبل شهرين", "three years ago", "in the past two days", "at the weekend", "last Friday", "the next day"]
)
def test_without_a_date_of_the_article_relative_words_say_nothing(text: str) -> None:
    assert found(text, "ar" if text >= "ء" else "en", None) == []


@given(st.text(max_size=120), st.sampled_from(["ar", "en"]))
def test_hostile_text_raises_nothing(text: str, language: str) -> None:
    found(text, language)
