"""What somebody rules out lies ahead ("استبعد العبادي أن ينسحب الجيش"); what he does not rule out may be: "لم يستبعد أن ينسحب"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.lexicon import senses

_RULES_OUT = senses("ar", "rules_out")
_COPULAS = senses("ar", "copulas")
_PARTS = senses("ar", "parts_in_deeds")


def rule_out(drafts: Sequence[Draft]) -> None:
    """Put what stands under a verb or noun of ruling out into the future, or in doubt where somebody does not rule it out."""
    for draft in drafts:
        above = drafts[draft.parent] if draft.parent is not None else None
        if above is None or above.lemma not in _RULES_OUT or draft.link != "complement":
            continue
        if above.polarity == "denied":
            above.operator, above.polarity = "doubt", "affirmed"
        elif above.operator == "denial" and draft.modality == "reported" and _lies_ahead(draft, drafts):
            draft.modality = "planned"


def _lies_ahead(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether a verb or noun does not tell what may be so already: "استبعد تورط إيران", "استبعد أن تكون إيران قد قصفت"."""
    if draft.verb is None:
        before = max((d for d in drafts if d.category == "noun" and d.token < draft.token), key=lambda d: d.token, default=draft)
        return draft.category == "noun" and _PARTS.isdisjoint((draft.lemma, before.lemma))
    return draft.verb.form.aspect == "imperfect" and draft.lemma not in _COPULAS
