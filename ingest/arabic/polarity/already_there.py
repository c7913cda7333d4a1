"""Events that are there whatever somebody means or asks for: what is to go on, what a relative clause tells, what one answers."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import AHEAD

_GOING_ON, _PROLONGING = senses("ar", "going_on"), senses("ar", "prolongs")
_ANSWERING = senses("ar", "in_answer")
_ONTO = ("على", "علي")


def free_events(drafts: Sequence[Draft], tokens: Sequence[Token], lexicon: Lexicon) -> None:
    """Take what is already there out of what is meant, asked for or doubted: "دعا إلى مواصلة العمليات", "ستمدد حملتها"."""
    told = {d.parent for d in drafts if _tells_of_it(d, lexicon)}
    for index, draft in enumerate(drafts):
        if draft.category != "noun" or draft.operator is not None or draft.polarity == "denied":
            continue
        prolonged = bool(draft.functions.get("event")) and _is_prolonged(draft, drafts, tokens)
        if not (prolonged or index in told or _is_answered(draft, tokens)):
            continue
        draft.modality = "reported" if draft.modality == "planned" else draft.modality
        while draft.parent is not None and draft.link == "complement":
            above = drafts[draft.parent]
            if above.operator not in AHEAD and not _is_planned(above):
                break
            draft.parent, draft.link = above.parent, above.link


def _is_planned(above: Draft) -> bool:
    return above.operator is None and above.modality == "planned"


def _tells_of_it(draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether a relative clause tells who carried out an event: "الهجوم الذي نفذه انتحاري"."""
    if draft.link != "relative" or draft.verb is None or draft.polarity == "denied" or draft.modality != "reported":
        return False
    return draft.lemma in lexicon.carries_out and draft.verb.form.aspect == "perfect" and bool(draft.verb.enclitic)


def _is_prolonged(draft: Draft, drafts: Sequence[Draft], tokens: Sequence[Token]) -> bool:
    """Return whether an event that goes on is to go on, or its extent is to change."""
    token = tokens[draft.token]
    own = token.definite or token.owned or (token.noun is not None and bool(token.noun.enclitic))
    if not own:
        return False
    if draft.token and tokens[draft.token - 1].word in _GOING_ON:
        return True
    host = drafts[draft.host] if draft.host is not None else None
    return host is not None and host.category == "verb" and host.lemma in _PROLONGING


def _is_answered(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether something is the answer to a deed: "ردا على إعدام الرهائن"."""
    before = [t.word for t in tokens[max(draft.token - 2, 0) : draft.token]]
    return len(before) > 1 and before[0] in _ANSWERING and before[1] in _ONTO
