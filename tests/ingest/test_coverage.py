"""Which names of a corpus the register lacks."""

from __future__ import annotations

from bundled import REGISTER

from graph.model import Article
from ingest.coverage import coverage

ARTICLES = [
    Article("1", "Karim al-Fulani met Nouri al-Maliki. Then Karim al-Fulani left.", "en"),
    Article("2", "Nouri al-Maliki thanked Karim Al-Fulani.", "en"),
    Article("3", "Jabouri scored twice.", "en"),
    Article("4", "قال كامل الفلاني الجبوري إنه بخير", "ar"),
]


def test_the_names_of_the_most_articles_come_first_and_registered_ones_not_at_all() -> None:
    missing = coverage(ARTICLES, REGISTER)
    assert (missing[0].name, missing[0].kind, missing[0].count, missing[0].articles) == ("Karim al-Fulani", "person", 3, 2)
    assert "met Nouri al-Maliki" in missing[0].example
    assert not any("Maliki" in m.name for m in missing)


def test_a_short_name_that_nothing_decides_is_listed_with_its_bearers() -> None:
    (jabouri,) = [m for m in coverage(ARTICLES, REGISTER) if m.name == "Jabouri"]
    assert "short name of" in jabouri.reason


def test_the_list_is_cut_at_the_limit() -> None:
    assert len(coverage(ARTICLES, REGISTER, limit=1)) == 1
    assert coverage([], REGISTER) == []
