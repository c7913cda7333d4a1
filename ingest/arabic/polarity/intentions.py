"""What a noun of meaning to do something takes: whose deed it would be, and whether he means it at all."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import capitals
from ingest.syntax import Phrase

_HIS = ("subject", "لدى", "عند", "ل")
_WITH = ("لدى", "عند")
_RIGHT_BEHIND = 5  # characters between whose the decision is and what is decided


def settle_intentions(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give what is decided, meant or planned to him whose the decision is, and to him who denies to mean it."""
    _free_told(drafts)
    for index, noun in enumerate(drafts):
        if noun.category != "noun" or noun.operator != "intention":
            continue
        meant = [d for d in drafts if d.parent == index and d.category == "noun" and d.token > noun.token]
        _own_up(noun, meant, drafts, lexicon)
        _show_no_sign(noun, drafts, lexicon)
        if noun.polarity == "denied":
            _have_in_mind(noun, meant)
        _decide(noun, meant, drafts)


def _free_told(drafts: Sequence[Draft]) -> None:
    """Take an event from what was only tried before a verb that tells it: "حاولوا الوصول إلى القنصلية، كما حدثت | صدامات"."""
    for verb in drafts:
        told = [p.trigger for p in verb.bare if p.trigger is not None] if verb.category == "verb" and not verb.operator else []
        if not told:
            continue
        for noun in drafts:
            above = drafts[noun.parent] if noun.parent is not None and noun.category == "noun" and verb.token < noun.token else None
            if above is None or above.operator != "intention" or above.token > verb.token or verb.parent not in (None, above.parent):
                continue
            if noun.token in told or (noun.partner is not None and drafts[noun.partner].token in told):
                noun.parent, noun.link, noun.modality = verb.parent, verb.link, verb.modality


def _own_up(noun: Draft, meant: Sequence[Draft], drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Say whose an intention is that somebody denies: "نفى العبادي أي نية لإرسال قوات"."""
    above = drafts[noun.parent] if noun.parent is not None and noun.link == "complement" else None
    if above is None or above.operator != "denial" or above.category != "verb" or noun.functions.get("of"):
        return
    others = [p for f in _HIS for p in noun.functions.get(f, []) if p.kind in ACTORS and p.sort != "pronoun"]
    noun.add("of", others[:1] or above.functions.get("subject", [])[:1])  # "نفى وجود نية لدى *الجيش* لقصف المدينة"
    for deed in meant:
        deed.link = "complement"
        under_aegis = deed.under == "ب" and lexicon.event_kinds.get(noun.lemma) == "mandate"  # "نفى وجود اتفاق برعاية التحالف"
        if not deed.functions.get("subject") and not under_aegis:
            deed.add("subject", noun.functions["of"])


def _show_no_sign(noun: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Deny an intention of which somebody gives no sign: "لم تقدم إيران أي مؤشر على نيتها تعليق دعمها للحزب"."""
    verb = next((d for d in reversed(drafts) if d.category == "verb" and d.token < noun.token), None)
    signs = verb.functions.get("object", []) if verb is not None and verb.polarity == "denied" else []
    if noun.polarity == "affirmed" and any(lexicon.bare(p.lemma) in lexicon.traces for p in signs):
        noun.polarity = "denied"


def _have_in_mind(noun: Draft, meant: Sequence[Draft]) -> None:
    """Give what is not meant to him who does not mean it: "ليس *لدى الجيش* خطط لقصف المدينة", "لا نية *لدينا* لقصفها"."""
    whose = [p for f in _HIS for p in noun.functions.get(f, []) if _may_mean(p, with_him=f in _WITH)]
    for deed in meant if whose else ():
        if not any(p.kind in ACTORS for p in deed.functions.get("subject", [])):
            deed.functions["subject"] = whose


def _may_mean(phrase: Phrase, *, with_him: bool) -> bool:
    """Return whether a phrase is of somebody who may mean to do something: an actor, a capital, who speaks, and with whom it is."""
    known = phrase.kind in ACTORS or phrase.entity in capitals()
    return known or phrase.sort == "speaker" or (with_him and phrase.sort == "pronoun")


def _decide(noun: Draft, meant: Sequence[Draft], drafts: Sequence[Draft]) -> None:
    """Give what is decided to him who decides it, not to who only speaks of it: "أسف معصوم لقرار ترامب الانسحاب"."""
    whose = [p for p in noun.functions.get("of", []) if p.kind in ACTORS and p.sort == "name"]
    for deed in meant[:1]:
        host = drafts[deed.host] if deed.host is not None else None
        others = host.functions.get("subject", []) if host is not None and host is not noun else []
        near = bool(whose) and deed.trigger.start - whose[0].span.end <= _RIGHT_BEHIND
        if near and others and deed.link == "complement" and deed.functions.get("subject") == others:
            deed.functions["subject"] = whose[:1]
