"""Copies of one text share one origin; other texts on the same event do not."""

from __future__ import annotations

from itertools import permutations

from ingest.reading.origins import groups, signature, signature_of, written

WIRE = (
    "Iraqi security forces arrested the commander of Anbar operations in Baghdad at dawn on Wednesday, the military said in a statement. "
    "A joint committee is questioning him about the criminal charges, the statement added, without giving further details on the case. "
    "Two security sources said that he was arrested for his involvement in several attacks on a base that hosts American forces. "
    "Members of the force drove vehicles around the fortified Green Zone as a show of force after the arrest and later withdrew."
)
COPY = "BAGHDAD (Agency) - " + WIRE.replace("Two security sources", "Two sources")
OTHER = (
    "The judiciary released the commander of Anbar operations on Wednesday for lack of evidence, two officials said. His supporters "
    "welcomed him on a bridge in central Baghdad. He had been arrested in May on charges related to "
    "terrorism that the military never detailed."
)


def test_a_copy_with_another_dateline_and_a_changed_word_has_the_same_origin() -> None:
    found = groups({"b": signature(WIRE), "a": signature(COPY), "c": signature(OTHER)})
    assert found == {"a": "a", "b": "a", "c": "c"}


def test_the_order_of_the_articles_makes_no_difference() -> None:
    signatures = {"b": signature(WIRE), "a": signature(COPY), "c": signature(OTHER), "d": signature(WIRE + " More follows.")}
    answers = {tuple(sorted(groups(dict(order)).items())) for order in permutations(signatures.items())}
    assert len(answers) == 1


def test_punctuation_hamza_and_diacritics_make_no_other_text() -> None:
    assert signature("أعلنت القوات الأمنيّة، اليوم انتهاء العملية") == signature("اعلنت القوات الامنية، اليوم انتهاء العملية")


def test_a_signature_is_the_same_from_the_graph() -> None:
    assert signature_of(written(signature(WIRE))) == signature(WIRE)
