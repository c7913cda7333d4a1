"""Which nouns of a text name one event and which name another."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract
from ingest.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("بدأت عملية في سامراء. وقال التحالف الدولي إنه لا ينفذ عمليات ميدانية.", 2),
        ("بدأت عملية في سامراء. ونفذ الجيش العراقي العملية.", 1),
        ("نفذ داعش عمليات إعدام بحق المدنيين. وشاركت القوات العراقية في عمليات إنقاذ.", 2),
        ("نفذ داعش عمليات إعدام بحق المدنيين. وأدان العراق عمليات الإعدام.", 1),
        ("The Iraqi army launched an operation in Samarra. Islamic State was the target of the operation.", 1),
        ("Islamic State carried out attacks in Samarra. In February 2019, a series of attacks killed ten people in Tikrit.", 2),
        ("Islamic State carried out attacks in Samarra. On Monday, the attacks killed ten people.", 1),
        ("The Iraqi army launched an operation in Samarra. The Global Coalition launched an operation in Tikrit.", 2),
        ("Iraqi forces launched an offensive to retake Ramadi. The battle for Ramadi was slow.", 1),
        ("Iraqi troops joined the fight for Tikrit. The army opened its offensive on Tikrit a week ago.", 1),
        ("A car bomb exploded in Samarra. Islamic State claimed the attack. The Iraqi army launched an operation to retake Tikrit.", 2),
        ("A car bomb exploded in Samarra. Islamic State condemned the operation to retake Tikrit.", 2),
        ("Islamic State carried out attacks in Samarra. Islamic State was behind the attack on a mosque in Tikrit.", 2),
        ("A suicide bombing in Tikrit killed ten people on Saturday. Islamic State claimed Saturday's attack.", 1),
        ("A bombing in Tikrit killed ten people. A second bombing in Samarra killed two. Islamic State claimed both attacks.", 2),
        ("وقع تفجير في سامراء. ونفذ داعش تفجيرا رابعا في سامراء.", 2),
        ("وقع تفجير في سامراء. وأسفر تفجير خامس في سامراء عن مقتل شرطي.", 2),
        ("وقع تفجير في سامراء. ونفذ داعش تفجيرا عنيفا في سامراء.", 1),
        ("بدأت عملية في سامراء. وقال التحالف الدولي إنه نفذ عملية سادسة في سامراء.", 2),
        ("بدأت عملية في سامراء. وقال التحالف الدولي إنه نفذ عملية صغيرة في سامراء.", 1),
        ("An air strike in Samarra killed ten people. It was the sixth air strike in three months.", 1),
        ("A bombing in Tikrit killed ten people. Islamic State condemned the sixth bombing.", 2),
        ("A bombing in Tikrit killed ten people. Islamic State claimed the heaviest attacks of the war.", 2),
        ("Two offensives by U.S. forces in Tikrit failed. Islamic State condemned the offensive in Samarra.", 2),
    ],
)
def test_how_many_events_a_text_tells_of(text: str, events: int) -> None:
    reading = extract(Article("a", text, language_of(text), date="2021-05-26"), REGISTER)
    assert len([entity for entity in reading.entities if entity.kind == "operation"]) == events
