"""What a noun trigger behind a preposition hangs on: "في *تنفيذ* عملية", "شارك في *قصف*", "*لتحرير* المدينة"."""

from __future__ import annotations

from graph.model import BODIES
from ingest.arabic.clauses.control import PURPOSES
from ingest.arabic.drafts import Draft
from ingest.arabic.events.battles import owner_fights
from ingest.arabic.events.foiled import plots
from ingest.arabic.events.noun_clauses import has_owner, is_light, taken_by
from ingest.arabic.events.receiving import receives
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.polarity.knowledge import unknown
from ingest.arabic.reading import Reading
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import SAID_OF, Phrase

_FROM = ("من", "عن")
_INTO = ("في", "ب", "حول", "بشأن")
_INQUIRIES = senses("ar", "inquiries") | senses("ar", "blame")
_INQUIRING = folded(_INQUIRIES)
_MEANT = (*PURPOSES, "على", "إلى")  # prepositions of what is aimed at
_THERE = senses("ar", "there_or_ready")  # adjectives that say for what somebody is there or ready


def hang(reading: Reading, inner: int, key: str, noun: int | None, last: NounPhrase | None) -> None:
    """Give a noun trigger behind a preposition to the noun or verb that takes it: "في تنفيذ عملية", "شارك في قصف", "لتحرير"."""
    draft, around = reading.drafts[inner], reading.draft(noun) if noun != inner else None
    owner_fights(reading, draft, key, last)
    helped = around is not None and key == "ب" and bool(around.functions.get("event")) and draft.lemma in reading.lexicon.accompaniment
    if key in _INTO and _looked_into(around, last):
        draft.under, draft.parent, draft.link = key, around.parent if around is not None else draft.parent, "relative"
    elif around is not None and (bound := _bound(reading, around)):
        draft.add("subject", bound)
        draft.parent, draft.link = around.parent, around.link
    elif around is not None and not helped and key in ("ب", "في", "عن") and is_light(reading, around):
        draft.host, draft.shares = noun, True
    elif around is not None and around.category == "noun" and receives(around, key, reading.lexicon):
        draft.host, draft.under = noun, key  # "نفى تعرض القاعدة | لقصف"
        draft.parent, draft.link = around.parent, around.link
    elif around is not None and around.category == "noun" and around.lemma in reading.lexicon.preventing and key in _FROM:
        draft.host, draft.under = noun, key  # "تعليمات بمنع الحزب | من مهاجمة المدينة"
        draft.parent, draft.link = around.parent, around.link
        if around.under in _MEANT:
            draft.modality = "planned"  # "تعمل على منع الحزب من مهاجمة المدينة"
    elif around is not None and around.lemma in reading.lexicon.makes:
        draft.host = noun
        if key in PURPOSES:
            draft.modality = "planned"
    elif key in ("ب", "عن") and last is not None and unknown(reading, last):
        draft.parent, draft.link, draft.polarity, draft.modality = None, None, "affirmed", "conditional"
    elif around is not None and key in PURPOSES and (plotters := plots(around)) is not None:
        draft.add("subject", plotters)
        draft.modality = "planned"
    elif around is not None and key in PURPOSES and _is_denied(reading, around):
        draft.link, draft.modality = "relative", "planned"  # "نفت التنسيق مع النظام لضرب التنظيم": the blow is not denied
    elif around is not None and key in PURPOSES and (there := _whose_purpose(reading, around)):
        draft.add("subject", there)
        draft.parent, draft.link, draft.modality, draft.under = around.parent, around.link, "planned", key
    elif standing := _standing(reading, draft, key):
        draft.add("subject", standing)
        draft.under, draft.host = key, reading.verb  # "لم يكن على صلة"
        draft.functions[SAID_OF] = standing
    elif around is not None and key == "ل" and has_owner(around, reading.lexicon):
        draft.under = key  # "تقديره لدعم الحكومة": what it is for, not what the verb is
    elif key == "ل" and (subject := _subjected(reading, draft)):
        draft.under, draft.functions["object"] = key, list(subject)
        draft.link = "relative" if draft.parent is not None else None  # "نفى قصف المدينة الخاضعة | لسيطرة التنظيم": it does hold it
    else:
        draft.under = key
        taken_by(reading, inner, reading.verb, key)
        opposes = around is not None and around.category == "adjective"  # "الفصائل المناهضة | للوجود الأميركي"
        above = reading.draft(draft.parent)
        reported = above is not None and above.operator == "rumour"  # "الحشد: لا صحة | لاعتقال فلان"
        if reading.verb is None and key in PURPOSES and last is not None and last.trigger is None and not (opposes or reported):
            draft.add("subject", [p for p in last.phrases if p.kind in BODIES])


def _looked_into(around: Draft | None, last: NounPhrase | None) -> bool:
    """Return whether others did what a noun says, into which somebody looks or for which he blames them: "التحقيق | في اغتيال الناشط"."""
    inquiry = around is not None and around.category == "noun" and around.lemma in _INQUIRIES
    return inquiry or (last is not None and last.trigger is None and last.head in _INQUIRING)


def _bound(reading: Reading, noun: Draft) -> list[Phrase]:
    """Return the named owner of a noun, a trigger itself, that tells what he is to do: "التزام إيران | بدعم الجيش"."""
    owner = noun.functions.get("of", [])
    told = noun.category == "noun" and noun.operator is None and noun.lemma not in reading.lexicon.makes
    named = told and reading.tokens[noun.token].word in reading.lexicon.control_nouns
    return [p for p in owner if p.kind in BODIES and p.sort == "name"] if named else []


def _subjected(reading: Reading, noun: Draft) -> list[Phrase]:
    """Return what the adjective right before a noun says to be subject to it: "المدينة الخاضعة لسيطرة الجماعة"."""
    adjective = next((d for d in reversed(reading.drafts) if d.category == "adjective"), None)
    subject = adjective is not None and adjective.token == noun.token - 1 and adjective.lemma == "خاضع"
    return adjective.functions.get("subject", []) if adjective is not None and subject else []


def _standing(reading: Reading, draft: Draft, key: str) -> list[Phrase]:
    """Return who is said to stand somehow, with no verb but "to be": "كان الجيش على اتصال مع", "الجيش في حرب مع"."""
    if not _is_state(reading, draft, key):
        return []
    verb, stands = reading.draft(reading.verb), reading.topic
    if verb is not None:
        stands = verb.topic or (verb.bare[0] if verb.bare else None) if verb.lemma in reading.lexicon.auxiliary else None
    return list(stands.phrases) if stands is not None else []


def _is_state(reading: Reading, draft: Draft, key: str) -> bool:
    """Return whether a noun under a preposition tells how somebody stands; under "في", right behind him: "الجيش | في حرب مع"."""
    mutual = draft.lemma in reading.lexicon.mutual
    if key != "في":
        return key == "على" and mutual
    right_behind = reading.verb is None and reading.topic is not None and reading.topic.end == draft.token - 1
    return right_behind and not reading.tokens[draft.token].definite and (mutual or draft.lemma in reading.lexicon.battles)


def _is_denied(reading: Reading, noun: Draft) -> bool:
    """Return whether somebody denies what a noun says."""
    above = reading.draft(noun.parent)
    return above is not None and above.operator == "denial" and noun.category == "noun" and noun.link == "complement"


def _whose_purpose(reading: Reading, adjective: Draft) -> list[Phrase]:
    """Return who is said to be somewhere, or to be ready, for a purpose: "نحن متواجدون للقضاء على التنظيم"."""
    if adjective.lemma not in _THERE or reading.tokens[adjective.token].definite:
        return []
    return adjective.functions.get("subject", [])
