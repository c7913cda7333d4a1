"""What a noun owes to the verb or noun that takes it: its subject, its denial, its modality ("رفض قصف المدينة", "ليس للحزب علاقة")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS, BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import CONTENT, EXIST, NOT_TO_BE
from ingest.arabic.polarity.predicates import says_it, stands_in
from ingest.arabic.words.days import which_of_several
from ingest.arabic.words.existence import EXISTS
from ingest.lexicon import senses
from ingest.normalise import fold_word
from ingest.syntax import INSTEAD, SAID_OF

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.syntax import Phrase

_WRONGS = senses("ar", "upon_somebody")
_FAILING, _CUTS_SHORT, _TOURS = senses("ar", "fails"), senses("ar", "cuts_short"), senses("ar", "tours")
_WHILE = ("خلال", "أثناء")
_HELD_BY = ("ل", "لدى", "عند")
REFUSED = senses("ar", "refused_to_others")  # what others are not to do
_STAYING_AWAY, _RELATING = senses("ar", "stays_away"), senses("ar", "relates")
_SENDINGS, _PARTS = senses("ar", "sendings"), senses("ar", "parts_in_deeds")
_REFUSES = senses("ar", "only_refuses")
_ALLOWING = senses("ar", "allows")  # what is not allowed is not done
_FORBIDDING, _PRESENCE = senses("ar", "forbids"), senses("ar", "presence")
_COMING_ABOUT = senses("ar", "coming_about")
_PRESENCE_ALONE = {"وجود"}
_COMING_TO, _TAKING_NOTICE = senses("ar", "comes_to"), senses("ar", "takes_notice")
_ONTO = ("على", "ضد", "مع", "ل", "إلى")
_CONTAINED = ("", "على", "إلى", "ب")
_RESULTS = senses("ar", "results_in")
_AIMS, _HOLDS = senses("ar", "aims_at"), senses("ar", "hold_of_a_place")
_FATES, _PREDICTS = senses("ar", "fates"), senses("ar", "predicts")
_COMPLETED, _TO_THE_END, _ROUTINE = senses("ar", "completed"), senses("ar", "to_the_end"), senses("ar", "routine")
_BREAKS_UP, _GATHERINGS = senses("ar", "breaks_up"), senses("ar", "gatherings")


def inherit(draft: Draft, host: Draft, lexicon: Lexicon) -> None:
    """Give a noun what it has from the verb or noun that takes it: subject, denial, modality."""
    prevented = host.lemma in lexicon.preventing and (draft.under in ("من", "عن", "دون") or _forbidden_to(draft, host))
    if host.lemma in EXIST and not draft.under and not draft.functions.get("of"):
        held_by = [p for key in _HELD_BY for p in host.functions.get(key, [])]
        owner = [p for p in held_by if host.token < draft.token and p.span.end <= draft.trigger.start]
        draft.add("subject", owner)  # "ليس للحزب علاقة بـ"
    if host.lemma in _REFUSES and draft.operator == "demand" and draft.lemma in lexicon.done_to and _owned_by_name(draft):
        draft.shares = False  # "رفضت تركيا مطالبة العراق بسحب قواتها": it did ask
    if _condemned(draft, host):
        return
    if not draft.functions.get("subject"):
        draft.add("subject", _owners(draft, host, lexicon, prevented))
    if draft.under in _WHILE and host.category == "verb" and host.modality == "planned" and draft.modality == "reported":
        draft.modality = "planned"  # "سيبحث الملف خلال زيارته"
    if host.lemma in _PREDICTS and draft.under in ("", "ب") and draft.modality == "reported" and host.category == "verb":
        draft.modality = "planned"  # "توقع هزيمة التنظيم", "تنبأ بانسحاب القوات"
    if host.lemma in _AIMS and draft.lemma in _HOLDS and not draft.under and draft.modality == "reported":
        draft.modality = "planned"  # "خطة استهدفت فرض | سيطرة الحكومة على المدينة"
    if host.lemma == "رفض" and draft.lemma in REFUSED and not draft.under and (not draft.shares or _anothers(draft)):
        draft.polarity, draft.modality = "denied", "planned"  # "رفض مشاركة تركيا في المعركة"
        return
    outcome = host.functions.get("object") or host.functions.get("ب")  # "انتهت المعركة بسيطرة الجيش على المدينة"
    over = host.lemma in lexicon.ceasing if draft.lemma in lexicon.battles else host.lemma in _BREAKS_UP and draft.lemma in _GATHERINGS
    if over and not draft.under:
        return  # "انتهت الحرب", "فضت الشرطة تظاهرة": there was one
    ceased = host.lemma in lexicon.ceasing and not (draft.under or outcome or _completes(draft, host))  # "انتهى وجود التنظيم في المدينة"
    instead = draft.under == INSTEAD
    passes_on = prevented or ceased or instead or _passes_on(draft, host, lexicon)
    if not (draft.shares or passes_on or (host.lemma == NOT_TO_BE and not draft.under and says_it(host, draft))):
        return
    if _stands_all_the_same(draft, host) or draft.lemma == host.lemma:  # "رفض رفضا قاطعا"
        return
    denies = host.polarity == "denied" and host.lemma not in CONTENT and not host.operator and not draft.accompanies and not draft.nor
    ends = host.lemma in lexicon.ending and host.operator != "denial" and not _completes(draft, host)  # "رفضت الاتهامات" denies it once
    if denies != (ends or prevented or ceased or instead):
        draft.polarity = "denied" if draft.polarity == "affirmed" else "affirmed"
    if host.modality in ("planned", "conditional"):
        draft.modality = host.modality


def _condemned(draft: Draft, host: Draft) -> bool:
    """Return whether somebody who is no force refuses a wrong that others did, not to do it himself: "رفض *الاعتداء على* السفارة"."""
    wrong = host.lemma == "رفض" and draft.lemma in _WRONGS and not draft.under and any(p.definite for p in draft.functions.get("event", []))
    return wrong and all(p.kind in ("person", "organization") for p in host.functions.get("subject", []))


def _completes(draft: Draft, host: Draft) -> bool:
    """Return whether a deed that comes to an end has been done: "أنهت القوات انسحابها", "انتهى انسحاب القوات"."""
    own = draft.lemma in _ROUTINE and any(p.sort == "pronoun" for p in draft.functions.get("of", ()))  # "عملياتها": it has them no more
    return host.lemma in _TO_THE_END and draft.lemma in _COMPLETED and not own


def _passes_on(draft: Draft, host: Draft, lexicon: Lexicon) -> bool:
    """Return whether a noun is only what its verb says to be, to come about or to be allowed, so that it is denied with it."""
    reached = not draft.under or (draft.under == "إلى" and draft.operator == "intention")  # "لم يتم التوصل إلى اتفاق"
    if host.category == "verb" and fold_word(host.lemma) in lexicon.passive_light and reached:
        return True
    right_behind = host.lemma == EXISTS and draft.token == host.token + 1
    if host.lemma in EXIST and not draft.under and (right_behind or not draft.functions.get("of")) and says_it(host, draft):
        return True  # "لم تكن هناك زيارة"
    if host.lemma in _ALLOWING and host.polarity == "denied" and draft.under in ("ب", "") and not host.functions.get("object"):
        return True
    known = any(p.definite for p in draft.functions.get("event", ()))  # "الحصيلة لا تشمل ضحايا العمليات في المحافظة"
    if host.lemma in _COMING_TO and host.polarity == "denied" and draft.under in _CONTAINED and not known:
        return True  # "الاتفاق لا يتضمن نشر قوات في المدينة"
    known = known or any(p.sort == "name" for p in draft.functions.get("of", ()))  # "لم ترصد القوات هجوم التنظيم"
    if host.lemma in _TAKING_NOTICE and host.polarity == "denied" and not draft.under and draft.functions.get("event") and not known:
        return True  # "لم ترصد القوات أي هجوم"
    if stands_in(draft, host):
        draft.functions[SAID_OF] = host.functions["subject"]
        if not draft.functions.get("of"):
            draft.add("subject", host.functions["subject"])
        return True
    return host.lemma in lexicon.never and not draft.under  # "لم يسبق له قصف المدينة"


def _anothers(draft: Draft) -> bool:
    """Return whether a noun names whose it is, who is another than he of whom its verb tells."""
    return any(p.kind in ACTORS and p.sort != "pronoun" for p in draft.functions.get("of", []))


def _forbidden_to(draft: Draft, host: Draft) -> bool:
    """Return whether somebody is forbidden what a noun says: "حظرت تركيا *على الحزب* دخول المدينة"."""
    return host.lemma in _FORBIDDING and not draft.under and any(p.kind in ACTORS for p in host.functions.get("على", []))


def _owned_by_name(draft: Draft) -> bool:
    return any(p.kind in ACTORS and p.sort == "name" for p in draft.functions.get("of", []))


def _stands_all_the_same(draft: Draft, host: Draft) -> bool:
    """Return whether what a noun names is there whatever its verb says: "رفض فتوى المرجع", "فشل اجتماع الطرفين"."""
    mandate = any(p.kind == "mandate" for p in draft.functions.get("event", []))
    told = draft.functions.get("of") or draft.functions.get("مع") or any(p.definite for p in draft.functions.get("event", []))
    if host.lemma == "رفض" and mandate and told:
        return True
    if host.lemma == "رفض" and draft.lemma in _PRESENCE and _of_somebody(draft):
        return True  # "رفض وجود القوات التركية": they are there
    held_by = draft.functions.get("subject", [])
    if host.lemma in _STAYING_AWAY and draft.functions.get("event") and held_by and held_by != host.functions.get("subject"):
        return True  # "غاب عن اجتماع عقده الوزير"
    if host.lemma in _RELATING and any(p.definite for p in draft.functions.get("event", [])):
        return True  # "لا يرتبط بالحملة على التنظيم"
    if host.lemma in EXIST and any(p.lemma in which_of_several() for p in draft.functions.get("thing", [])):
        return True  # "ليست الزيارة الأولى للوزير": not denied but that no other came before
    if host.lemma in _CUTS_SHORT and draft.lemma in _TOURS:
        return True  # "أنهى جولته في المحافظة": he was there
    acts = host.category == "verb" and (host.lemma in _FAILING or host.functions.get("object"))  # "الزيارة لم تحقق شيئا"
    subject = host.functions.get("subject", []) if acts else []
    return any(p.span.start <= draft.trigger.start and draft.trigger.end <= p.span.end for p in subject)


def _of_somebody(draft: Draft) -> bool:
    """Return whether a noun says of whom who is known it is: "التواجد التركي", "وجود القوات التركية", but not "وجود قوات أجنبية"."""
    owners = [p for f in ("of", "subject") for p in draft.functions.get(f, [])]
    return any(p.sort == "name" or p.state for p in owners)


def _owners(draft: Draft, host: Draft, lexicon: Lexicon, prevented: bool) -> list[Phrase]:
    if _forbidden_to(draft, host):
        return host.functions["على"]
    if prevented:
        return host.functions.get("object", []) or (host.functions.get("of", []) if host.category == "noun" else [])
    if not (draft.shares or _own_act(draft, host, lexicon)):
        return []
    owners = host.functions.get("subject") or (host.functions.get("of") if host.category == "noun" else None) or []
    if host.category == "verb" and fold_word(host.lemma) in lexicon.passive_light:
        return []
    owners = [p for p in owners if not (p.span.start <= draft.trigger.start and draft.trigger.end <= p.span.end)]
    side_by_side = draft.lemma in lexicon.battles and host.lemma in _RESULTS and len(owners) > 1
    return [] if side_by_side else owners  # "اقتحم الجيش والشرطة القرية ما أدى إلى اشتباكات": not with each other


def _own_act(draft: Draft, host: Draft, lexicon: Lexicon) -> bool:
    """Return whether somebody denies, or says that he does not do, what he would do himself: "نفى التحالف قصف المدينة"."""
    if host.category != "verb" or not (host.operator == "denial" or (host.operator == "speech" and draft.polarity == "denied")):
        return False
    came = {p.lemma for p in host.functions.get("second", [])} & _COMING_ABOUT
    if came and (draft.functions.get("على") or came != _PRESENCE_ALONE):
        return False  # "نفت الوزارة وقوع هجوم على المطار": nobody's
    if draft.lemma in _FATES:
        return False  # "نفت إيران مقتل فلان": he lives, whoever was to have killed him
    if draft.under == "في" and draft.lemma in lexicon.battles:
        return False  # "نفت الحكومة مقتل مدنيين في اشتباكات مع الشرطة"
    of = draft.functions.get("of", [])
    indefinite = any(not p.definite for p in draft.functions.get("event", []))
    if (draft.lemma in _PARTS or indefinite) and any(p.kind in ACTORS for p in draft.functions.get("ل", [])):
        return False  # "نفت السفارة أي دور للقوات في القصف", "نفت وجود غارات للتحالف": theirs
    if draft.lemma in _SENDINGS and of and all(p.sort in ("description", "anaphor") for p in of):
        return True  # "نفت إيران إرسال قوات إلى سوريا"
    if of and (draft.lemma not in lexicon.done_to or any(draft.functions.get(p) for p in _ONTO)):
        return False  # "نفى هجوم القوات على المدينة"
    if host.operator != "denial" and draft.lemma in lexicon.own_acts and any(p.kind in BODIES and p.sort != "pronoun" for p in of):
        return False  # "شدد على عدم سماح العراق"
    return draft.lemma in lexicon.own_acts or all(p.kind in BODIES for p in host.functions.get("subject", []))
