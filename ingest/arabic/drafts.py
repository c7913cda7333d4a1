"""A clause while its sentence is still being read, and how its functions fall into place in the end."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.model import Modality, Polarity, Span
from ingest.arabic.lexicon import VerbReading
from ingest.arabic.phrases import NounPhrase
from ingest.syntax import Category, Clause, Link, Operator, Phrase


@dataclass(slots=True)
class Draft:
    """A trigger with what was found around it so far; `host` is the verb that takes a noun trigger, by index."""

    token: int
    trigger: Span
    lemma: str
    category: Category
    functions: dict[str, list[Phrase]] = field(default_factory=dict)
    verb: VerbReading | None = None
    passive: bool = False  # written with its damma: قُتل
    bare: list[NounPhrase] = field(default_factory=list)  # phrases without a preposition after the trigger
    topic: NounPhrase | None = None  # what stands before a verb
    antecedent: NounPhrase | None = None  # what a relative clause describes
    resumed: bool = False  # a preposition's pronoun took the antecedent
    polarity: Polarity = "affirmed"
    modality: Modality = "reported"
    operator: Operator | None = None
    parent: int | None = None
    link: Link | None = None
    quoted: bool = False
    host: int | None = None
    before: int | None = None  # the verb before it, whose subject a coordinated verb shares
    coordinated: bool = False
    held: int | None = None  # of "تحت سيطرة", "من أيدي": what says what is held
    shares: bool = False  # takes the subject of its host
    end: int = 0

    def add(self, function: str, phrases: list[Phrase]) -> None:
        """Put phrases under a function, each once."""
        group = self.functions.setdefault(function, [])
        group += [p for p in phrases if p not in group]

    def hold(self, held: int | None, preposition: str) -> None:
        """Say what is held; what is taken "من قبضة X", he holds no longer."""
        self.held = held
        if preposition == "من":
            self.functions["من"] = self.functions.pop("of", [])
            self.parent, self.link = held, "coordinate"

    def clause(self, start: int, end: int) -> Clause:
        """Return the finished clause over characters `start` to `end`."""
        return Clause(
            trigger=self.trigger,
            span=Span(start, end),
            lemma=self.lemma,
            category=self.category,
            functions={f: tuple(g) for f, g in self.functions.items() if g},
            polarity=self.polarity,
            modality=self.modality,
            operator=self.operator,
            parent=self.parent,
            link=self.link,
            quoted=self.quoted,
        )


def settle(drafts: list[Draft], passive_light: frozenset[str] | set[str], befalls: frozenset[str], ending: frozenset[str]) -> None:
    """Give every draft its deep subject and object, verbs before the nouns that they take."""
    for draft in drafts:
        if draft.category == "verb":
            _settle_verb(draft, drafts, befalls)
    for draft in drafts:
        if draft.category == "verb" and draft.antecedent is not None and draft.antecedent.trigger is not None:
            _give_to_event(draft, drafts)
    for draft in drafts:
        if draft.category == "noun" and draft.functions.get("event"):
            _settle_noun(draft, drafts, passive_light, ending)
    for draft in drafts:
        if draft.category == "verb":
            _through_event(draft, drafts)
    for draft in drafts:
        if draft.category == "noun" and not draft.functions.get("event"):
            _settle_noun(draft, drafts, passive_light, ending)
    for draft in drafts:
        if draft.held is not None and not draft.functions.get("object"):
            around = drafts[draft.held].functions
            noun = drafts[draft.held].category == "noun"
            draft.add(
                "object",
                around.get("of") or around.get("object") or around.get("على") or []
                if noun
                else around.get("object") or around.get("subject") or [],
            )
        if not draft.functions.get("subject") and (draft.lemma in befalls or draft.lemma in _DEATHS):
            _agent_of_event(draft, drafts)
        draft.functions.pop("by", None)


def _agent_of_event(draft: Draft, drafts: list[Draft]) -> None:
    """Find who did it in the event that it happened in: "قُتل ثلاثة في غارة للتحالف"."""
    for function in ("في", "جراء", "إثر", "ب", "خلال"):
        for event in draft.functions.get(function, []):
            for other in drafts:
                if other.category == "noun" and event in other.functions.get("event", []):
                    agents = other.functions.get("subject") or other.functions.get("of") or other.functions.get("ل") or []
                    draft.add("subject", [a for a in agents if a.kind in ("force", "organization", "person")])
                    return


def _give_to_event(draft: Draft, drafts: list[Draft]) -> None:
    """Give the noun what its relative clause says: "الغارات التي تشنها أنقرة ضد الحزب", "عملية نفذتها قوات"."""
    if draft.lemma not in _CARRY_OUT or draft.antecedent is None:
        return
    event = next((d for d in drafts if d.category == "noun" and d.token == draft.antecedent.trigger), None)
    if event is None:
        return
    agents = [p for p in draft.functions.get("subject", []) if p not in draft.antecedent.phrases]
    if agents and not event.functions.get("subject"):
        event.add("subject", agents)
    for function, phrases in draft.functions.items():
        if function not in ("subject", "object", "by"):
            event.add(function, phrases)
    if draft.modality != "reported":
        event.modality = draft.modality
    if draft.polarity == "denied":
        event.polarity = "denied"


def _through_event(draft: Draft, drafts: list[Draft]) -> None:
    """Let who carried out an event be the subject of what the event does: "غارة للتحالف استهدفت رتلا"."""
    for phrase in [p for p in draft.functions.get("subject", []) if p.kind == "operation"]:
        for other in drafts:
            if other.category == "noun" and phrase in other.functions.get("event", []):
                agents = other.functions.get("subject") or other.functions.get("of") or other.functions.get("ل") or []
                draft.add("subject", [a for a in agents if a.kind in ("force", "organization", "person")])


_CARRY_OUT = ("شنّ", "نصّب", "نفّذ", "خاض", "أطلق", "بدأ", "قام", "أجرى", "قاد", "وجّه", "نصب", "ارتكب", "أعلن", "عقد")
_DEATHS = ("مقتل", "استشهاد", "مصرع", "اعتقال", "تدمير")


def _settle_verb(draft: Draft, drafts: list[Draft], befalls: frozenset[str]) -> None:
    reading = draft.verb
    assert reading is not None  # noqa: S101 - a verb draft has its reading
    after = list(draft.bare)
    agents = draft.functions.get("by")
    if draft.passive and not agents:
        draft.add("object", _all(after[:1]) or _all([draft.topic]) or _all([draft.antecedent]))
        return
    if agents:
        draft.add("subject", agents)
        draft.add("object", _all(after[:1]) or _all([draft.topic]) or _all([draft.antecedent]))
        return
    if draft.antecedent is not None:
        _settle_relative(draft, reading, after)
        return
    topic = draft.topic if draft.topic is not None and _agrees(draft.topic, reading) else None
    if topic is not None and draft.operator == "speech" and after and after[0].named and not topic.named:
        topic = None  # "وردا على سؤال قالت نويرت"
    if reading.enclitic:
        draft.add("object", [_pronoun(draft, reading.enclitic)])
        subject = after[:1] or ([topic] if topic else [])
    elif len(after) >= 2 and topic is None:
        subject, objects = after[:1], after[1:2]
        if not _agrees(after[0], reading) and _disagreement(after[0], reading):
            subject, objects = [], after[:1]
        draft.add("object", _all(objects))
    elif (
        draft.lemma in befalls
        and len(after) <= 1
        and (topic is None or not after)
        and (after or topic)
        and not (draft.coordinated and draft.before is not None)
    ):
        draft.add("object", _all(after) or _all([topic]))
        if reading.form.gender == "m" or not after:
            return
        subject = []
        return
    elif topic is not None:
        subject = [topic]
        draft.add("object", _all(after[:1]))
    elif after and _disagreement(after[0], reading):
        subject = []
        draft.add("object", _all(after[:1]))
    else:
        subject = after[:1]
    draft.add("subject", _all(subject))
    if not subject:
        _drop(draft, drafts, reading)


def _settle_relative(draft: Draft, reading: VerbReading, after: list[NounPhrase]) -> None:
    whom = _all([draft.antecedent])
    if reading.enclitic:
        draft.add("object", whom)
        draft.add("subject", _all(after[:1]))
    elif draft.resumed:
        draft.add("subject", _all(after[:1]))
        draft.add("object", _all(after[1:2]))
    else:
        draft.add("subject", whom)
        draft.add("object", _all(after[:1]))


def _drop(draft: Draft, drafts: list[Draft], reading: VerbReading) -> None:
    """Find a dropped subject: that of the verb before in the same sentence, else a pronoun for the discourse to resolve."""
    if reading.form.person == "1":
        draft.add("subject", [Phrase(Span(draft.trigger.start, draft.trigger.start), "speaker", number=reading.form.number)])
        return
    before = draft.before
    while before is not None:
        shared = drafts[before].functions.get("subject")
        if shared and (drafts[before].verb is None or _same(drafts[before], reading)):
            draft.add("subject", shared)
            return
        before = drafts[before].before
    form = reading.form
    if draft.parent is not None and drafts[draft.parent].operator == "rumour":
        return
    if draft.operator in ("speech", "denial") and form.number == "s":
        draft.add("subject", [Phrase(Span(draft.trigger.start, draft.trigger.start), "speaker", number="s")])
        return
    draft.add("subject", [Phrase(Span(draft.trigger.start, draft.trigger.start), "pronoun", gender=form.gender, number=form.number)])


def _same(draft: Draft, reading: VerbReading) -> bool:
    assert draft.verb is not None  # noqa: S101 - asked of verbs only
    return draft.verb.form.gender == reading.form.gender and draft.verb.form.person == reading.form.person


def _settle_noun(draft: Draft, drafts: list[Draft], passive_light: frozenset[str] | set[str], ending: frozenset[str]) -> None:
    functions = draft.functions
    if agents := functions.get("by"):
        draft.add("subject", agents)
    if (
        functions.get("of")
        and not functions.get("subject")
        and (second := [p for p in _all([b for b in draft.bare[:1] if b.named]) if p.kind != "place"] or functions.get("ل"))
    ) and draft.lemma not in _TAKES_GOAL:
        draft.add("subject", functions["of"])
        draft.add("object", second)
        functions.pop("of")
    host = drafts[draft.host] if draft.host is not None else None
    if host is not None and draft.shares and not functions.get("subject"):
        owners = host.functions.get("subject") or (host.functions.get("of") if host.category == "noun" else None)
        if owners and (host.category == "noun" or host.lemma not in passive_light):
            draft.add("subject", owners)
        if (host.polarity == "denied" and not host.operator) != (host.lemma in ending):
            draft.polarity = "denied" if draft.polarity == "affirmed" else "affirmed"
        if host.modality in ("planned", "conditional"):
            draft.modality = host.modality


_TAKES_GOAL = ("دعوة", "انتماء", "زيارة", "انسحاب", "انضمام", "توجه", "تصدي", "تهديد", "إرسال", "تابعية", "طلب", "ولاء")


def _pronoun(draft: Draft, enclitic: str) -> Phrase:
    gender, number = {"ه": ("m", "s"), "ها": ("f", "s"), "هم": ("m", "p"), "هما": ("", "d"), "هن": ("f", "p")}.get(enclitic, ("", ""))
    if enclitic in ("نا", "ني"):
        return Phrase(Span(draft.trigger.end, draft.trigger.end), "speaker", number="p" if enclitic == "نا" else "s")
    return Phrase(Span(draft.trigger.end, draft.trigger.end), "pronoun", gender=gender, number=number)


def _all(phrases: list[NounPhrase] | list[NounPhrase | None]) -> list[Phrase]:
    return [p for phrase in phrases if phrase is not None for p in phrase.phrases]


def _agrees(phrase: NounPhrase, reading: VerbReading) -> bool:
    form = reading.form
    if form.person == "1":
        return False
    return not (phrase.gender == "m" and form.gender == "f" and form.number == "s" and phrase.number != "p")


def _disagreement(phrase: NounPhrase, reading: VerbReading) -> bool:
    """Return whether a phrase after a verb can't be its subject: لم يعتقل الشرطة, قتلت ثلاثة مسلحين after a feminine subject."""
    form = reading.form
    if form.person == "1" or form.number in ("p", "d"):
        return True
    return bool(phrase.gender and form.gender != phrase.gender and phrase.number != "p" and phrase.phrases)
