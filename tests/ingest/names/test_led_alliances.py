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


@pytest.mark.parametrize(
    "text",
    ["انسحب التحالف الذي تقوده السعودية من المدينة.", "فاز ائتلاف بقيادة نوري المالكي.", "A coalition led by Nouri al-Maliki won."],
)
def test_others_lead_other_alliances(text: str) -> None:
    assert "global-coalition" not in _linked(text, "2017-03-01").values()
