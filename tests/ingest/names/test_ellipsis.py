"""Two bodies under one noun."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article, Language
from ingest.names.ellipsis import elliptic


def bodies(text: str, language: Language) -> dict[str, str]:
    return {c.span.of(text): (c.full or c.short)[0] for c in elliptic(Article("a", text, language), REGISTER)}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Russian and Syrian jets struck.", "en", {"Russian": "russian-air-force"}),
        (
            "The Turkish and Iraqi governments met.",
            "en",
            {"Turkish": "turkey", "Iraqi governments": "government-of-iraq"},
        ),
        (
            "قصفت القوات الجوية الأمريكية والسعودية الموقع.",
            "ar",
            {"القوات الجوية الأمريكية": "us-air-force", "السعودية": "royal-saudi-air-force"},
        ),
        (
            "اتفقت الحكومتان العراقية والتركية.",
            "ar",
            {"الحكومتان العراقية": "government-of-iraq", "التركية": "turkey"},
        ),
        (
            "تقدمت القوات العراقية والسورية والإيرانية.",
            "ar",
            {"القوات العراقية": "iraqi-armed-forces", "السورية": "syrian-armed-forces", "الإيرانية": "iranian-armed-forces"},
        ),
        (
            "اجتمع ممثلو وزارتي الدفاع والداخلية.",
            "ar",
            {"وزارتي الدفاع": "ministry-of-defence-iraq", "الداخلية": "ministry-of-interior-iraq"},
        ),
        (
            "ووزارتا الخارجية والموارد المائية تنفيان.",
            "ar",
            {"وزارتا الخارجية": "ministry-of-foreign-affairs-iraq", "الموارد المائية": "ministry-of-water-resources-iraq"},
        ),
        ("كتابي الأول والثاني في السوق.", "ar", {}),
        ("زارت وزارتي الدفاع أمس.", "ar", {}),
        ("Russian and Syrian dishes were served.", "en", {}),
        ("Danish and Turkish relations improved.", "en", {}),
        ("تحسنت العلاقات العراقية والتركية.", "ar", {}),
        ("اتفقت الحكومة العراقية والكتل السياسية.", "ar", {}),
    ],
)
def test_each_adjective_names_its_body(text: str, language: Language, found: dict[str, str]) -> None:
    assert bodies(text, language) == found
