"""Whom a deed befalls that a verb of receiving takes: "تعرّضت القاعدة لهجوم من الكتائب", "تلقّى المقاتلون تدريبا على يد الحرس"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.model import ACTORS
from ingest.lexicon import senses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ingest.arabic.drafts import Draft
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.syntax import Phrase

_LOSES, _NEEDS = senses("ar", "loses"), senses("ar", "needs_to_receive")
_FALLS, _TRAPS = senses("ar", "falls_into"), senses("ar", "traps")
_DOERS = ("by", "من", "of")
_BEHIND = ("by", "من")  # under which the doer may stand with the verb itself


def receives(host: Draft, under: str, lexicon: Lexicon, deed: str = "") -> bool:
    """Return whether a verb or its noun says that its subject receives what stands under a preposition, "" for its object."""
    if host.lemma in _FALLS and under == "في":
        return deed in _TRAPS  # "وقعت القوات في كمين"
    listed = lexicon.receiving if host.category == "noun" else lexicon.receives
    return host.category != "adjective" and host.lemma in listed.get(under, ())


def befall(deed: Draft, host: Draft) -> None:
    """Make who receives a deed its object, and whoever stands behind it the one who does it."""
    functions = deed.functions
    whose = "of" if host.category == "noun" and host.functions.get("of") else "subject"
    receivers = [p for p in host.functions.get(whose, []) if p.kind != "operation"]
    falls = host.lemma in _FALLS  # "وقعت قوة من الجيش في كمين للتنظيم"
    for function in (*_DOERS, "ل") if falls else _DOERS:
        near = [*functions.get(function, []), *(host.functions.get(function, []) if function in _BEHIND and not falls else [])]
        doers = [p for p in near if p.kind in ACTORS and p not in receivers]
        if doers:
            functions.pop(function, None)
            deed.add("subject", doers)
            break
    deed.add("object", receivers)
    if (host.polarity == "denied" and not host.operator) or host.lemma in _LOSES:
        deed.polarity = "denied"
    if host.lemma in _NEEDS and deed.modality == "reported":
        deed.modality = "planned"
    if host.modality in ("planned", "conditional"):
        deed.modality = host.modality


def befall_described(host: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give the event that a clause describes whom it befell, and who did it: "الهجوم الذي تعرضت له المدينة من قبل الحرس"."""
    if host.category != "verb" or host.link != "relative":
        return
    for under in lexicon.receives:
        for event in events_of_any(host.functions.get(under, []) if receives(host, under, lexicon) else [], drafts):
            if not any(event.functions.get(f) for f in ("object", "على", "ضد")):
                befall(event, host)


def events_of_any(phrases: Sequence[Phrase], drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts of the events that phrases name."""
    return [d for d in drafts if d.category == "noun" and any(p in d.functions.get("event", ()) for p in phrases)]


def help_attacker(help_given: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Let help with which somebody is attacked be for those who attack: "تعرّض التنظيم لهجوم من القوات | بدعم من التحالف"."""
    host = drafts[help_given.host or 0]
    blows = [d for d in drafts if d.host == help_given.host and d is not help_given and receives(host, d.under, lexicon, d.lemma)]
    attackers = [p for f in ("subject", *_DOERS) for p in blows[-1].functions.get(f, []) if p.kind in ACTORS] if blows else []
    if attackers and (help_given.functions.get("subject") or host.functions.get("subject")) == host.functions.get("subject"):
        help_given.functions["subject"] = attackers
