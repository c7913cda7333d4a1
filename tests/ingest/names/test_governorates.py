"""A city and its governorate under one name."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import named


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("هدأت كركوك. وقال محافظ محافظة كركوك ذلك.", {"kirkuk-governorate"}),
        ("هدأت مدينة كركوك، وهدأت محافظة كركوك.", {"kirkuk", "kirkuk-governorate"}),
        ("هدأت كركوك.", {"kirkuk"}),
        ("هدأت كركوك ومحافظة نينوى.", {"kirkuk", "nineveh-governorate"}),
        ("هدأت بغداد ومحافظة بغداد.", {"baghdad", "baghdad-governorate"}),
    ],
)
def test_a_bare_name_means_the_governorate_that_the_article_names(text: str, places: set[str]) -> None:
    names, _ = named(Article("a", text, "ar"), REGISTER)
    assert {name.entity for name in names if name.kind == "place"} == places
