"""Lines and brackets whose names are no actors of an article."""

from __future__ import annotations

import pytest

from graph.model import Article
from ingest.reading.credits import credit_lines


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("عمان، الأردن (وكالة) -- أعلن الوزير", "عمان، الأردن (وكالة) --"),
        ("دبي، الإمارات العربية المتحدة (قناة) – قال", "دبي، الإمارات العربية المتحدة (قناة) –"),
        ("انتهى الخبر\nتحرير: فلان\nآخر", "تحرير: فلان"),
        ("عنوان الخبر\n\nدبي، الإمارات العربية المتحدة (قناة)-- أعلن الوزير", "دبي، الإمارات العربية المتحدة (قناة)--"),
        ("عنوان الخبر\nصوت اليوم – بغداد\nقتل خمسة", "صوت اليوم – بغداد"),
        ("بغداد - رويترز: أعلن الوزير", "بغداد - رويترز:"),
        ("(CNN)-- أعلن الوزير", "(CNN)--"),
    ],
)
def test_a_newsroom_names_itself(text: str, credit: str) -> None:
    assert [span.of(text) for span in credit_lines(Article("a", text, "ar"))] == [credit]


@pytest.mark.parametrize("text", ["زار عمان، الأردن (أمس) وزير", "قال إن دبي، الإمارات العربية المتحدة (قناة) – مدينة"])
def test_a_place_inside_a_sentence_is_none(text: str) -> None:
    assert credit_lines(Article("a", text, "ar")) == []
