"""Offices that a noun gives, and deeds that a decree does: "تعيين فلان قائدا للفرقة", "أصدر أمرا بإعفاء القائد"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.lexicon import senses
from ingest.syntax import Phrase

_LEAVE = senses("ar", "leave")
_PARTIES = ("subject", "object", "مع")
_NEAR = 2  # tokens from a leave to what it is for


def give_office(draft: Draft, lexicon: Lexicon) -> None:
    """Take the owner of an appointment for whom is appointed where a post follows, which goes under `second`."""
    if draft.lemma not in lexicon.appointing:
        return
    roles = [p for phrase in draft.bare for p in phrase.phrases if p.sort == "role"]
    owners = draft.functions.get("of", [])
    if owners and (owners[0].kind == "person" or owners[0].sort == "pronoun") and (roles or _alone(draft, owners[0])):
        draft.add("object", draft.functions.pop("of"))
        draft.bare = [b for b in draft.bare if not any(p in roles for p in b.phrases)]
    draft.add("second", roles)


def _alone(draft: Draft, owner: Phrase) -> bool:
    """Return whether nobody but its owner is named whom an appointment may be of: "ترشيح فلان لمنصب رئيس الوزراء"."""
    others = [*draft.functions.get("ل", []), *draft.functions.get("object", []), *(p for phrase in draft.bare for p in phrase.phrases)]
    told = owner.sort == "name" or (owner.sort == "pronoun" and bool(others))  # "نفى ترشيحه لمنصب وزير الداخلية"
    return told and all(p.sort == "role" for p in others)


def is_of_either(draft: Draft, given: Phrase, drafts: Sequence[Draft]) -> bool:
    """Return whether a pronoun may mean him who appoints, or either of two men: "أمر فلان *بتعيينه*", "التقى فلان فلانا قبل *تعيينه*"."""
    if given.sort != "pronoun" or draft.category != "noun":
        return False
    if any(p.kind == "person" and p.sort == "name" for p in draft.functions.get("subject", [])):
        return True
    host = drafts[draft.host] if draft.host is not None else None
    men = [p for f in _PARTIES for p in (host.functions.get(f, []) if host is not None else []) if (p.kind, p.number) == ("person", "s")]
    return len(men) > 1


def only_approved(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Deny an appointment to which somebody refuses his leave: "رفض المجلس المصادقة على تعيين فلان وزيرا"."""
    if draft.lemma not in lexicon.appointing or draft.under != "على":
        return
    leave = next((d for d in reversed(drafts) if d.category == "noun" and d.lemma in _LEAVE and 0 < draft.token - d.token <= _NEAR), None)
    if leave is not None and leave.polarity == "denied":
        draft.polarity = "denied"


def done_by_decree(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give what a decree does whoever issues the decree; it is done with that."""
    above = drafts[draft.parent] if draft.parent is not None else None
    if draft.lemma not in lexicon.decreed or above is None or above.lemma not in lexicon.decrees:
        return
    if not draft.functions.get("subject"):
        issuers = above.functions.get("subject", []) or above.functions.get("of", []) or above.functions.get("من", [])
        draft.add("subject", [p for p in issuers if p.kind in ACTORS or p.sort == "pronoun"])
    host = drafts[above.host] if above.host is not None else None
    own = host is not None and draft.functions.get("subject") == host.functions.get("subject")
    if host is not None and host.lemma in lexicon.ending and own:
        draft.polarity = "denied"  # "رفض إصدار أمر بإعفائه"
    elif above.polarity == "affirmed":
        draft.parent, draft.link, draft.modality = above.parent, above.link, above.modality
