"""A short name of a body in a text on another state than Iraq."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article, Language
from ingest.extract import named


def links(text: str, language: Language) -> dict[str, str]:
    names, _ = named(Article("a", text, language), REGISTER)
    return {n.span.of(text): n.entity for n in names}


@pytest.mark.parametrize(
    ("language", "text", "surface", "entity"),
    [
        (
            "en",
            "Turkey, which borders Iraq, was shaken. Turkey and Turkish trade suffered. The police cordoned off the square.",
            "police",
            "turkish-police",
        ),
        ("en", "Turkey borders Iraq. Turkey mourned, and Turkey buried its dead. The army said so.", "army", "turkish-armed-forces"),
        ("ar", "تركيا جارة العراق. حزنت تركيا وودعت تركيا قتلاها. وقال الجيش ذلك.", "الجيش", "turkish-armed-forces"),
        ("en", "Iraq borders Turkey. Iraq mourned, and Iraq buried its dead. The army said so.", "army", "iraqi-army"),
    ],
)
def test_it_is_of_the_state_that_the_text_is_on(language: Language, text: str, surface: str, entity: str) -> None:
    found = links(text, language)
    assert found.get(surface, found.get(f"The {surface}")) == entity


@pytest.mark.parametrize(
    "text",
    [
        "Turkey borders Iraq and Syria. Turkey mourned with Syria. The police cordoned off the square.",  # Turkey's or Syria's
        "Kyrgyzstan and Iraq met. Turkey looked on, and Turkey waited. The Kyrgyz police cordoned off the square.",
    ],
)
def test_it_stays_open_where_two_states_are_named_alike(text: str) -> None:
    assert not {"iraqi-police", "turkish-police"} & set(links(text, "en").values())


def test_a_guest_named_far_more_often_than_iraq_is_at_home() -> None:
    text = "The U.S. Navy and the U.S. Congress met. U.S. cooks, U.S. painters and U.S. poets had been to Iraq. The police looked on."
    assert "iraqi-police" not in links(text, "en").values()


def test_the_towns_of_another_state_are_of_it() -> None:
    text = "Syria mourned. Palmyra, Raqqa, Homs and Hama lie far from Tikrit and Mosul. The police looked on."
    assert links(text, "en").get("police") != "iraqi-police"
