"""Deeds for which somebody is held responsible: "حمّل العراق تركيا مسؤولية قصف دهوك" lays to Turkey what Iraq says."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.circumstances import AROUND
from ingest.arabic.voices.charges import is_somebody
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import Phrase

_LAYS = senses("ar", "lays_responsibility")
_RESPONSIBILITY, _DEEDS = folded(senses("ar", "responsibility")), senses("ar", "blamed_deeds")
_ANY = "اي"
_REACH = 8  # words behind the verb among which the deed stands


def lay_responsibility(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Lay the deed for which a verb holds somebody responsible to him, in the words of whoever does; it may not have been done yet:
    "مسؤولية *أي* هجوم", "*سوف* يحمّل".
    """
    for at, holds in enumerate(drafts):
        if holds.category != "verb" or holds.lemma not in _LAYS or holds.operator is not None:
            continue
        held = _hold(holds)
        deeds = [d for d in drafts if held and 0 < d.token - holds.token <= _REACH and _may_be_his(d, held, holds)]
        for deed in deeds[:1]:
            holds.operator = "speech"
            deed.functions["subject"], deed.parent, deed.link = list(held), at, "complement"
            if tokens[deed.token - 1].word == _ANY or holds.modality != "reported":
                deed.modality = "conditional"


def _hold(holds: Draft) -> list[Phrase]:
    """Return who is held responsible, as the object of the verb, whichever of its two objects stood first."""
    two = [holds.functions.get(function, []) for function in ("object", "second")]
    if not any(p.lemma in _RESPONSIBILITY for group in two for p in group):
        return []
    held = next((some for group in two if (some := [p for p in group if is_somebody(p)])), [])
    if held and held is not two[0]:
        holds.functions["object"] = held  # "حمّلت بغداد أنقرة *المسؤولية عن* الهجوم"
        holds.functions["second"] = two[0] + two[1]
    return held


def _may_be_his(deed: Draft, held: Sequence[Phrase], holds: Draft) -> bool:
    """Return whether a noun without a subject behind who is held responsible tells of blows: "مسؤولية الهجوم", not "مسؤولية سقوط".

    Nobody holds others responsible for what he does himself: "مسؤولية أي هجمات *تقوم بها*".
    """
    his = [p for p in deed.functions.get("subject", []) if p.sort != "pronoun" and p not in holds.functions.get("subject", [])]
    told = deed.category == "noun" and deed.lemma in _DEEDS and deed.under not in AROUND  # "*بعد* هجوم التنظيم"
    return told and deed.trigger.start > held[-1].span.end and not his
