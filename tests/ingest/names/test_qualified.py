"""Words beside a short name that make it another's."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article, Language
from ingest.extract import named


def linked(text: str, language: Language) -> set[str]:
    names, entities = named(Article("a", text, language), REGISTER)
    return {n.span.of(text) for n in names if entities[n.entity].register}


@pytest.mark.parametrize(
    ("text", "language", "word", "links"),
    [
        ("Iraq and the Global Coalition met. The coalition agreed.", "en", "coalition", True),
        ("Iraq and the Global Coalition met. Parties formed a coalition.", "en", "coalition", False),
        ("Iraq and the Global Coalition met. A coalition soldier died.", "en", "coalition", True),
        ("Iraq and the Global Coalition met. A coalition party left.", "en", "coalition", False),
        ("Baghdad is in Iraq, where police closed a road.", "en", "police", True),
        ("Baghdad is in Iraq, where Peruvian police closed a road.", "en", "police", False),
        ("Washington is in the United States. A man robbed a bank in Washington state.", "en", "in Washington", False),
        ("هزم العراق تنظيم القاعدة. وعادت القاعدة أمس.", "ar", "القاعدة", True),
        ("هزم العراق تنظيم القاعدة. وعادت القاعدة الجوية أمس.", "ar", "القاعدة", False),
        ("Sweden and Iraq talked. The Swedish embassy in Baghdad closed; the Swedish embassy waits.", "en", "Swedish embassy", True),
        ("Sweden and Iraq talked. The Swedish embassy in Canberra closed.", "en", "Swedish embassy", False),
        ("البصرة في العراق، وقد زارت إيران أمس. وأغلقت السفارة الإيرانية أبوابها.", "ar", "السفارة الإيرانية", True),
        ("البصرة في العراق، وقد زارت إيران أمس. وأغلقت السفارة الإيرانية في بيروت أبوابها.", "ar", "السفارة الإيرانية", False),
    ],
)
def test_a_qualified_short_name_is_anothers(text: str, language: Language, word: str, links: bool) -> None:
    assert (
        any(surface.endswith(word) for surface in linked(text, language) if surface not in ("Global Coalition", "تنظيم القاعدة")) is links
    )
