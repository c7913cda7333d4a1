"""Who leads the forces that are told by him is told once, however often an article speaks of them."""

from __future__ import annotations

from graph.model import Article
from graph.register import load_register
from ingest.extract import extract


def test_who_leads_his_own_forces_is_told_once() -> None:
    text = "قال مسعود بارزاني إن قواته استعادت كركوك. وهاجمت قواته الحويجة. ثم انسحبت قواته من سنجار."
    reading = extract(Article("a", text, "ar", date="2016-05-01"), load_register())
    assert [s.subject for s in reading.statements if s.rule == "ar.leads.troops"] == ["masoud-barzani"]
