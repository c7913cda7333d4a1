"""Who holds a place no longer: what was retaken from him ("بعد تحرير المدينة من", "تمّ تطهير المدينة من"), what he lost."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import RESULT
from ingest.arabic.polarity.circumstances import AFTER
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import DONE, Phrase

_LOSING, _HOLDS = senses("ar", "loses"), senses("ar", "hold_of_a_place")
_RETAKING = senses("ar", "retaking")
_ACHIEVING, _FORCING = senses("ar", "achieves"), senses("ar", "forcing")
_ANNIVERSARIES = senses("ar", "anniversaries")
_SINCE = "بعد"
_REACH = 6  # tokens from "after" or the anniversary to what it is of: "بعد أقل من عام على تحريرها"
_OF_WHAT = ("على", "علي", "من")


def tell_done(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Mark the retaking that has come about and what is recalled, and deny the hold that is lost."""
    for at, draft in enumerate(drafts):
        if draft.category != "noun":
            continue
        if draft.lemma not in _RETAKING and recalled(draft, tokens):
            _free(drafts, at)
        _lose(draft, drafts)
        if draft.lemma not in _RETAKING or "carrier" in draft.functions:
            continue
        if _long_ago(draft, tokens):
            draft.modality = "reported"
        elif draft.modality != "reported" or not (draft.under in AFTER or _achieved(draft, drafts)):
            continue
        draft.add(DONE, [Phrase(draft.trigger, "anaphor")])


def _free(drafts: Sequence[Draft], at: int) -> None:
    """Take a deed that is recalled, and what stands under "in" behind it, from what is only meant: "القرار في ذكرى مقتله في قصف"."""
    above = drafts[at].parent
    if above is not None and drafts[above].operator == "intention":
        for draft in drafts[at : at + 2]:
            if draft.parent == above and draft.category == "noun":
                draft.parent, draft.link, draft.modality = None, None, "reported"


def _lose(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Deny the hold that its verb says to be lost: "فقد سيطرته على المدينة"."""
    host = drafts[draft.host] if draft.host is not None else None
    if host is not None and host.lemma in _LOSING and draft.lemma in _HOLDS and not draft.under and draft.polarity == host.polarity:
        draft.polarity = "affirmed" if host.polarity == "denied" else "denied"


def _achieved(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether a verb tells that it has been done: "تمكن الجيش من تحرير", "المدينة التي تمت استعادتها"."""
    host = drafts[draft.host] if draft.host is not None else None
    return host is not None and host.lemma in _ACHIEVING and _done(host)


def forced(noun: Token, verb: Draft | None) -> bool:
    """Return whether a verb tells that somebody has been forced to do something: "تمكن الجيش من إجبار التنظيم على الانسحاب"."""
    return noun.word in _FORCING and verb is not None and (verb.lemma in _ACHIEVING or verb.lemma in RESULT) and _done(verb)


def _done(verb: Draft) -> bool:
    """Return whether what a verb says has been done."""
    return verb.verb is not None and verb.verb.form.aspect == "perfect" and verb.modality == "reported" and verb.polarity == "affirmed"


def _long_ago(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether some time has passed since: "بعد أقل من عام على تحريرها", "الذكرى الأولى لتحريرها"."""
    before = [t.word for t in tokens[max(draft.token - _REACH, 0) : draft.token]]
    if tokens[draft.token].preposition == "ل":
        return recalled(draft, tokens)
    return bool(before) and before[-1] in _OF_WHAT and _SINCE in before


def recalled(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Return whether a day recalls a deed: "في الذكرى الأولى *لمقتل* فلان"."""
    before = tokens[max(draft.token - _REACH, 0) : draft.token]
    return tokens[draft.token].preposition == "ل" and any(t.word in _ANNIVERSARIES for t in before)
