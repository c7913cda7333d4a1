"""Deeds that are only threatened, by a noun: "تهديدات تركيا *باجتياح* المدينة", "وعيدها *بمهاجمة* القوات"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.lexicon import senses

_THREATS, _CARRIES_OUT = senses("ar", "threats"), senses("ar", "carries_out_threats")
_WITH = "ب"


def plan_threats(drafts: Sequence[Draft]) -> None:
    """Make plans of the deeds with which a noun threatens, unless its verb tells that the threat was carried out."""
    threats = [d for d in drafts if d.category == "noun" and d.lemma in _THREATS and d.functions.get(_WITH) and not _done(d, drafts)]
    for threat in threats:
        spans = [p.span for p in threat.functions[_WITH]]
        for deed in drafts:
            within = any(span.start < deed.trigger.end and deed.trigger.start < span.end for span in spans)
            if within and deed.category == "noun" and deed.modality == "reported" and deed.token > threat.token:
                deed.modality = "planned"


def _done(threat: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether the verb that takes a threat tells that it was carried out: "نفذ *تهديداته* بقصف المدينة"."""
    taking = (d for d in drafts if d.category == "verb" and d.lemma in _CARRIES_OUT and d.token < threat.token)
    return any(
        p.span.start <= threat.trigger.start < p.span.end for d in taking for f in ("object", "second") for p in d.functions.get(f, ())
    )
