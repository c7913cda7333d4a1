"""Where a sentence turns to what another says, the one before passes nothing on."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract


def _chains(text: str) -> set[tuple[str | None, tuple[str, ...]]]:
    statements = extract(Article("a", text, "ar", date="2021-05-26"), REGISTER).statements
    return {(s.speaker, s.via) for s in statements if s.subject == "turkey"}


@pytest.mark.parametrize(
    "text",
    [
        "قال نوري المالكي إن إيران تدعم داعش، من جهة أخرى أفاد حيدر العبادي أن تركيا قصفت سنجار.",
        "فيما أعلنت وزارة الدفاع العراقية أن إيران قصفت أربيل، أعلن حيدر العبادي أن تركيا قصفت سنجار.",
    ],
)
def test_who_spoke_before_passes_nothing_on(text: str) -> None:
    assert _chains(text) == {("haider-al-abadi", ())}


def test_whoever_says_that_another_said_so_passes_it_on() -> None:
    assert _chains("قال نوري المالكي إن حيدر العبادي أفاد بأن تركيا قصفت سنجار.") == {("haider-al-abadi", ("nouri-al-maliki",))}
