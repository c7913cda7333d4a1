"""What nobody noticed there was not: "has not *observed any attack*"; other verbs leave it open: "did not condemn *any attack*"."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.english.drafts import Draft
from ingest.english.phrases.groups import Group
from ingest.english.polarity.negation import any_of_none
from ingest.lexicon import senses

_TAKING_NOTICE = senses("en", "takes_notice")
_A_FACT = ("affirmed", "reported")


def settle_noticed(drafts: Iterable[Draft]) -> None:
    """Deny a deed of any kind that a negated verb of noticing takes, and leave open one that another verb takes."""
    for draft in drafts:
        verb = _verb_of_any(draft) if draft.category == "noun" and (draft.polarity, draft.modality) == _A_FACT else None
        if verb is not None and verb.lemma in _TAKING_NOTICE:
            draft.polarity = "denied"
        elif verb is not None:
            draft.modality = "conditional"


def _verb_of_any(draft: Draft) -> Draft | None:
    """Return the negated verb whose object is any deed of its kind."""
    verb = draft.parent
    if verb is None or verb.category != "verb" or verb.polarity != "denied" or verb.operator:
        return None
    taken = [g for group in verb.groups("object") if isinstance(group, Group) and any_of_none(verb, group) for g in (group, *group.others)]
    return verb if any(g.last - 1 == draft.order for g in taken) else None
