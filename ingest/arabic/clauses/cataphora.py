"""Whom a pronoun or a participle means that stands before him: "خلال لقائه الوفد، أكد الوزير": the subject of the first verb."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.syntax import Phrase

_OPENING = 6  # tokens of a sentence in which such a noun stands


def point_forward(drafts: Sequence[Draft]) -> None:
    """Give the pronoun of a noun at the beginning of a sentence whoever acts in its first verb, if gender and number allow."""
    verb = next((d for d in drafts if d.category == "verb" and not _participle(d)), None)
    acting = verb.functions.get("subject", []) if verb is not None else []
    if verb is None or len(acting) != 1 or acting[0].sort != "name" or acting[0].span.start < verb.trigger.start:
        return
    for draft in drafts:
        if draft is verb or draft.token > _OPENING:
            return
        if _participle(draft) and all(p.sort in ("pronoun", "speaker") for p in draft.functions.get("subject", [])):
            draft.functions["subject"] = list(acting)  # "متهما الحكومة، قال فلان"
        owners = draft.functions.get("of", [])
        if draft.category == "noun" and len(owners) == 1 and _may_be(owners[0], acting[0]):
            draft.functions["of"] = list(acting)


def _participle(draft: Draft) -> bool:
    return draft.verb is not None and draft.verb.form.aspect == "participle"


def _may_be(pronoun: Phrase, person: Phrase) -> bool:
    gender = not person.gender or not pronoun.gender or person.gender == pronoun.gender
    return pronoun.sort == "pronoun" and pronoun.number == "s" and gender
