"""Who speaks where: the occasion on which somebody says or does something is his ("قال فلان خلال مؤتمر صحفي في بيروت")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import posts as listed_posts
from ingest.lexicon import senses
from ingest.syntax import Phrase

_MEETS, _WARNS = senses("ar", "meets"), senses("ar", "warns")
_PARTS = senses("ar", "taking_part")
_NEXT = 2  # tokens from a part to the meeting
_FROM = 4  # characters from who speaks to the place from which he does
_BESIDE = ("thing", "event", "place", "of", "مع", "attends", "scene")  # what tells more of the occasion itself
_ASKED_FOR = ("object", "ب", "إلى", "على", "من")
_WHERE = ("في", "ب", "داخل", "إلى", "قرب", "ل")
_AT = ("خلال", "أثناء", "في", "لدى", "بعد", "عقب", "على هامش", "ضمن")


def give_occasions(drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give every occasion that names nobody of its own the person who speaks or acts on it; that he was there is the outlet's word."""
    for draft in drafts:
        if draft.category == "verb" and draft.lemma in _MEETS:
            _leave_matter(draft, lexicon)
        if draft.category == "verb" and draft.polarity != "denied":
            draft.add("scene", _where_met(draft, lexicon) or _where_said(draft, lexicon))
            draft.add("attends", _present(draft) if draft.functions["scene"] else [])
        if draft.category != "noun" or draft.lemma not in lexicon.occasions or draft.under not in _AT:
            continue
        if _is_denied_part(draft, drafts):
            continue
        host = drafts[draft.host] if draft.host is not None else _next(draft, drafts)
        if host is None or host.category != "verb" or host.polarity == "denied" or _asked_for(draft, host, lexicon):
            continue
        if draft.parent is not None and drafts[draft.parent] is host:
            draft.parent, draft.link = host.parent, host.link
        if not any(draft.functions.get(f) for f in ("of", "subject", "agent", "بين")):
            draft.add("attends", [p for p in host.functions.get("subject", []) if _is_somebody(p)])
            asked = host.operator in ("demand", "intention") and draft.under == "في"
            draft.add("scene", [] if asked else _scene(draft, lexicon))  # "هدد في مقابلة المتمردين | في العراق"


def _is_denied_part(occasion: Draft, drafts: Sequence[Draft]) -> bool:
    """Let one who denies a part in a meeting deny it, and return whether he does: "نفى فلان *مشاركته في اجتماع* مع فلان"."""
    before = max((d for d in drafts if d.category == "noun" and d.token < occasion.token), key=lambda d: d.token, default=None)
    if before is None or before.lemma not in _PARTS or occasion.token - before.token > _NEXT or occasion.under != "في":
        return False
    above = drafts[before.parent] if before.parent is not None else None
    if above is None or above.operator != "denial":
        return False
    occasion.parent, occasion.link = before.parent, before.link
    occasion.add("attends", before.functions.get("subject", []))
    return True


def _leave_matter(verb: Draft, lexicon: Lexicon) -> None:
    """Take from where somebody meets another what only tells of what they talk: "سيجتمع مع فلان لبحث العملية | في سنجار"."""
    matter = [p.span.start for p in verb.functions.get("ل", ()) if p.kind == "operation" or p.lemma in lexicon.discussing]
    if matter:
        verb.functions["في"] = [p for p in verb.functions.get("في", ()) if p.span.start < min(matter)]


def _where_met(verb: Draft, lexicon: Lexicon) -> list[Phrase]:
    """Return where somebody talks something over, if that is told before with whom: "بحث في جدة | مع فلان الوضع في"."""
    places = [p for p in verb.functions.get("في", ()) if p.kind == "place"]
    if verb.lemma not in lexicon.discusses or not (partners := verb.functions.get("مع")):
        return []
    before = [p for p in places if p.span.start < partners[0].span.start or 0 < p.span.start - partners[-1].span.end <= _FROM]
    told = [p for p in verb.functions.get("object", ()) if before and verb.trigger.start < p.span.start < before[0].span.start]
    return [] if told else before


def _where_said(verb: Draft, lexicon: Lexicon) -> list[Phrase]:
    """Return where somebody speaks, told right behind who does: "أعلن فلان | من بغداد", "أكد فلان | في بغداد"."""
    speaks = verb.operator in ("speech", "denial") or verb.lemma in lexicon.discusses
    subjects = verb.functions.get("subject", ()) if speaks else ()
    ends = [p.span.end for p in subjects if p.kind == "person" and p.sort == "name" and p.span.start > verb.trigger.start]
    told = ("في",) if verb.lemma in _WARNS else ("من", "في")
    where = [p for f in told for p in verb.functions.get(f, ()) if p.kind == "place"]
    return [p for p in where if any(0 < p.span.start - end <= _FROM for end in ends)]


def _present(verb: Draft) -> list[Phrase]:
    """Return who is where a verb says that somebody talks or speaks."""
    return [p for f in ("subject", "مع") for p in verb.functions.get(f, ()) if p.kind == "person" and _is_somebody(p)]


def _scene(occasion: Draft, lexicon: Lexicon) -> list[Phrase]:
    """Return the place that is named before the words turn to what was said: not "شدد خلال المؤتمر على أهمية الحل في سوريا"."""
    behind = [(p, f) for f, phrases in occasion.functions.items() if f not in _BESIDE for p in phrases]
    behind = sorted((item for item in behind if item[0].span.start >= occasion.trigger.end), key=lambda item: item[0].span.start)
    here = list(takewhile(lambda item: item[1] in _WHERE, behind))
    return [p for p, _ in here if p.kind == "place" or p.entity in lexicon.states]


def _asked_for(occasion: Draft, host: Draft, lexicon: Lexicon) -> bool:
    """Return whether a verb may ask for an occasion, and not tell what was said on it: "دعا إلى الانعقاد في جلسة"."""
    if host.operator not in ("demand", "intention") or occasion.under in ("خلال", "أثناء"):
        return False
    asked = (p for f in _ASKED_FOR for p in host.functions.get(f, ()) if p.sort != "pronoun")
    told = any(host.trigger.end <= p.span.start < occasion.trigger.start for p in asked)
    return told or occasion.under != "في" or host.lemma in lexicon.control["في"]  # not "هدد في لقاء معه بقصفها"


def _is_somebody(phrase: Phrase) -> bool:
    """Return whether a phrase is of one person or body, and not of "an official in the ministry"."""
    post = listed_posts("ar").get(phrase.lemma) if phrase.sort == "role" else None
    one_of_many = phrase.sort == "description" or (post is not None and post.relation == "member_of")
    return phrase.sort in ("pronoun", "speaker") or (phrase.kind in ACTORS and not one_of_many)


def _next(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Return the verb of a sentence that an occasion opens: "وفي مؤتمر صحفي في برلين، قالت فلانة"."""
    verbs = [d for d in drafts if d.category == "verb"]
    if any(d.token < draft.token for d in drafts if d.category != "post"):
        return None
    return next((d for d in verbs if d.link != "relative"), None)
