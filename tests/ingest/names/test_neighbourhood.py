"""Short names whose neighbours tell whose they are."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import named


def links(text: str) -> dict[str, tuple[str, str]]:
    names, _ = named(Article("a", text, "ar"), REGISTER)
    return {n.span.of(text): (n.entity, n.reason) for n in names}


@pytest.mark.parametrize(
    ("text", "surface", "entity", "reason"),
    [
        ("اجتمع الناس في النجف، ثم أغلقوا مجلس المحافظة.", "مجلس المحافظة", "najaf-provincial-council", "of the place named before"),
        ("احترقت في البصرة القنصلية الإيرانية.", "القنصلية الإيرانية", "iranian-consulate-in-basra", "affiliation in the article"),
        ("حارب الناس داعش والقاعدة.", "القاعدة", "al-qaeda", "in a row with others"),
        ("فر سجناء من القاعدة.", "القاعدة", "al-qaeda", "behind a word for its people"),
        ("أرسلت الدولة إرهابيين تابعين للقاعدة.", "للقاعدة", "al-qaeda", "behind a word for its people"),
        ("دعمت إيران حماس وحزب الله اللبناني.", "حماس", "hamas", "in a row with others"),
    ],
)
def test_neighbours_tell_whose_a_short_name_is(text: str, surface: str, entity: str, reason: str) -> None:
    assert links(text)[surface] == (entity, reason)


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("أغلق الناس مجلس المحافظة.", "مجلس المحافظة"),
        ("وصل العمال إلى القاعدة.", "القاعدة"),
        ("خرج سجناء من القاعدة العسكرية.", "القاعدة"),
        ("هذا بيت من حجر والقاعدة من خشب.", "القاعدة"),
        ("زار الحرس الثوري الإيراني وجهاز الاستخبارات المعرض.", "جهاز الاستخبارات"),
    ],
)
def test_without_neighbours_it_stays_open(text: str, surface: str) -> None:
    assert links(text).get(surface, ("x-", ""))[0].startswith("x-")  # no more than a body that the register lacks
