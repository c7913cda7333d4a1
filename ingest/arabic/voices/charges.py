"""Charges as nouns: "اتهامات تركيا لإيران بدعم الحزب" lays to Iran what Turkey says; "نفت إيران اتهامات تركيا بدعم الحزب" denies it."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS, BODIES
from ingest.arabic.drafts import Draft
from ingest.arabic.words.tokens import Token
from ingest.lexicon import capitals, senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_CHARGES, _BLAME = senses("ar", "charges"), senses("ar", "blame")
_BOASTS = senses("ar", "boasts")  # folded
_NEXT = 2  # characters, with a preposition, between the owner of a claim and the deed
_ONE = ("اتهام", "الاتهام")
_AT = ("ل", "إلى", "ضد")
_AGAINST = ("object", *_AT)
_FOR = ("في", "عن")
_ABOUT = ("بشأن", "حول", "عن", "بخصوص")
_REACH = 8  # words behind a charge among which the deed stands


def settle_charges(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Lay the deed of a charge to whoever is charged or denies it, and let whoever brings it say so."""
    for at, charge in enumerate(drafts):
        if charge.lemma in _BLAME and charge.category == "noun":
            _lay_blame(at, drafts)
        if charge.category == "noun" and charge.parent is not None:
            _own_deed(charge, drafts[charge.parent])
        if charge.lemma not in _CHARGES or charge.category != "noun":
            continue
        deeds = _joined(drafts, [d for d in drafts if d.category == "noun" and 0 < d.token - charge.token <= _REACH and _is_of(charge, d)])
        denial = drafts[charge.parent] if charge.parent is not None else None
        if denial is not None and denial.operator == "denial" and denial.category == "verb":
            denier = [p for p in denial.functions.get("subject", []) if is_somebody(p)]
            _charge_owner(charge, denier, tokens)
            _denied(charge, deeds, denier)
            continue
        if denial is not None and denial.operator == "intention":
            _only_tried(at, charge, deeds)
            continue
        accused = next((found for f in _AGAINST if (found := [p for p in charge.functions.get(f, []) if is_somebody(p)])), [])
        if charge.operator == "rumour" and charge.polarity == "denied":
            _belied(charge, deeds, accused)
            continue
        again = bool(charge.functions.get("subject")) and any(d.functions.get("subject") == charge.functions.get("of") for d in deeds)
        if charge.operator is None and not accused and (again or charge.polarity == "denied"):
            _only_tried(at, charge, deeds)  # "كرر فلان اتهام إيران بدعم الحزب"; "تراجع عن اتهامها": nobody says that she did
            continue
        if not accused and not charge.functions.get("subject") and charge.operator is None:
            _unlaid(at, charge, deeds)
        for deed in deeds if accused else ():
            charge.operator = "speech"
            deed.functions["subject"], deed.parent, deed.link = list(accused), at, "complement"


def _joined(drafts: Sequence[Draft], deeds: list[Draft]) -> list[Draft]:
    """Return deeds with those that "and" joins to them: "اتهامها بتسليح الحزب *وتدريب* عناصره"."""
    known = {deed.token for deed in deeds}
    for draft in drafts if deeds else ():
        if draft.category == "noun" and draft.partner is not None and drafts[draft.partner].token in known and draft.token not in known:
            deeds.append(draft)
            known.add(draft.token)
    return deeds


def _only_tried(at: int, charge: Draft, deeds: Sequence[Draft]) -> None:
    """Put the deed of a charge that somebody brings, or only tries to, under it: "المحاولات لاتهام إيران بالهجوم"."""
    charge.operator = "speech"
    for deed in deeds:
        deed.parent, deed.link = at, "complement"


def _belied(charge: Draft, deeds: Sequence[Draft], accused: list[Phrase]) -> None:
    """Deny the deed of a charge that is called untrue, not that the charge was brought: "اتهامات تركيا لإيران بدعم الحزب باطلة"."""
    for deed in deeds:
        deed.functions["subject"] = list(accused) or deed.functions.get("subject", [])
        deed.parent, deed.link, deed.polarity = charge.parent, charge.link, "denied"
    charge.polarity, charge.operator = "affirmed", None


def _unlaid(at: int, charge: Draft, deeds: Sequence[Draft]) -> None:
    """Leave the deed of a charge that nobody is told to bring no more than hearsay: "اتهام إيران بدعم الحزب أمر باطل"."""
    for deed in deeds:
        if deed.parent is None and deed.functions.get("subject") == charge.functions.get("of"):
            charge.operator, deed.parent, deed.link = "rumour", at, "complement"


def _own_deed(deed: Draft, above: Draft) -> None:
    """Lay the deed with which somebody is said to boast to him: "نفى الجيش ادعاءات التنظيم بإسقاط طائرة"."""
    said = [p for p in above.functions.get("object", []) if 0 < deed.trigger.start - p.span.end <= _NEXT]
    boasts = [p for p in said if p.lemma in _BOASTS and above.operator == "denial"]
    whose = [q for p in boasts for q in p.owner] or (above.functions.get("of", []) if fold_word(above.lemma) in _BOASTS else [])
    others = deed.under in _ABOUT and bool(deed.functions.get("subject"))  # "مزاعم الحزب *بشأن قصفها*"
    if owners := [p for p in whose if p.kind == "force" and not others]:  # a state says it of others
        deed.functions["subject"] = owners


def _lay_blame(at: int, drafts: Sequence[Draft]) -> None:
    """Lay the deed for which somebody is blamed to him, in the words of whoever blames him."""
    blame = drafts[at]
    if not blame.functions.get("على"):
        _blame_behind(blame, drafts)
    blamed = [p for p in blame.functions.get("على", []) if is_somebody(p)]
    behind = [d for d in drafts if d.category == "noun" and 0 < d.token - blame.token <= _REACH]
    deeds = [d for d in behind if d.under in _FOR and not d.functions.get("event")]
    for deed in deeds if blamed and blame.functions.get("subject") else ():
        blame.operator = "speech"
        deed.functions["subject"], deed.parent, deed.link = list(blamed), at, "complement"


def _blame_behind(blame: Draft, drafts: Sequence[Draft]) -> None:
    """Let blame that is laid to nobody else be laid to the body behind the deed: "ألقى اللوم في الهجوم *على الفصائل*"."""
    deed = next((d for d in drafts if d.category == "noun" and 0 < d.token - blame.token <= _REACH), None)
    behind = deed.functions.get("على", []) if deed is not None and deed.under == "في" and deed.functions.get("event") else []
    if deed is not None and behind and all(p.kind in BODIES for p in behind):
        blame.add("على", deed.functions.pop("على"))


def _charge_owner(charge: Draft, denier: Sequence[Phrase], tokens: Sequence[Token]) -> None:
    """Let a charge in the singular be one against whom it names, others than who denies it: "رفض فلان *اتهام الحشد* بقصف السفارة"."""
    against = [p for p in charge.functions.get("of", []) if p.kind in ACTORS and p.sort != "pronoun" and p not in denier]
    if against and tokens[charge.token].word in _ONE and not any(charge.functions.get(f) for f in _AT):
        charge.functions.pop("of")
        charge.add(_AT[0], against)


def _denied(charge: Draft, deeds: Sequence[Draft], denier: list[Phrase]) -> None:
    """Let whoever owns a charge bring it against the one who denies it, or another whom it names, and have the deed denied."""
    if not denier:
        return
    charged = (p for f in _AT for p in charge.functions.pop(f, []) if p.sort != "pronoun")
    others = [p for p in charged if is_somebody(p) and p not in denier]  # "اتهامات تركيا *للحزب* بقصفها"
    for deed in deeds:
        if deed.parent == charge.parent:
            deed.functions["subject"] = list(others or denier)
    accusers = [p for f in ("of", "subject") for p in charge.functions.get(f, []) if p.kind in ACTORS and p not in denier + others]
    charge.functions.pop("of", None)
    charge.functions |= {"subject": accusers, "object": others or list(denier)}
    charge.parent = charge.link = None
    charge.polarity, charge.modality = "affirmed", "reported"


def _is_of(charge: Draft, deed: Draft) -> bool:
    """Return whether a noun says with what somebody is charged."""
    return deed.under == "ب" or any(deed.trigger.start <= p.span.start < deed.trigger.end for p in charge.functions.get("ب", []))


def is_somebody(phrase: Phrase) -> bool:
    """Return whether a phrase stands for an actor, or a capital for its state."""
    return phrase.kind in ACTORS or phrase.sort == "pronoun" or phrase.entity in capitals()
