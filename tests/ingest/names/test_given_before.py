"""A registered full name right behind another given name is of somebody else."""

from __future__ import annotations

import pytest

from graph.model import Article, Language
from graph.register import load_register
from ingest.extract import named


def names(text: str, language: Language) -> list[str]:
    found, _ = named(Article("a", text, language), load_register())
    return [name.span.of(text) for name in found if name.kind == "person"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("قال وليد محسن الشمري للصحيفة", "ar", "وليد محسن الشمري"),
        ("قال وليد حاكم الزاملي للصحيفة", "ar", "حاكم الزاملي"),
        ("Walid Hakim al-Zamili said so", "en", "Walid Hakim al-Zamili"),
        ("قال النائب حاكم الزاملي للصحيفة", "ar", "حاكم الزاملي"),
        ("ووصل إلى حاكم الزاملي", "ar", "حاكم الزاملي"),
        ("وصل محمد حاكم الزاملي", "ar", "حاكم الزاملي"),
        ("Lawmaker Hakim al-Zamili said so", "en", "Hakim al-Zamili"),
        ("On Monday Hakim al-Zamili said so", "en", "Hakim al-Zamili"),
    ],
)
def test_a_given_name_before_tells_somebody_else(text: str, language: Language, name: str) -> None:
    assert name in names(text, language)
