"""Who does what an event does: the event "غارة للتحالف" kills, its agent is the coalition; "غارات تشنها أنقرة" has Ankara for its agent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import ACTORS, BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.events.foiled import attacker_of
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

RESULT = senses("ar", "results_in")
DEATHS = senses("ar", "sufferings")
_IN_WHICH = ("في", "جراء", "إثر", "ب", "خلال", "نتيجة", "بسبب", "عقب", "أثناء", "عبر", "من جراء")
_CLASHES = senses("ar", "clashes")
_MEMBERSHIPS = senses("ar", "one_of_whom")
_ADOPT = senses("ar", "owns_up")
_CARRYING = senses("ar", "carrying_out")
_CONTAINS = senses("ar", "contains")  # who is in an operation is no part of whoever carries it out
_TOURS = senses("ar", "tours")
_STRUCK_AT = ("على", "قرب")
_ENDS = senses("ar", "fates")
_NEAR = 10  # tokens from a verb to the end that somebody meets
_OWN = frozenset(("subject", "object", "by", "event"))


def events_of(phrase: Phrase, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Return the drafts of the event that a phrase names."""
    return (d for d in drafts if d.category == "noun" and phrase in d.functions.get("event", ()))


def agents_of(event: Draft) -> list[Phrase]:
    """Return who carries out an event, as far as its own words tell: "غارة التحالف", but "اغتيال الوزير" befell him."""
    owners = event.functions.get("of", []) if event.lemma not in DEATHS else []
    found = event.functions.get("subject") or owners or event.functions.get("ل") or []
    return [p for p in found if p.kind in ACTORS or p.sort in ("pronoun", "speaker")]


def agent_of_circumstance(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Give a death the agent of the event in which it happened: "قُتل ثلاثة في غارة للتحالف", or by whose hand it came."""
    if draft.category == "verb" and (agents := _by_whose_hand(draft, drafts)):
        draft.add("subject", agents)
        return
    for function in (*_IN_WHICH, *_of_time(draft)):
        for phrase in draft.functions.get(function, []):
            for event in _circumstances(phrase, drafts):
                dead = [*draft.functions.get("of", []), *draft.functions.get("object", [])]
                others = event.functions.get("مع", []) if event.lemma in _CLASHES else []
                told = event.functions.get("subject", []) if event.lemma in _CLASHES else agents_of(event)
                deeds = [a for a in told if a.sort != "pronoun" or event.functions.get("event")]
                if agents := [a for a in (*deeds, *others) if a not in dead and a.kind != "place"]:
                    draft.add("subject", agents)
                    _hit(event, draft)
                    return
                if phrase.definite and phrase.kind == "operation":
                    draft.add("subject", [phrase])  # who carried it out the text has told before
                    return


def scene_of_death(death: Draft, drafts: Sequence[Draft]) -> None:
    """Give a death the place of the event in which it happened: "مقتل ثلاثة من التنظيم بضربة | في جبال حمرين"."""
    events = (e for f in _IN_WHICH for p in death.functions.get(f, ()) for e in _circumstances(p, drafts) if e.functions.get("event"))
    for event in events:
        where = [*event.functions.get("place", ()), *(p for f in _STRUCK_AT for p in event.functions.get(f, ()))]
        death.add("scene", [p for p in where if p.kind == "place"])


def _by_whose_hand(death: Draft, drafts: Sequence[Draft]) -> list[Phrase]:
    """Return by whose hand those met their end of whom a verb tells: "لقوا *مصرعهم على يد* الجيش"."""
    ends = (d for d in drafts if d.category == "noun" and d.lemma in _ENDS and not d.under and 0 < d.token - death.token <= _NEAR)
    return next((d.functions["by"] for d in ends if d.functions.get("by")), [])


def _of_time(draft: Draft) -> tuple[str, ...]:
    """Return the preposition under which an event stands behind a length of time: "خلال أسبوع من الغارات"."""
    timed = any(draft.functions.get(f) for f in ("خلال", "في", "بعد", "على مدى"))
    return ("من",) if timed and any(p.kind == "operation" for p in draft.functions.get("من", [])) else ()


def _circumstances(phrase: Phrase, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Return the drafts of what a phrase says that happened: an event or a verbal noun ("خلال تطهير القوات مناطق")."""
    told = (d for d in drafts if d.category == "noun" and d.lemma not in _MEMBERSHIPS)  # "بينهم عضوان | في الحزب" kill nobody
    return (d for d in told if phrase in d.functions.get("event", ()) or d.trigger.start == phrase.span.start)


def _hit(event: Draft, death: Draft) -> None:
    """Let an attack that names no goal be one on those who died in it."""
    if not any(event.functions.get(f) for f in ("object", "على", "ضد")):
        dead = [*death.functions.get("of", []), *death.functions.get("object", [])]
        event.add("object", [p for p in dead if p.kind in BODIES and p.sort != "pronoun"])


def result_of(draft: Draft, drafts: Sequence[Draft], strikes: frozenset[str]) -> bool:
    """Give a verb of result without a subject what led to it; return whether anything did.

    That is the last event before it ("شن غارات …، أسفرت عن مقتل"), else whoever struck: "قصف الطيران معسكرا، ما أدى إلى مقتل".
    """
    if draft.lemma not in RESULT:
        return False
    for before in reversed([d for d in drafts if d.token < draft.token]):
        if before.functions.get("event"):
            draft.add("subject", before.functions["event"])
            return True
        doers = before.functions.get("subject", []) if before.category == "verb" and before.lemma in strikes else []
        if doers and all(p.kind in ACTORS for p in doers):
            draft.add("subject", doers)
            return True
    return False


def through_event(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Let who carried out an event be the subject of what the event does: "غارة للتحالف استهدفت رتلا", "أدى الهجوم إلى مقتل"."""
    for phrase in [p for p in draft.functions.get("subject", []) if p.kind == "operation"]:
        for event in events_of(phrase, drafts):
            none_of_his = event.polarity == "denied" and any(p.definite for p in event.functions.get("event", []))
            described = draft.link == "relative" or _goes_on_describing(draft, drafts)
            denied = described and (none_of_his or _is_denied(event, drafts))  # "نفى تورطه في الهجوم *الذي استهدف المطار*"
            if event is not draft and not denied and (draft.lemma not in _CONTAINS or event.lemma in _TOURS):
                draft.add("subject", agents_of(event))


def _goes_on_describing(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether a verb goes on with what a relative clause before it says: "التفجير الذي وقع في المدينة | *وأودى* بحياة ثلاثة"."""
    before = drafts[draft.before] if draft.before is not None and draft.coordinated else None
    return before is not None and before.link == "relative"


def _is_denied(event: Draft, drafts: Sequence[Draft]) -> bool:
    above = drafts[event.parent] if event.parent is not None else None
    if above is None or above.operator != "denial":
        return False
    return not own_event(event, above)


def own_event(event: Draft, above: Draft) -> bool:
    """Return whether somebody denies that he carried out such an event at all: "نفى شن هجمات استهدفت المدنيين"."""
    carried = any(p.lemma in _CARRYING for p in above.functions.get("second", []))
    own = above.functions.get("subject", []) == event.functions.get("subject")
    return own and carried and not any(p.definite for p in event.functions.get("event", []))


def _adopt(draft: Draft, drafts: Sequence[Draft]) -> None:
    """Make whoever claims an event its agent: "تفجير في المدينة، تبناه التنظيم"."""
    events = [d for d in drafts if d.category == "noun" and d.token < draft.token and d.functions.get("event")]
    if events and not events[-1].functions.get("subject"):
        events[-1].add("subject", [p for p in draft.functions.get("subject", []) if p.kind in ACTORS])


def _of_another(draft: Draft) -> bool:
    """Return whether a verb behind an event has a subject of its own and no pronoun for it: "منذ الانتصار عليه | لم تشهد المدينة هجمات"."""
    if draft.antecedent is not None or draft.topic is None or (draft.verb is not None and draft.verb.enclitic):
        return False
    return any(p not in draft.topic.phrases for p in draft.functions.get("subject", []))


def give_to_event(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give the noun what its clause says: "الغارات التي تشنها أنقرة ضد الحزب", "عملية نفذتها قوات", "ضربات نُفذت قرب المدينة"."""
    if draft.lemma in _ADOPT and draft.verb is not None and draft.verb.enclitic:
        _adopt(draft, drafts)
    around = draft.antecedent or draft.topic
    if around is None or around.trigger is None or (draft.lemma not in lexicon.carries_out and _of_another(draft)):
        return
    event = next((d for d in drafts if d.category == "noun" and d.token == around.trigger), None)
    if event is not None and draft.lemma in lexicon.reaches and (event.functions.get("carrier") or not event.functions.get("event")):
        event.add("object", draft.functions.get("object", []))
    if event is not None and draft.lemma in lexicon.lays and not event.functions.get("subject"):
        event.add("subject", [p for f in ("إلى", "ل") for p in draft.functions.get(f, []) if p.kind in ACTORS])
    if event is None or not (draft.lemma in lexicon.carries_out or draft.lemma in lexicon.happens or draft.lemma in lexicon.gives):
        return
    agents = [p for p in draft.functions.get("subject", []) if p not in around.phrases]
    if draft.lemma in lexicon.gives and not agents and draft.functions.get("object"):
        return  # "زيارة فلان لم تحقق شيئا"
    if draft.lemma in lexicon.carries_out and attacker_of(event, agents, draft):
        return
    if (draft.lemma in lexicon.carries_out or draft.lemma in lexicon.gives) and agents and not event.functions.get("subject"):
        event.add("subject", agents)
    for function, phrases in draft.functions.items():
        if function not in _OWN:
            event.add(function, phrases)
    goes_on = draft.polarity == "denied" and draft.lemma in lexicon.ceasing  # "الحرب على التنظيم لم تنته"
    if draft.modality != "reported" and not goes_on:
        event.modality = draft.modality
    if draft.polarity == "denied" and not goes_on:
        event.polarity = "denied"
