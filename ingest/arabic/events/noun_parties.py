"""Who does what a noun tells, and to whom: the owner, what stands bare behind it, or the parties of what takes the noun."""

from __future__ import annotations

from graph.model import ACTORS, BODIES
from ingest.arabic.clauses.control import asked_for, controlled
from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import events_of
from ingest.arabic.events.aided import war_of_helped
from ingest.arabic.events.grievances import deed_of_the_other
from ingest.arabic.events.joined_in import join_in
from ingest.arabic.events.named_victims import name_victims
from ingest.arabic.events.noun_objects import find_object, is_his
from ingest.arabic.events.receiving import befall, help_attacker, receives
from ingest.arabic.events.targets import owner_of_target, trapped
from ingest.arabic.polarity.grounds import own_of_judged
from ingest.arabic.polarity.inherited import inherit
from ingest.arabic.polarity.noun_fates import take_fate
from ingest.arabic.posts.appointments import done_by_decree, give_office, only_approved
from ingest.arabic.voices.directions import give_directed
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_UPON = ("على", "ضد", "من", "نحو")  # behind which stands to whom or from where somebody does something
_WEIGHING = senses("ar", "weighs")
_PARTS = senses("ar", "taking_part")
_BESIDES = "مع"  # "besides" is read as it
_NEXT = 2  # tokens from a part to the deed
_ENCOUNTERS = senses("ar", "encounters")
_VISITS, _MEETS, _RECEIVES = senses("ar", "visits"), senses("ar", "meets"), senses("ar", "receives_guests")


def settle_noun(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Give a noun its parties, once, before them the noun that takes it."""
    if draft.settled:
        return
    draft.settled = True
    _accompany(draft, drafts, lexicon)
    trapped(draft, drafts, lexicon.carries_out)
    give_office(draft, lexicon)
    if draft.lemma in lexicon.hits:
        owner_of_target(draft, drafts, lexicon)
    war_of_helped(draft, drafts, lexicon.help)
    deed_of_the_other(draft, drafts, lexicon)
    _find_owner(draft, drafts, lexicon)
    _part_doer(draft, lexicon)
    name_victims(draft)
    find_object(draft, drafts, lexicon)
    given = draft.partner is None or _received_too(draft, drafts[draft.partner])
    if draft.host is not None and given and receives(drafts[draft.host], draft.under, lexicon, draft.lemma):
        befall(draft, drafts[draft.host])
    if draft.lemma in lexicon.intransitive and not draft.functions.get("subject"):
        draft.add("subject", [p for p in draft.functions.get("of", []) if p.kind in ACTORS])
    controlled(draft, drafts, lexicon)
    done_by_decree(draft, drafts, lexicon)
    only_approved(draft, drafts, lexicon)
    if draft.host is not None and not _done_with_others(draft, drafts, lexicon):
        if drafts[draft.host].category == "noun":
            settle_noun(drafts[draft.host], drafts, lexicon)
        draft.shares = draft.shares and not asked_for(draft, drafts)
        polarity = draft.polarity
        inherit(draft, drafts[draft.host], lexicon)
        take_fate(draft, drafts[draft.host])
        if _planned_by(draft, drafts):
            draft.polarity = polarity  # "ألغى خطة لقصف المدينة" denies it once
        _suffer(draft, drafts[draft.host], lexicon)
    if draft.host is not None:
        join_in(draft, drafts)


def _received_too(draft: Draft, before: Draft) -> bool:
    """Return whether a noun right behind another is received with it: "تلقّت تمويلا | وتدريبا من إيران"."""
    near = draft.token - before.token <= _NEXT and draft.under == before.under and draft.host == before.host
    return near and not any(draft.functions.get(function) for function in ("of", "subject", "event"))


def _planned_by(draft: Draft, drafts: list[Draft]) -> bool:
    """Return whether a deed is that of a plan which its verb denies."""
    above = drafts[draft.parent] if draft.parent is not None else None
    return above is not None and above.category == "noun" and above.operator == "intention" and above.host == draft.host


def _suffer(draft: Draft, host: Draft, lexicon: Lexicon) -> None:
    """Say to whom it is done where the verb that takes a noun tells who does it: "يعتزم العبادي إدانة *تركيا*"."""
    own, taken = draft.functions.get("subject"), not draft.under or host.lemma in lexicon.control[draft.under]
    if not draft.shares or not taken or not own or own != host.functions.get("subject") or draft.functions.get("object"):
        return
    asked = draft.operator == "demand" and (host.lemma in lexicon.ending or host.lemma in _WEIGHING)  # "رفض طلب تركيا": hers
    if not asked and not (draft.lemma in lexicon.done_to or draft.lemma in lexicon.intransitive):
        draft.add("object", [p for p in draft.functions.get("of", []) if p.kind in ACTORS and p.sort != "pronoun" and p not in own])


def _accompany(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Give help its helper, blows their attacker and orders their giver where the noun only tells with what something was done."""
    functions = draft.functions
    if draft.accompanies and draft.lemma in lexicon.help and functions.get("of"):
        draft.add("من", functions.pop("of"))  # "بمساندة الحشد" is "بمساندة من الحشد"
    elif draft.accompanies and draft.lemma in lexicon.help and not functions.get("من"):
        draft.add("من", [p for p in functions.get("subject", []) if p.span == draft.trigger])  # "بدعم أميركي"
        functions["subject"] = [p for p in functions.get("subject", []) if p.span != draft.trigger]
    if draft.accompanies and draft.lemma in lexicon.help:
        blows = [event for p in functions.get("من", []) for event in events_of(p, drafts)]
        by = [p for event in blows for f in ("of", "subject") for p in event.functions.get(f, []) if p.kind in ACTORS]
        draft.add("من", by)  # "بدعم من غارات التحالف"
    if draft.accompanies and draft.lemma in lexicon.directing and not functions.get("object"):
        give_directed(draft, drafts)
    if draft.accompanies and draft.host is not None:
        help_attacker(draft, drafts, lexicon)


def _find_owner(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Say whom the pronoun behind a noun means: his whose the noun before is, or the subject's of the verb that takes it."""
    if is_his(draft) and draft.partner is not None:
        _own_of_partner(draft, drafts[draft.partner])
    judged = is_his(draft) and own_of_judged(draft, drafts, lexicon)
    if not judged and is_his(draft) and draft.lemma in lexicon.own_acts | lexicon.help:
        _own_of_speaker(draft, drafts)
    if not judged and draft.host is not None and is_his(draft):
        _own_of_host(draft, _denying(drafts[draft.host], drafts), lexicon)


def _own_of_speaker(draft: Draft, drafts: list[Draft]) -> None:
    """Say whose it is that somebody affirms of his own, told behind words on him: "أكد فلان، الذي فازت كتلته، *دعمه* للحكومة"."""
    above = drafts[draft.parent] if draft.parent is not None else None
    if above is None or above.operator != "speech" or above.verb is None or above.verb.form.gender != draft.functions["of"][0].gender:
        return
    if any(p.span.start == draft.trigger.start for p in above.functions.get("object", [])):
        draft.functions["of"] = above.functions.get("subject", []) or draft.functions["of"]


def _part_doer(draft: Draft, lexicon: Lexicon) -> None:
    """Say who does it where its doer stands behind "by", or its owner before whom it is against."""
    functions = draft.functions
    if agents := functions.get("by"):
        draft.add("subject", agents)
    if any(p.sort == "pronoun" for p in functions.get("of", [])) and (functions.get("ضد") or functions.get("على")):
        draft.add("subject", functions.pop("of"))  # "في معركتها ضد", "هجومه على"
    if (
        functions.get("event")
        and functions.get("of")
        and (functions.get("على") or functions.get("ضد"))
        and draft.lemma not in lexicon.done_to
    ):
        draft.add("subject", [p for p in functions["of"] if p.kind in ACTORS])  # "إدانة لاعتداء الميليشيات على السفارة"


def _asked(host: Draft) -> list[Phrase]:
    """Return of whom a verb of asking asks something."""
    if host.operator != "demand":
        return []
    return next((found for key in ("object", "إلى", "ل") if (found := [p for p in host.functions.get(key, []) if p.kind in ACTORS])), [])


def _own_of_partner(draft: Draft, before: Draft) -> None:
    """Say whose the second of two joined nouns is: his whose the first is, "زيارة الوزير ولقائه", "احتلال التنظيم المدينة وسيطرته على"."""
    owners = before.functions.get("of", []) or before.functions.get("subject", [])
    body = before.category == "noun" and len(owners) == 1 and owners[0].kind in BODIES and owners[0].sort == "name"
    if body and any(draft.functions.get(f) for f in _UPON) and owners[0].gender in ("", draft.functions["of"][0].gender):
        draft.functions["of"] = owners
    if before.category == "noun" and draft.lemma in _ENCOUNTERS and len(owners) == 1 and owners[0].kind == "person":
        draft.functions["of"] = owners if owners[0].gender in ("", draft.functions["of"][0].gender) else draft.functions["of"]


def _done_with_others(draft: Draft, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Lay a deed in which a part is told right before it to whose it is, and return whether it is an event, which has nobody's else."""
    part = next((d for d in reversed(drafts) if d.category == "noun" and d.token < draft.token), None)
    if draft.under != "في" or part is None or part.lemma not in _PARTS or draft.token - part.token > _NEXT or part.host != draft.host:
        return False
    if draft.host is not None and drafts[draft.host].operator == "denial":
        return False  # who denies his part denies the deed
    settle_noun(part, drafts, lexicon)
    doers = [p for f in ("of", "subject") for p in part.functions.get(f, []) if p.kind in ACTORS]
    if draft.functions.get("event"):
        return bool(doers)
    draft.add("subject", [] if draft.functions.get("subject") else doers[:1])
    return False


def _denying(host: Draft, drafts: list[Draft]) -> Draft:
    """Return who denies what others are said to tell, in place of them: "نفى فلان ما نقلته الصحف عن لقائه بالوزير"."""
    above = drafts[host.parent] if host.parent is not None else None
    return above if above is not None and above.operator == "denial" and host.operator in ("speech", "rumour") else host


def _guest(host: Draft) -> list[Phrase]:
    """Return whose visit a verb of meeting tells of: "التقى *فلان* الرئيس خلال زيارته", "استقبل الرئيس *فلانا* خلال زيارته"."""
    if host.lemma in _RECEIVES:
        return [p for p in host.functions.get("object", []) if p.kind == "person"]
    return [p for p in host.functions.get("subject", []) if p.kind == "person"] if host.lemma in _MEETS else []


def _own_of_host(draft: Draft, host: Draft, lexicon: Lexicon) -> None:
    """Say whose it is: the subject's in "عبّر المجلس عن إدانته", theirs of whom it is asked in "طالبت الحكومة تركيا بسحب قواتها"."""
    if asked := _asked(host):
        draft.functions["of"] = asked
        return
    agrees = host.verb is not None and host.verb.form.gender == draft.functions["of"][0].gender
    described = host.antecedent if host.link == "relative" else None
    if host.verb is not None and not agrees and described is not None and described.gender == draft.functions["of"][0].gender:
        draft.functions["of"] = list(described.phrases)  # "المقرات التي ادعى القائمون عليها *انتسابها* إلى الهيئة"
        return
    if host.operator == "denial" and agrees:
        draft.functions["of"] = host.functions.get("subject", []) or draft.functions["of"]  # "نفت صلتها بالهجوم"
        return
    whose = "object" if host.lemma in lexicon.befalls and host.functions.get("object") else "subject"  # "اغتالوا فلانا بعد لقائه"
    subject = [p for p in host.functions.get(whose, []) if p.sort not in ("pronoun", "speaker")]
    if draft.lemma in _VISITS and host.category == "verb" and (guest := _guest(host)):
        draft.functions["of"] = guest
        return
    besides = draft.lemma in _ENCOUNTERS or draft.under == _BESIDES  # "قتل الجندي، إضافة إلى استهدافه القوات": his, who did the other
    light = host.category == "verb" and fold_word(host.lemma) in lexicon.light and draft.lemma in lexicon.own_acts
    if subject and ((besides and agrees) or light):
        draft.functions["of"] = subject
