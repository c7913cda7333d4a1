"""Who does what a verb or noun takes: its subject ("أقدم على اقتحام"), its object ("حثّ الجيش على حماية"), its owner ("قدرته على")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from graph.model import ACTORS, BODIES
from ingest.arabic.clauses.asides import BECAUSE
from ingest.arabic.drafts import Draft
from ingest.arabic.events.receiving import receives
from ingest.arabic.events.sites import is_site
from ingest.arabic.phrases.nouns import NounPhrase, state_phrase
from ingest.arabic.polarity.circumstances import AROUND
from ingest.arabic.voices.announced import announced_by
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.pronouns import attached
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import before_owner
from ingest.lexicon import capitals, senses
from ingest.normalise import fold_word, folded
from ingest.syntax import INSTEAD, Phrase

_OPENS, _ENCOUNTERS = senses("ar", "opens_to"), senses("ar", "encounters")
_BACKED, _HELPS = senses("ar", "backed"), senses("ar", "helped_by_blows")
FEARED = "خشية"  # the function of what is only reckoned with: "تحسبا لوقوع هجمات"
_FATES = senses("ar", "fates")  # what nobody does
_SUFFERINGS = senses("ar", "sufferings")
_RESOLVES = senses("ar", "resolves")
_OWN = senses("ar", "resolves_of_his_own")
_PARTS_PLAYED = senses("ar", "parts_played")
_PLANS_WITH = folded(senses("ar", "plans_with"))
_IN = ("في", "خلال", "عبر", "ب")
_ACCUSES = senses("ar", "accuses")
_PRONOUN = 3  # letters of a pronoun
PURPOSES = ("ل", "لأجل", "بهدف", "بغية")


def control(host: Draft, noun: Draft, key: str, lexicon: Lexicon) -> Literal["subject", "purpose", ""]:
    """Return whether the subject of a verb does what a noun says that the verb takes with a preposition, now or as its purpose."""
    if (host.lemma in ("أقرّ", "اعترف") and key == "ب") or (host.lemma == "تبنّى" and not key):
        return "subject"
    if receives(host, key, lexicon) or (key == "ل" and noun.lemma in _FATES):
        return ""  # "أسفت البعثة لمقتل الجندي"
    if _is_of_others(host, key) or (key == "ل" and host.lemma in _WITHSTANDS and _is_blow(noun, lexicon)):
        return ""
    if key == "في" and noun.lemma in _SUFFERINGS and host.lemma not in lexicon.control[key]:
        return ""  # "أصدرت المحكمة حكما في قضية مقتل فلان"
    told = host.operator == "speech" or host.lemma in lexicon.expressing
    if told and noun.lemma in _ENCOUNTERS and len(noun.functions.get("of", ())) > 1:
        return ""  # "أعلن عن لقاء فلان وفلان": they meet each other
    if accompanies(host, noun, key, lexicon) or (key == INSTEAD and noun.category == "noun"):
        return "subject"
    if host.operator in ("speech", "denial", "rumour") and host.lemma not in lexicon.ending and noun.lemma not in lexicon.own_acts:
        return ""
    if host.operator == "demand" and key == "ب":
        return ""  # "وجّه بفتح تحقيق": somebody else is to do it
    light = fold_word(host.lemma) in lexicon.light or fold_word(host.lemma) in lexicon.passive_light
    if host.lemma in lexicon.expressing and noun.lemma not in lexicon.own_acts:
        return ""  # "أعرب عن قلقه من هجمات": not his own
    if key == "من" and any(phrase.trigger is not None for phrase in host.bare):
        return ""  # "قرّر حماية المدنيين من هجمات": not his own
    if (light and key in (("",) if host.lemma in lexicon.ending else ("", "ب", "من", "في"))) or host.lemma in lexicon.control[key]:
        return "subject"
    if key == "في" and any(b.head in _PARTS_PLAYED for b in host.bare):
        return "subject"  # "لعبت إيران دورا في تمويل الفصائل"
    if key in _IN and host.lemma in lexicon.strikes and _has_both(host) and noun.lemma in lexicon.raids:
        return "subject"  # "قصف التحالف مواقع في عشر غارات قرب المدينة", not "قُتل مدنيون في غارات للتحالف"
    if host.link == "relative" and host.lemma in lexicon.leads:
        return ""  # "تحالفه مع الكتلة التي يتزعمها فلان لتشكيل الحكومة"
    if (
        key in PURPOSES
        and (host.lemma in lexicon.gives or host.lemma in _OPENS)
        and any(p.kind in ACTORS for p in host.functions.get("ل", []))
    ):
        return ""  # "قدم معلومات للتحالف من أجل قصف المواقع": whoever receives them
    if (
        key in PURPOSES
        and not host.operator
        and lexicon.makes.get(host.lemma) != "على"
        and host.lemma not in _NEEDS
        and not (host.lemma in lexicon.auxiliary or host.lemma in lexicon.foiling)
    ):
        return "purpose"
    return ""


def _is_of_others(host: Draft, key: str) -> bool:
    """Return whether a verb asks for, answers or shows what others did: "حقق في القصف", "انتقم للاغتيال", "نشر صورا للهجوم"."""
    shown = key == "ل" and any(phrase.head in _SHOWS for phrase in host.bare)
    return shown or (key == "في" and host.lemma in _LOOKS_INTO) or (key == "ل" and host.lemma in _MOVED_BY)


def _is_blow(noun: Draft, lexicon: Lexicon) -> bool:
    """Return whether a noun tells what strikes somebody: "تصدى *لهجوم* التنظيم", not "تصدى لمكافحة الفساد"."""
    return bool(noun.functions.get("event")) or noun.lemma in lexicon.raids or noun.lemma in lexicon.hits


_WITHSTANDS = senses("ar", "withstands")
_LOOKS_INTO, _MOVED_BY, _SHOWS = senses("ar", "looks_into"), senses("ar", "moved_by"), folded(senses("ar", "shows"))
_AUTHORISES = senses("ar", "authorises_deeds")
_WARNS, _NEEDS = senses("ar", "warns"), senses("ar", "needs")
_NOT_HIS = ("ضد", "بسبب")
_JUDGES = senses("ar", "judges_with")  # "أشاد بدعم إيران"


def _has_both(verb: Draft) -> bool:
    """Return whether a verb has its subject and its object before what follows."""
    return not verb.passive and len(verb.bare) + (verb.topic is not None) + bool(verb.verb and verb.verb.enclitic) > 1


def accompanies(host: Draft, noun: Draft, key: str, lexicon: Lexicon) -> bool:
    """Return whether a noun says with whose help something is done ("بدعم من"), and not what a verb is about ("تعهد بدعم")."""
    governed = (
        host.lemma in _JUDGES
        or host.lemma in lexicon.control["ب"]
        or host.lemma in lexicon.makes
        or host.operator in ("demand", "intention", "denial")
        or any(b.head in _PLANS_WITH or b.head.removesuffix("ا") in _PLANS_WITH for b in host.bare)
        or any(p.lemma in _PLANS_WITH for f in ("إلى", "عن", "على") for p in host.functions.get(f, ()))
    )
    return key in ("ب", "تحت") and noun.lemma in lexicon.accompaniment and not (host.category == "verb" and governed)


def host_helpers(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give whoever helps before the verb to what is done: "بإسناد من الطيران، استعاد الجيش المدينة"."""
    for at, draft in enumerate(drafts):
        if draft.under != "ب" or draft.host is not None or draft.category != "noun" or draft.lemma not in lexicon.accompaniment:
            continue
        verbs = [index for index, d in enumerate(drafts) if d.category == "verb" and d.token > draft.token and d.link != "relative"]
        if verbs and not any(d.category == "verb" for d in drafts[:at]) and drafts[verbs[0]].operator is None:
            draft.host, draft.shares, draft.accompanies = verbs[0], True, True


def help_by_blows(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give the blows by which somebody is helped to whoever strikes them: "بدعم من غارات التحالف", "مدعوما بضربات للتحالف"."""
    for before, draft in pairwise(drafts):
        helped = before.category == "noun" and before.lemma in lexicon.help and before.under in ("ب", "تحت") and draft.under == "من"
        backed = before.category == "adjective" and before.lemma in _BACKED and draft.under == "ب"
        if not (helped or backed) or draft.category != "noun" or draft.lemma not in lexicon.raids:
            continue
        if not any(draft.functions.get(f) for f in ("على", "ضد", "subject")):
            draft.shares = False
            draft.add("subject", draft.functions.pop("of", []) or (_strikers(draft, drafts) if backed else []))


def _strikers(blow: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return the bodies behind a blow whose it is, and of nothing else that is told: "مدعوما بضربات | للتحالف", "بغارات | من التحالف"."""
    found = [p for f in ("ل", "من") for p in blow.functions.get(f, []) if p.kind in BODIES and p.sort == "name"][:1]
    for draft in drafts if found else ():
        for function in ("ل", "من"):
            if function in draft.functions:
                draft.functions[function] = [p for p in draft.functions[function] if p not in found]
    return found


def owners(phrase: NounPhrase | None, head: Token | None, at: int, lexicon: Lexicon) -> list[Phrase]:
    """Return the owner of a noun right before what it takes: "قدرة داعش على تنفيذ", "مساعي الحكومة لتحرير"."""
    if phrase is None or head is None or phrase.end != at:
        return []
    if lexicon.bare(head.word) in lexicon.control_nouns:
        own = [p for p in phrase.inner if p.kind in ACTORS or p.entity in capitals()]  # "نية *بغداد* مهاجمة"
        return own if own or phrase.state is None else [state_phrase(head.span, phrase.state)]  # "خطة إيرانية | لقصف المدينة"
    for enclitic in ("ها", "هم", "ه"):
        if head.word.endswith(enclitic) and before_owner(head.word.removesuffix(enclitic)) in lexicon.control_nouns:
            return [attached(head.span, enclitic)]  # "جددت التزامها بدعم"
    return []


def resolved(phrase: NounPhrase | None, head: Token | None, at: int, lexicon: Lexicon) -> list[Phrase]:
    """Return who has decided or tries to do what is named right behind him: "قرار تركيا | نشر قوات", "عزمه | مهاجمة"."""
    if head is None:
        return []
    his = head.owned and head.noun is not None and head.noun.lemma in _OWN
    if not his and lexicon.bare(head.word) not in _RESOLVES:
        return []
    return owners(phrase, head, at, lexicon)


def controlled(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a verbal noun without a subject the one whom its verb makes do it."""
    events = draft.functions.get("event", ())
    upon = draft.functions.get("object") or _upon_his_own(draft) or any(is_site(p.lemma) for p in draft.functions.get("thing", [])[:1])
    told = draft.lemma in lexicon.hits and upon  # "قصف غرفة عمليات للتنظيم", "قصف مواقع في المدينة"
    host = drafts[draft.host] if draft.host is not None else None
    charged = host is not None and host.lemma in _ACCUSES and draft.under == "ب"  # "اتهم العراق تركيا بالهجوم على المدينة"
    happens = not (told or charged or draft.carried_out) and any(p.sort != "name" or draft.lemma in lexicon.event_kinds for p in events)
    if host is None or draft.functions.get("subject") or happens:
        return
    if any(phrase.trigger == draft.token and phrase.head in _SHOWS for phrase in host.bare):
        return  # "كشفت تركيا تفاصيل القصف": whoever carried it out
    his_own = draft.under == BECAUSE or (draft.lemma in lexicon.hits and _upon_his_own(draft))  # "ردا على خطف *وقتل* جنوده"
    announcing = [] if his_own else announced_by(draft, host, lexicon)
    draft.add("subject", announcing)  # "أعلن الجيش تحرير المدينة"
    if announcing and draft.under in PURPOSES and draft.modality == "reported":
        draft.modality = "planned"  # "أعلن الجيش بدء عملية لتحرير المدينة"
    function = lexicon.makes.get(host.lemma)
    if host.lemma in _HELPS and draft.under == "ب" and draft.lemma in lexicon.raids:
        draft.add("subject", host.functions.get("subject", []))  # "ساند الجيش القوات بشن غارات": the helper's
    if draft.under in AROUND:
        return  # "طالب البرلمان الحكومة بالانسحاب *بعد* اغتيال فلان": what went before it, she need not have done
    if function is not None and host.token < draft.token and not draft.functions.get("subject"):
        kinds = (*ACTORS, "place") if function in ("على", "من") else ACTORS  # a capital may stand for who rules there
        asked = [p for p in host.functions.get(function, []) if host.operator != "intention" or p.span.end <= draft.trigger.start]
        draft.add("subject", [p for p in asked if p.kind in kinds or p.sort == "pronoun"])
        warned = host.lemma in _WARNS and draft.under == "من"  # "حذر تركيا من مهاجمة المدينة": it may do so
        if draft.modality == "reported" and (warned or host.modality == "conditional"):
            draft.modality = "conditional"
        if draft.modality in ("reported", "planned") and host.lemma in _AUTHORISES:
            draft.modality, draft.link = "planned", None if draft.link == "purpose" else draft.link  # "فوض البرلمان الجيش لمهاجمة التنظيم"


def _upon_his_own(deed: Draft) -> bool:
    """Return whether somebody's things are what a deed is done to: "اتهم الحزب تركيا بقصف *مواقعه*", but not "بقصفه"."""
    return any(p.sort in ("pronoun", "homeland") and len(p.lemma) > _PRONOUN for p in deed.functions.get("of", ()))


def asked_for(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether somebody else than the subject of the verb asks for what a noun says: "رفضت الحكومة طلب الجيش دخول المدينة"."""
    above = drafts[draft.parent] if draft.parent is not None else None
    return above is not None and above.category == "noun" and above.operator == "demand" and above.host == draft.host


def endeavouring(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return the body whose act an endeavour is that its verb only touches: "لعبت القوات دورا في هزيمة التنظيم"."""
    host = drafts[draft.host] if draft.host is not None else None
    if host is None or host.operator or not draft.under or draft.under in _NOT_HIS or host.lemma in _JUDGES | lexicon.makes.keys():
        return []  # "وقفت تركيا ضد تسليح الحزب", "رحبت تركيا بالقضاء على التنظيم": her deed it is not
    return [p for p in host.functions.get("subject", []) if p.kind in BODIES]
