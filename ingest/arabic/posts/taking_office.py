"""Who takes an office on, by the noun for doing so: "منذ تولي فلان رئاسة الحكومة", "إبان توليه منصب رئيس الوزراء"."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.circumstances import AFTER
from ingest.arabic.reading import Reading
from ingest.syntax import Phrase


def takes_on(reading: Reading, draft: Draft) -> list[Phrase]:
    """Return who holds an office or takes it on; by a noun no pronoun where several are named before: "منذ *توليه* رئاسة الحكومة"."""
    held_by = draft.functions.get("subject", [])
    if draft.category != "noun":
        return held_by
    if draft.under in AFTER:
        draft.parent, draft.link, draft.modality = None, None, "reported"  # whatever is meant or asked for, then he had it
    before = {p.entity for p in reading.found if p.kind == "person" and p.span.end <= draft.trigger.start}
    return [p for p in held_by or draft.functions.get("of", []) if p.sort != "pronoun" or len(before) == 1]
