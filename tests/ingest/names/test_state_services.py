"""Ministries and services of states, by their adjective."""

from __future__ import annotations

import pytest

from graph.model import Article, Entity
from graph.register import load_register
from ingest.extract import named


def names(text: str) -> list[Entity]:
    found, entities = named(Article("a", text, "ar"), load_register())
    return [entities[name.entity] for name in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اتهمت الخارجية النرويجية الرجل", "Ministry of Foreign Affairs of Norway"),
        ("قالت وزارة الخارجية النرويجية ذلك", "Ministry of Foreign Affairs of Norway"),
        ("هاجموا البحرية الهولندية أمس", "البحرية الهولندية"),
        ("قدموا الدعم للهيئة العليا للحج", "الهيئة العليا للحج"),
        ("سلموه للتيار المدني الوطني", "التيار المدني الوطني"),
    ],
)
def test_a_body_is_known_by_what_it_is_for_and_the_adjective_of_its_state(text: str, name: str) -> None:
    assert [entity.name for entity in names(text)] == [name]


@pytest.mark.parametrize(
    "text", ["هاجموا السفن البحرية الهولندية", "قالت وزيرة الخارجية النرويجية ذلك", "السياسة الخارجية النرويجية", "وسائل الإعلام النرويجية"]
)
def test_adjectives_and_ministers_are_no_bodies(text: str) -> None:
    assert not any(entity.register is None for entity in names(text))
