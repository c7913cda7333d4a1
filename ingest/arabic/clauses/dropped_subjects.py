"""Dropped subjects of Arabic verbs: who did it where the verb alone says that somebody did ("ثم قصفوا المدينة")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.model import ACTORS, Span
from ingest.arabic.drafts import Draft
from ingest.arabic.polarity.negation import EXIST
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.syntax import Phrase

_WARNS = senses("ar", "warns_in_case")
_ACCUSING = senses("ar", "accuses")
_HELD_BY = ("ل", "لدى", "عند")


def find_dropped(draft: Draft, drafts: Sequence[Draft], reading: VerbReading) -> None:
    """Find a dropped subject: that of the verb before in the same sentence, else a pronoun for the discourse to resolve."""
    if draft.by_reports and draft.operator == "speech":
        return
    form = reading.form
    here = Span(draft.trigger.start, draft.trigger.start)
    if form.person == "1":
        draft.add("subject", [Phrase(here, "speaker", number=form.number)])
        return
    if (shared := next(_before(draft, drafts, reading), None)) is not None:
        whom = _threatened(draft, shared, reading) or _force_against(draft, shared, reading) or _charged(draft, shared[0], reading)
        draft.add("subject", whom or shared[1])
        return
    if draft.parent is not None and drafts[draft.parent].operator == "rumour":
        return
    if draft.operator in ("speech", "denial") and form.number == "s":
        draft.add("subject", [Phrase(here, "speaker", gender=form.gender, number="s")])
        return
    draft.add("subject", [Phrase(here, "pronoun", gender=form.gender, number=form.number)])


def _threatened(draft: Draft, shared: tuple[Draft, list[Phrase]], reading: VerbReading) -> list[Phrase]:
    """Return who is threatened or warned in case he does something: "هددت تركيا *إيران* بالرد إذا قصفت المدينة"."""
    verb, subject = shared
    if draft.modality != "conditional" or verb.lemma not in _WARNS:
        return []
    warned = (p for p in verb.functions.get("object", []) if p.kind in (*ACTORS, "place") and p.sort == "name")  # a capital too
    return [p for p in warned if p not in subject and p.gender in ("", reading.form.gender)]


def _force_against(draft: Draft, shared: tuple[Draft, list[Phrase]], reading: VerbReading) -> list[Phrase]:
    """Return the force against which a man acts and whose blows a verb tells: "توعد الرئيس *التنظيم* بالرد على الهجمات التي نفذها"."""
    verb, subject = shared
    blows = draft.antecedent is not None and any(p.kind == "operation" for p in draft.antecedent.phrases)
    if draft.link != "relative" or not reading.enclitic or not blows or any(p.kind != "person" for p in subject):
        return []
    forces = [p for p in verb.functions.get("object", []) if p.kind == "force" and p.span.end <= draft.trigger.start]
    return [p for p in forces if p.gender in ("", reading.form.gender)]


def _charged(draft: Draft, verb: Draft, reading: VerbReading) -> list[Phrase]:
    """Return who is accused or asked of whom a relative clause in the charge tells: "اتهمت تركيا *القوات* بحرق قرى | استعادتها"."""
    if draft.link != "relative" or not (verb.operator == "demand" or verb.lemma in _ACCUSING):
        return []
    whom = [p for p in verb.functions.get("object", []) if p.kind in ACTORS and p.span.end <= draft.trigger.start]
    return [p for p in whom if (p.gender or ("m" if p.kind == "person" else "")) == reading.form.gender]


def shared_subject(draft: Draft, drafts: Sequence[Draft], reading: VerbReading) -> list[Phrase]:
    """Return the subject of the nearest verb before, in the same sentence, that agrees and says or denies nothing."""
    return next((subject for verb, subject in _before(draft, drafts, reading) if not verb.operator), [])


def has_doer(draft: Draft, drafts: Sequence[Draft], reading: VerbReading) -> bool:
    """Return whether a verb that agrees stands before, in the same sentence, with a subject who may act."""
    before = (d for d in drafts if d.token < draft.token and d.verb is not None and agrees(d, reading))
    return any(p.kind in ACTORS or p.sort in ("pronoun", "speaker") for d in before for p in d.functions.get("subject", []))


def is_bystander(draft: Draft, drafts: Sequence[Draft], reading: VerbReading, struck: frozenset[str]) -> bool:
    """Return whether who went before is a person of whom no blow is told: "زار فلان المدينة، وقُتل خمسة جنود"."""
    verb, subject = next(_before(draft, drafts, reading), (None, []))
    return verb is not None and verb.lemma not in struck and bool(subject) and all(p.kind == "person" for p in subject)


def same_object(draft: Draft, drafts: Sequence[Draft], reading: VerbReading) -> list[Phrase]:
    """Return the object that a coordinated verb with the same pronoun has: "التي دعمتها ومولتها إيران"."""
    before = drafts[draft.before] if draft.coordinated and draft.before is not None else None
    if before is None or before.verb is None or before.verb.enclitic != reading.enclitic:
        return []
    return before.functions.get("object", [])


def victim(draft: Draft, drafts: Sequence[Draft], reading: VerbReading) -> list[Phrase]:
    """Return to whom a passive is done that names him not: what it describes ("كل شبر | اغتصب من قبل التنظيم"), else one told of before."""
    before = drafts[draft.before] if draft.before is not None and not draft.coordinated else None
    last = before.bare[-1] if before is not None and before.bare else None
    return list(last.phrases) if last is not None and last.end == draft.token else [himself(draft, reading)]


def himself(draft: Draft, reading: VerbReading) -> Phrase:
    """Return the dropped subject of a passive: "اعتُقل من قبل الشرطة"."""
    start = draft.trigger.start
    return Phrase(Span(start, start), "pronoun", gender=reading.form.gender, number=reading.form.number)


def is_of_speaker(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Return whether a verb stands behind an auxiliary that begins what somebody says of himself: "نفى فلان أن يكون قد التقى الرئيس"."""
    around = drafts[draft.before] if draft.before is not None else None
    above = drafts[draft.parent] if draft.parent is not None else None
    if around is None or above is None or around.lemma != "كان" or around.bare or around.topic is not None:
        return False
    return above.operator in ("speech", "denial") and any(p.kind in ACTORS for p in above.functions.get("subject", []))


def _before(draft: Draft, drafts: Sequence[Draft], reading: VerbReading) -> Iterator[tuple[Draft, list[Phrase]]]:
    """Return the verbs before, in the same sentence, that agree and have a subject, with it: the nearest first."""
    at, passed = draft.before, []
    while at is not None:
        subject = drafts[at].functions.get("subject")
        stood_for = draft.resumed and draft.antecedent is not None and subject == draft.antecedent.phrases
        if stood_for or has_none(drafts[at]):
            pass  # "الأراضي التي كان يسيطر عليها": it is not the land that holds it
        elif subject and (drafts[at].verb is None or agrees(drafts[at], reading)) and not _is_one_of_many(subject, reading):
            if _only_describes(drafts[at], draft):
                passed.append((drafts[at], subject))
            else:
                yield drafts[at], subject
        at = drafts[at].before
    yield from passed


def has_none(verb: Draft) -> bool:
    """Return whether a verb says that somebody has none of what is its subject: "ليس له | قوات هناك، بل يكتفي بتقديم المشورة"."""
    return verb.lemma in EXIST and verb.polarity == "denied" and any(verb.functions.get(f) for f in _HELD_BY)


def _is_one_of_many(subject: Sequence[Phrase], reading: VerbReading) -> bool:
    """Return whether one man is to be the subject of a verb in the plural: "قال مصدر أمني إن السكان تجمعوا، | *وهددوا* بـ"."""
    return reading.form.number == "p" and len(subject) == 1 and subject[0].kind == "person" and subject[0].number == "s"


def _only_describes(before: Draft, draft: Draft) -> bool:
    """Return whether a verb before a joined verb of saying only says which is meant: "أدانت الحكومة الهجوم الذي شنته تركيا ووصفته"."""
    saying = draft.operator in ("speech", "denial", "demand") and draft.coordinated and draft.link != "relative"
    return saying and before.link == "relative" and before.operator is None


def agrees(draft: Draft, reading: VerbReading) -> bool:
    """Return whether two verbs can have one subject."""
    assert draft.verb is not None  # noqa: S101 - asked of verbs only
    return draft.verb.form.gender == reading.form.gender and draft.verb.form.person == reading.form.person
