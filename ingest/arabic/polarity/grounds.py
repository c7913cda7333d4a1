"""Whose deed it is for which somebody is praised, blamed or punished: "انتقدت تركيا الولايات المتحدة لدعمها الوحدات"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

_PENALTIES = senses("ar", "penalties")
_THANKING = senses("ar", "thanks")
_FOR = ("ل", "على", "بسبب", "ب", "جراء", "إثر", "لأجل")
_AGAINST = "بحق"  # function of whoever is sentenced or wanted
_JUDGED = (_AGAINST, "object", "ب", "على", "ل", "إلى")  # functions of whoever is praised or blamed


def own_of_judged(noun: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Give a deed that a pronoun calls theirs to those who are praised or blamed for it before; return whether it is theirs."""
    judging = _judging(noun, drafts, lexicon) if noun.under in _FOR and noun.link != "relative" else None
    if judging is None:
        return False
    for function in _JUDGED:
        judged = [p for p in judging.functions.get(function, []) if p.kind in ACTORS and p.span.end <= noun.trigger.start]
        if judged and _agree(judged, noun.functions["of"][0]):
            noun.functions["of"] = judged
            _helped(noun, judging, lexicon)
            if noun.link in (None, "purpose") and noun.modality == "planned" and noun.under in ("ل", "لأجل"):
                noun.modality, noun.link = "reported", None  # it is done, no purpose
            return True
        if judged:
            return False
    if _penalised(judging):
        noun.shares = False  # "فرضت تركيا عقوبات على شركة لدعمها الحزب": not she
        noun.functions.pop("of", None)
        return True
    return False


def _penalised(draft: Draft) -> bool:
    """Return whether a verb imposes a penalty: "فرضت عقوبات على شركة"."""
    return any(p.lemma in _PENALTIES for function in ("object", "second") for p in draft.functions.get(function, []))


def _helped(noun: Draft, judging: Draft, lexicon: Lexicon) -> None:
    """Let help for which somebody is thanked be his, for whoever thanks: "شكرت الحكومة إيران على دعمها"."""
    if noun.lemma not in lexicon.help or judging.lemma not in _THANKING or noun.functions.get("ل") or noun.bare:
        return
    thankful = [p for p in judging.functions.get("subject", []) if p.kind in ACTORS]
    noun.shares = False
    noun.functions |= {"subject": noun.functions.pop("of"), "object": thankful}


def _judging(noun: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> Draft | None:
    """Return what praises or blames somebody: the verb that takes a deed, or a noun before it that the verb takes too."""
    host = drafts[noun.host] if noun.host is not None else None
    if host is not None and host.operator in ("denial", "demand"):
        return None
    if host is not None and (_judges(host, lexicon) or (noun.under == "ل" and _punishes(host, lexicon))):
        return host
    before = [d for d in drafts if d.category == "noun" and d.trigger.end <= noun.trigger.start and noun.host in (None, d.host)]
    return before[-1] if before and _judges(before[-1], lexicon) else None


def _judges(draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether a trigger praises or blames, and is no blow: "هجوم"."""
    return draft.lemma in lexicon.judges and draft.lemma not in lexicon.event_kinds


def _agree(judged: list[Phrase], pronoun: Phrase) -> bool:
    """Return whether a pronoun can mean those who are judged, as far as its form and theirs tell."""
    if pronoun.number == "d" or len(judged) > 1:
        return len(judged) > 1
    return not (judged[0].gender and pronoun.gender and judged[0].gender != pronoun.gender)


def _punishes(draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether a verb tells what is done to somebody: "أصدرت المحكمة حكما بحق فلان لقتله", "فرضت عقوبات على شركة لدعمها"."""
    return draft.category == "verb" and (bool(draft.functions.get(_AGAINST)) or draft.lemma in lexicon.befalls or _penalised(draft))
