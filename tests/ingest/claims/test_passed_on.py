"""An outlet named behind what somebody says passed his words on; it is not he who passed on the outlet's."""

from __future__ import annotations

import pytest
from bundled import REGISTER

from graph.model import Article
from ingest.extract import extract


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("أعلنت تركيا قصف داعش، مضيفة أنها استهدفت مسلحين، حسبما أفادت وكالة رويترز.", "turkey", ("reuters",)),
        ("اعتبرت إيران أن قصف تركيا داعش جريمة، حسبما نقلت وكالة رويترز.", "iran", ("reuters",)),
        ("ذكرت وكالة رويترز أن تركيا قصفت داعش.", "reuters", ()),
        ("قالت إيران إن وكالة رويترز ذكرت أن تركيا قصفت داعش.", "reuters", ("iran",)),
    ],
)
def test_who_says_it_and_who_passed_it_on(text: str, speaker: str, via: tuple[str, ...]) -> None:
    told = extract(Article("case", text, "ar", date="2016-05-01"), REGISTER).statements
    attack = next(s for s in told if (s.subject, s.predicate, s.object) == ("turkey", "attacks", "islamic-state"))
    assert (attack.speaker, attack.via) == (speaker, via)
