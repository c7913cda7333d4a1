"""Gerunds joined to one before, which go on with what it says: "is neither arming *nor training* them", "of leaving *or of attacking*"."""

from __future__ import annotations

from ingest.english.drafts import Draft, fill_subject
from ingest.english.reader import Reader

_EITHER = ("or", "nor")


def goes_on(reader: Reader, draft: Draft, index: int) -> bool:
    """Attach a gerund to the one that it goes on with, and return whether there is one."""
    clause, tokens, at = reader.clause, reader.tokens, index - 1
    own = bool(reader.prep) and at > 0 and tokens[at].low == reader.prep
    at -= own
    if clause is None or at < 1 or tokens[at].low not in (*_EITHER, *(("and",) if own else ())):
        return False
    if clause.passive or "VBG" not in tokens[clause.order].tags or (own and tokens[clause.order - 1].low != reader.prep):
        return False
    fill_subject(draft, clause.groups("subject"))
    draft.parent, draft.link, draft.modality = clause.parent, clause.link, clause.modality
    draft.polarity = clause.polarity if draft.polarity == "affirmed" else draft.polarity
    return True
