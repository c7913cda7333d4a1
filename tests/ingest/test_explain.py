"""What `isg explain` says of each sentence: names, clauses, what they gave, what they gave in vain, and why a trigger gave nothing."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.explain import explain
from ingest.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The Iraqi army arrested Qasim Muslih.", "gives   Iraqi Army arrests Qasim Muslih: affirmed, reported [en.arrests.verb.arrest]"),
        ("The Iraqi army denied that it arrested Qasim Muslih.", "denied, claimed, says Iraqi Army"),
        ("The Iraqi army arrested nobody.", "nothing: no frame finds both parties in its functions"),
        ("The Iraqi army rested.", "name    Iraqi army = Iraqi Army (force; full name)"),
        ("Soldiers support Haider al-Abadi.", "untold  Soldiers supports Haider al-Abadi"),
        ("اعتقل الجيش العراقي قاسم مصلح.", "gives   Iraqi Army arrests Qasim Muslih: affirmed, reported [ar.arrests.verb.اعتقل]"),
        ("نفى الجيش العراقي اعتقال قاسم مصلح.", "denied, claimed, says Iraqi Army"),
    ],
)
def test_what_is_said(text: str, says: str) -> None:
    lines = list(explain(Article("a", text, language_of(text), date="2021-05-26"), REGISTER))
    assert lines[0] == f"[0] {text}"
    assert [line for line in lines if says in line], "\n".join(lines)


def test_every_sentence_has_its_own_statements() -> None:
    text = "The Iraqi army arrested Qasim Muslih. The Global Coalition trained the Iraqi army."
    lines = list(explain(Article("a", text, "en"), REGISTER))
    second = lines.index("[1] The Global Coalition trained the Iraqi army.")
    assert any("arrests" in line for line in lines[:second] if "gives" in line)
    assert all("trains" in line for line in lines[second:] if "gives" in line)
