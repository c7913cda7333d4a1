"""Charges as nouns: "اتهامات تركيا لإيران بدعم الحزب" lays to Iran what Turkey says; "نفت إيران اتهامات تركيا بدعم الحزب" denies it."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.lexicon import senses
from ingest.syntax import Phrase

_CHARGES, _BLAME = senses("ar", "charges"), senses("ar", "blame")
_AGAINST = ("object", "ل", "إلى", "ضد")
_FOR = ("في", "عن")
_REACH = 8  # words behind a charge among which the deed stands


def settle_charges(drafts: Sequence[Draft]) -> None:
    """Lay the deed of a charge to whoever is charged or denies it, and let whoever brings it say so."""
    for at, charge in enumerate(drafts):
        if charge.lemma in _BLAME and charge.category == "noun":
            _lay_blame(at, drafts)
        if charge.lemma not in _CHARGES or charge.category != "noun":
            continue
        deeds = [d for d in drafts if d.category == "noun" and 0 < d.token - charge.token <= _REACH and _is_of(charge, d)]
        denial = drafts[charge.parent] if charge.parent is not None else None
        if denial is not None and denial.operator == "denial" and denial.category == "verb":
            _denied(charge, deeds, [p for p in denial.functions.get("subject", []) if _is_somebody(p)])
            continue
        accused = next((found for f in _AGAINST if (found := [p for p in charge.functions.get(f, []) if _is_somebody(p)])), [])
        for deed in deeds if accused else ():
            charge.operator = "speech"
            deed.functions["subject"], deed.parent, deed.link = list(accused), at, "complement"


def _lay_blame(at: int, drafts: Sequence[Draft]) -> None:
    """Lay the deed for which somebody is blamed to him, in the words of whoever blames him."""
    blame = drafts[at]
    blamed = [p for p in blame.functions.get("على", []) if _is_somebody(p)]
    behind = [d for d in drafts if d.category == "noun" and 0 < d.token - blame.token <= _REACH]
    deeds = [d for d in behind if d.under in _FOR and not d.functions.get("event")]
    for deed in deeds if blamed and blame.functions.get("subject") else ():
        blame.operator = "speech"
        deed.functions["subject"], deed.parent, deed.link = list(blamed), at, "complement"


def _denied(charge: Draft, deeds: Sequence[Draft], denier: list[Phrase]) -> None:
    """Let whoever owns a charge bring it against the one who denies it, and him deny the deed."""
    if not denier:
        return
    for deed in deeds:
        if deed.parent == charge.parent:
            deed.functions["subject"] = list(denier)
    accusers = [p for f in ("of", "subject") for p in charge.functions.get(f, []) if p.kind in ACTORS and p not in denier]
    charge.functions.pop("of", None)
    charge.functions |= {"subject": accusers, "object": list(denier)}
    charge.parent = charge.link = None
    charge.polarity, charge.modality = "affirmed", "reported"


def _is_of(charge: Draft, deed: Draft) -> bool:
    """Return whether a noun says with what somebody is charged."""
    return deed.under == "ب" or any(deed.trigger.start <= p.span.start < deed.trigger.end for p in charge.functions.get("ب", []))


def _is_somebody(phrase: Phrase) -> bool:
    return phrase.kind in ACTORS or phrase.sort == "pronoun"
