"""What a verb behind "أن" owes to the verb that takes it: "رفض أن يهاجم", "لم يستطع أن يهاجم", "منع الجيش من أن يهاجم"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.clauses.dropped_subjects import agrees
from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import CONTENT
from ingest.arabic.reading import Reading
from ingest.arabic.voices.told_of_others import tell_of_others
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.normalise import fold_word
from ingest.syntax import Phrase

_ALLOWING = senses("ar", "allows")  # what is allowed is not done yet
_PROMISING, _FEARING, _PREDICTING = senses("ar", "promises"), senses("ar", "fears_that"), senses("ar", "predicts_that")
_RETURNS = "عاد"  # it is no "to be" there: "يتوقع أن *يعود* إلى بغداد"
_PREPOSITIONS = ("", "من", "عن", "ب", "ل", "في")
_ENDING = ("", "عن", "من", "في")  # "رفض أن", "امتنع عن أن", "فشل في أن"


def note_taker(reading: Reading, token: Token) -> None:
    """Note at an "أن" the verb that may take it, and with which preposition."""
    before = reading.tokens[reading.at - 1] if reading.at else None
    key = token.preposition or (before.word if before is not None and before.word in reading.lexicon.prepositions else "")
    takes = key in _PREPOSITIONS and reading.waiting is None and not token.conjunction
    reading.taker, reading.taken_by = reading.verb if takes else None, key


def find_taker(draft: Draft, reading: Reading) -> None:
    """Lay a verb to the one that takes the "أن" before it: right before it, or before its subject where nothing parts the two."""
    taker, reading.taker = reading.draft(reading.taker), None
    if draft.subjunctive:
        draft.host, draft.under = None if taker is None else reading.drafts.index(taker), reading.taken_by
    elif taker is not None and not reading.taken_by and _denies(taker) and _right_behind(taker, reading):
        draft.host = reading.drafts.index(taker)


def _denies(taker: Draft) -> bool:
    return taker.operator is None and taker.polarity == "denied"


def _right_behind(taker: Draft, reading: Reading) -> bool:
    """Return whether "أن" stands right behind a verb and its subject: "لم تثبت الأدلة *أن* الجيش قصف المدينة"."""
    ends = [phrase.end for phrase in taker.bare] or [taker.token + 1]
    return ends[-1] < len(reading.tokens) and reading.tokens[ends[-1]].word in reading.lexicon.complementisers


def inherit_under_that(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a verb behind "أن" subject, denial and modality of the verb that takes it, unless that is the word of somebody."""
    unsaid = all(p.sort == "pronoun" for p in draft.functions.get("subject", []))
    if unsaid and (whom := asked(draft, drafts, lexicon)):
        draft.functions["subject"] = whom
        return
    if tell_of_others(draft, drafts, lexicon):
        return
    host = drafts[draft.host] if draft.category == "verb" and draft.host is not None else None
    if _predicted(draft, drafts, lexicon) and draft.modality == "reported":
        draft.modality = "planned"
    if host is None or host.operator:
        return
    if not draft.subjunctive:
        draft.modality = "conditional" if draft.modality == "reported" else draft.modality
        return
    prevents, ends = host.lemma in lexicon.preventing, host.lemma in lexicon.ending and draft.under in _ENDING
    able = not draft.under and fold_word(host.lemma) in lexicon.light  # "لم يستطع أن"
    takes = (
        able or host.lemma in lexicon.control[draft.under] or host.lemma in _ALLOWING or host.lemma in _PROMISING or host.lemma in _FEARING
    )
    unknown = not (host.lemma or draft.under) and host.polarity == "denied"  # "لا يجوز أن"
    if not (prevents or ends or takes or unknown):
        return
    denies = host.polarity == "denied" and host.lemma not in CONTENT
    if denies != (prevents or ends):
        draft.polarity = "denied" if draft.polarity == "affirmed" else "affirmed"
    own = all(p.sort == "pronoun" for p in draft.functions.get("subject", []))
    if unknown or host.lemma in _ALLOWING or host.lemma in _PROMISING or (ends and not own):
        draft.modality = "planned"  # "رفض العبادي أن تهاجم تركيا"
    elif host.lemma in _FEARING:
        draft.modality = "conditional"
    elif host.modality in ("planned", "conditional"):
        draft.modality = host.modality
    doers = host.functions.get("object" if prevents else "subject")
    same = draft.verb is not None and host.verb is not None and agrees(host, draft.verb)
    if doers and own and not (host.lemma in _ALLOWING or host.lemma in _FEARING) and (prevents or same):
        draft.functions["subject"] = list(doers)


def _predicted(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Return whether somebody foretells what a verb says: "توقع أن يهاجم", but not "رجح أن يكون قد هاجم"."""
    above = drafts[draft.parent] if draft.subjunctive and draft.parent is not None and draft.link == "complement" else None
    return above is not None and above.lemma in _PREDICTING and (draft.lemma not in lexicon.copulas or draft.lemma == _RETURNS)


def doers_above(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return who does what a verb behind "أن" says: whom the verb above asks, hinders or tells to be able to do it."""
    return asked(draft, drafts, lexicon) or _bound(draft, drafts, lexicon)


def asked(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return who is asked to do what a verb behind "أن" says, as far as the verb agrees with him: "أمر العبادي *الجيش* بألا يهاجم"."""
    above = drafts[draft.parent] if draft.subjunctive and draft.parent is not None else None
    if above is None or draft.verb is None or above.operator != "demand" or draft.link != "complement":
        return []
    whom = above.functions.get(lexicon.makes.get(above.lemma, ""), [])
    return [p for p in whom if p.kind in ACTORS and (p.gender or draft.verb.form.gender) == draft.verb.form.gender]


def _bound(draft: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Phrase]:
    """Return who is able to do it, or is kept from it: "لم يستطع *الجيش* أن يهاجم", "منعت تركيا *الجيش* من أن يهاجم"."""
    host = drafts[draft.host] if draft.subjunctive and draft.host is not None else None
    if host is None or host.operator:
        return []
    if host.lemma in lexicon.preventing:
        return host.functions.get("object", [])
    return host.functions.get("subject", []) if fold_word(host.lemma) in lexicon.light and not draft.under else []
