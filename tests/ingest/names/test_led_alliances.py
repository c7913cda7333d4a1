"""Alliances that a text names by who leads them."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import named
from ingest.reading.language import language_of


def _linked(text: str, date: str) -> dict[str, str]:
    article = Article("a", text, language_of(text), date=date)
    return {name.span.of(text): name.entity for name in named(article, REGISTER)[0]}


@pytest.mark.parametrize(
    ("text", "alliance", "leader"),
    [
        ("انسحب تحالف دولي تقوده الولايات المتحدة من المدينة.", "تحالف دولي", "الولايات المتحدة"),
        ("انسحب التحالف الذي تقوده واشنطن من المدينة.", "التحالف", "واشنطن"),
        ("انسحب الائتلاف بزعامة أمريكا من المدينة.", "الائتلاف", "أمريكا"),
        ("A coalition led by Washington left the town.", "coalition", "Washington"),
        ("The coalition, which is led by the United States, left the town.", "The coalition", "United States"),
    ],
)
def test_who_leads_it_tells_which_alliance_it_is(text: str, alliance: str, leader: str) -> None:
    found = _linked(text, "2017-03-01")
    assert (found.get(alliance), found.get(leader)) == ("global-coalition", "united-states")


def test_it_is_the_alliance_of_its_time() -> None:
    assert _linked("انسحب التحالف الذي تقوده واشنطن من المدينة.", "2006-03-01")["التحالف"] == "multi-national-force-iraq"


def test_it_is_the_alliance_of_the_year_with_which_its_sentence_opens() -> None:
    told = "في عام 2003 شنت قوات التحالف بقيادة الولايات المتحدة هجوما. وعاد التحالف الدولي بعد ذلك."
    found = _linked(told, "2016-03-01")
    assert (found["قوات التحالف"], found["التحالف الدولي"]) == ("multi-national-force-iraq", "global-coalition")
    assert _linked("In 2004 the U.S.-led coalition attacked the town.", "2016-03-01")["U.S.-led coalition"] == "multi-national-force-iraq"
    assert "global-coalition" not in _linked("In 1991 coalition forces bombed Basra.", "2016-03-01").values()


def test_a_year_further_on_or_since_which_it_is_so_tells_no_other_alliance() -> None:
    assert _linked("The U.S.-led coalition left a base built in 2004.", "2016-03-01")["U.S.-led coalition"] == "global-coalition"
    assert _linked("Since 2004 the army has grown and the U.S.-led coalition helps it.", "2016-03-01")["U.S.-led coalition"] == (
        "global-coalition"
    )


@pytest.mark.parametrize(
    "text",
    ["انسحب التحالف الذي تقوده السعودية من المدينة.", "فاز ائتلاف بقيادة نوري المالكي.", "A coalition led by Nouri al-Maliki won."],
)
def test_others_lead_other_alliances(text: str) -> None:
    assert "global-coalition" not in _linked(text, "2017-03-01").values()
