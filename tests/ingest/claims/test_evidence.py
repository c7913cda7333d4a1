"""The words that bear a post out hold those which say that it is over."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Former Prime Minister Haider al-Abadi left.", "Former Prime Minister Haider al-Abadi"),
        ("The ousted Iraqi president Saddam Hussein left.", "ousted Iraqi president Saddam Hussein"),
        ("Prime Minister Haider al-Abadi left.", "Prime Minister Haider al-Abadi"),
        ("The former base was left. Prime Minister Haider al-Abadi came.", "Prime Minister Haider al-Abadi"),
    ],
)
def test_the_quote_of_a_post(text: str, quote: str) -> None:
    (post,) = (s for s in extract(Article("case", text, "en", date="2018-05-20"), REGISTER).statements if s.predicate == "leads")
    assert post.quote.of(text) == quote
