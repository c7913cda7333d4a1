"""What comes before a deed that is only possible or begins: "is *capable of* attacking", "talked *of* arming", "will *start* training"."""

from __future__ import annotations

from ingest.english.drafts import Draft
from ingest.english.reader import Reader
from ingest.lexicon import senses

_MAY_DO, _NOT_DO = senses("en", "may_do"), senses("en", "not_do")
_BEGINNING, _TALKING = senses("en", "begins_with"), senses("en", "talks_of")
_ABOUT = ("about", "of", "on")
_BEHIND = ("of", "to", "about", "from")


def settle_able(reader: Reader, draft: Draft, index: int) -> None:
    """Let a gerund behind such a word be no more than possible or not so, or as sure as it is that somebody begins with it."""
    if not reader.prep and _begun(reader, draft, index):
        return
    if reader.prep not in _BEHIND or index < 2 or reader.tokens[index - 1].low != reader.prep:
        return
    adjective = reader.tokens[index - 2].low
    if adjective in _NOT_DO:
        draft.polarity = "denied"
    elif adjective in _MAY_DO:
        draft.polarity = reader.clause.polarity if reader.clause is not None else draft.polarity
    elif reader.prep == "of" and any(t.low == "within" for t in reader.tokens[max(0, index - 4) : index - 2]):
        draft.link = "adjunct"  # "came *within days of* taking the town"
    elif reader.tokens[index - 2].lemma in _TALKING and reader.prep in _ABOUT and reader.tokens[index - 2].tag == "verb":
        draft.link = "adjunct"  # "is *thinking about* invading"
    else:
        return
    draft.modality = "conditional" if draft.modality == "reported" else draft.modality


def _begun(reader: Reader, draft: Draft, index: int) -> bool:
    """Let a gerund right behind a verb of beginning or going on be as sure as that, and as denied; return whether it stands there."""
    clause = reader.clause
    if clause is None or draft.parent is not clause or clause.lemma not in _BEGINNING or reader.tokens[index - 1].tag != "verb":
        return False
    draft.polarity = clause.polarity if draft.polarity == "affirmed" else draft.polarity
    draft.modality = clause.modality if draft.modality == "reported" else draft.modality
    draft.link = "complement" if clause.link in ("complement", "purpose") else draft.link
    return True
