"""What somebody is asked to end is so by the words of whoever asks: "urged X to stop *arming them*", "said X must stop *arming them*"."""

from __future__ import annotations

from ingest.english.drafts import Draft, ancestors
from ingest.english.voices.voiced import DUTY
from ingest.lexicon import senses
from ingest.syntax import Link

_ENDING = senses("en", "ends_deeds")
_ASKED = "asked to end"  # what whoever asks it tells of in doing so


def settle_asked_to_end(drafts: list[Draft]) -> None:
    """Put a deed that somebody is asked to end into the mouth of whoever asks, and affirm what he says must end."""
    duties = {draft.trigger for draft in drafts if draft.lemma == DUTY}
    for draft in list(drafts):
        ending = draft.parent
        if ending is None or ending.category != "verb" or ending.lemma not in _ENDING:
            continue
        if ending.trigger in duties and ending.modality == "planned" and draft.polarity == "denied" and draft.category == "verb":
            draft.polarity, draft.modality = "affirmed", "reported"  # who must stop it does it
        asked = ending.parent
        if draft.link == "relative" and asked is not None and asked.operator == "demand" and asked.polarity == "affirmed":
            drafts.append(_voice(draft, asked))


def _voice(draft: Draft, asked: Draft) -> Draft:
    """Return the clause by which whoever asks for its end tells of a deed, and hang the deed under it."""
    above = next((d for d in ancestors(asked) if d.operator in ("speech", "denial")), None)  # told in asking, whoever is to ask it
    link: Link | None = "complement" if above is not None else None
    told = Draft(asked.order - 1, asked.trigger, _ASKED, "verb", operator="speech", parent=above, link=link, quoted=asked.quoted)
    told.functions, told.end = {"subject": list(asked.groups("subject"))}, asked.end
    draft.parent, draft.link = told, "complement"
    return told
