"""What a copula says of its subject, as sure and as much denied as it: "لم تعد موجودة", "قد يكون حليفا", "ليس على صلة بالحزب"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import EXIST
from ingest.arabic.words.existence import EXISTS
from ingest.lexicon import senses
from ingest.syntax import SAID_OF

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon

_SUBJECT_TO = "خاضع"
_GOALS = ("في", "إلى", "object", "داخل")
_COPULAS = senses("ar", "copulas")
_REGARDING = senses("ar", "regards")
_ACTS = {noun.removesuffix("ة"): noun for noun in senses("ar", "acts_like_qualities")}
_RIGHT_BEHIND = 2  # characters between somebody and what is said of him or he asks for
_IN = ("في", "على")  # before a state or a tie


def say_quality(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Say an adjective as its copula does ("لم تعد القوات موجودة", "قد تكون موجودة"), or read it as what is refused: "رفض المشاركة"."""
    if draft.lemma in _ACTS and _ask_to(draft, drafts):
        return
    verb = next((d for d in reversed(drafts) if d.category == "verb" and d.token < draft.token), None)
    if verb is not None and verb.token == draft.token - 1 and _of_speaker(verb):
        draft.functions["subject"] = verb.functions["subject"]  # "قال فلان: لسنا حلفاء لإيران"
    who = draft.functions.get("subject") or draft.functions.get("object")
    if verb is None or not who:
        return
    regarded = verb.lemma in _REGARDING and verb.operator == "speech" and verb.functions.get("object") == who
    if regarded and draft.trigger.start - who[-1].span.end <= _RIGHT_BEHIND:
        draft.parent, draft.link, draft.functions[SAID_OF] = drafts.index(verb), "complement", who  # "اعتبر الحزب حليفا لإيران"
    if [p.span for p in verb.functions.get("subject", [])] != [p.span for p in who]:
        return
    if draft.attributive and draft.lemma not in _ACTS:
        _only_describe(draft, verb, drafts)
    elif verb.lemma in _COPULAS:
        draft.functions[SAID_OF] = who
        draft.polarity = "denied" if verb.polarity == "denied" else draft.polarity
        draft.modality = verb.modality if draft.modality == "reported" else draft.modality
        for function in _GOALS if verb.lemma == "عاد" and verb.polarity == "denied" else ():
            verb.functions.pop(function, None)  # "لم يعد التنظيم موجودا في المدينة": nobody goes there
    elif verb.bare and verb.bare[-1].end == draft.token and draft.lemma in _ACTS and _takes_act(verb, lexicon):
        draft.category, draft.lemma, draft.modality = "noun", _ACTS[draft.lemma], verb.modality
        draft.parent, draft.link = (drafts.index(verb), "complement") if verb.operator else (verb.parent, verb.link)
        if (verb.lemma in lexicon.ending) != (verb.polarity == "denied" and not verb.operator):
            draft.polarity = "denied"


def _of_speaker(verb: Draft) -> bool:
    """Return whether a copula says something of whoever speaks."""
    return verb.lemma in _COPULAS and any(p.sort == "speaker" for p in verb.functions.get("subject", []))


def _only_describe(draft: Draft, verb: Draft, drafts: Sequence[Draft]) -> None:
    """Keep what an adjective with the article says apart from what is denied: "نفى أن تكون القوات *المنتشرة في المدينة* قد انسحبت"."""
    for function in _GOALS if verb.lemma in _COPULAS else ():
        own = draft.functions.get(function, [])
        verb.functions[function] = [p for p in verb.functions.get(function, []) if p not in own]
    if draft.parent is not None and drafts[draft.parent].operator == "denial":
        draft.link = "relative"


def say_subjection(noun: Draft, drafts: Sequence[Draft]) -> None:
    """Say of a hold what the adjective before it does to which somebody is said to be subject: "لم تعد المدينة خاضعة | لسيطرة الجيش"."""
    adjective = next((d for d in reversed(drafts) if d.token == noun.token - 1), None) if noun.under == "ل" else None
    if adjective is None or adjective.lemma != _SUBJECT_TO or SAID_OF not in adjective.functions:
        return
    noun.parent, noun.link = adjective.parent, adjective.link
    noun.polarity, noun.modality = adjective.polarity, adjective.modality


def _ask_to(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Read an adjective right behind whoever asks for something as what he asks to do: "رفض طلب تركيا | المشاركة في العملية"."""
    who = draft.functions.get("subject", [])
    for at, noun in enumerate(drafts):
        asks = noun.category == "noun" and noun.operator == "demand" and who and noun.functions.get("of") == who
        if asks and 0 < draft.trigger.start - who[-1].span.end <= _RIGHT_BEHIND:
            draft.category, draft.lemma, draft.modality, draft.polarity = "noun", _ACTS[draft.lemma], "planned", noun.polarity
            draft.parent, draft.link = at, "complement"
            return True
    return False


def _takes_act(verb: Draft, lexicon: Lexicon) -> bool:
    return verb.lemma in lexicon.ending or verb.lemma in lexicon.control[""] or verb.operator in ("denial", "intention")


def stands_in(draft: Draft, host: Draft) -> bool:
    """Return whether a noun tells what its verb's subject is in: "لم يكن الوزير *على صلة* بالحزب", "ليس العراق *في حرب*"."""
    subject, own = host.functions.get("subject", []), draft.functions.get("subject", [])
    if host.lemma not in EXIST or draft.under not in _IN or own not in ([], subject):
        return False
    if not any(p.kind in ACTORS or p.sort == "pronoun" for p in subject):
        return False
    within = (p for p in host.functions.get(draft.under, []) if p.span.start <= draft.trigger.start and draft.trigger.end <= p.span.end)
    return any(not p.definite for p in within)  # "لم يكن في الحرب على التنظيم": there was one


def says_it(host: Draft, draft: Draft) -> bool:
    """Return whether a noun stands in a phrase of its copula, and not in a clause of its own behind it: "كانت كذلك، لكن *العمليات*"."""
    if host.lemma == EXISTS:
        return True
    own = (p.span for f in ("subject", "object", "second") for p in host.functions.get(f, ()))
    return any(span.start <= draft.trigger.start and draft.trigger.end <= span.end for span in own)
