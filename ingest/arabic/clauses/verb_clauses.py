"""Finite verbs as clauses: which reading of a word, in whose words it stands, what it shares with the verbs around it."""

from __future__ import annotations

from ingest.arabic.clauses.agreeing import of_one_leader
from ingest.arabic.clauses.agreement import hers
from ingest.arabic.clauses.antecedents import describable
from ingest.arabic.clauses.dropped_subjects import has_none
from ingest.arabic.clauses.during import during
from ingest.arabic.clauses.events_told_further import reached
from ingest.arabic.clauses.in_return import opened_by
from ingest.arabic.clauses.next_acts import ALSO
from ingest.arabic.clauses.reading_choice import choose_reading
from ingest.arabic.clauses.relatives import described, describes, joined, owned
from ingest.arabic.drafts import Draft
from ingest.arabic.events.places_told import place_told
from ingest.arabic.phrases.boundaries import gathers
from ingest.arabic.phrases.nameless import bracketed, others, things, those, whoever
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.polarity.negation import NOT_TO_BE, STILL, only
from ingest.arabic.polarity.rejections import rejects_charge
from ingest.arabic.polarity.under_that import find_taker
from ingest.arabic.polarity.without import go_on_without
from ingest.arabic.reading import Reading
from ingest.arabic.voices.sources import passes_on
from ingest.arabic.voices.texts import puts_in_mouth, says_in
from ingest.arabic.voices.voices import enter_or_leave
from ingest.arabic.words.agreement import none_there
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import Operator, Phrase

_WHICH_LED = "مما"
_THAT = ("ان", "الا")  # folded: أن, ألا
_SAID = senses("ar", "says_of_it")  # what they take as their object is all that they say: "لم يؤكده"
_REPORTS = folded(senses("ar", "hearsay"))
_ALLIANCES = folded(senses("ar", "nouns_of_alliances"))
_TOLD_BY_NOBODY = senses("ar", "told_by_nobody")
_BELIEVING, _ACCUSING, _HOLDS = senses("ar", "believes"), senses("ar", "accuses"), senses("ar", "holds_within")
_IS_SAID, _BEGINS = senses("ar", "is_said"), senses("ar", "begins")
_IS_PROVED, _PARTS = senses("ar", "is_proved"), senses("ar", "parts_in_deeds") | senses("ar", "taking_part")
_WHEN = senses("ar", "verbs_follow")
DAMMA = "\u064f"  # on the first letter of a perfect or imperfect it marks the passive


def verb_clause(reading: Reading, token: Token) -> None:
    """Take a verb: what follows is its own until another takes the floor."""
    verb = choose_reading(reading, token)
    draft = _draft(reading, token, verb)
    if reading.at and reading.tokens[reading.at - 1].word in _WHEN:
        reading.relative = False  # "أزمة تمر بها إيران مع واشنطن بعدما | هاجمت الرياض اليمن"
    member = _unnamed(reading, verb) or during(reading, token) or owned(reading, verb, token) or reached(reading, verb, token)
    if reading.relative or member or describes(reading, verb, token) or gathers(reading.tokens, reading.at, reading.lexicon):
        word = reading.relative_word if reading.relative else ""
        told = joined(reading) or those(reading) if word else member
        draft.antecedent = told or described(describable(reading, verb), reading.tokens, word, verb, reading.lexicon.states)
        draft.antecedent = of_one_leader(place_told(reading, draft.antecedent, verb), verb, reading.lexicon)
        draft.link, draft.parent, draft.relative = "relative", _around(reading), word
        _deny_told(reading, draft)
        if not word and none_there(reading) is not None:
            draft.polarity = "denied"  # "لا توجد فصائل | تتلقى أوامر من إيران"
    else:
        enter_or_leave(reading, draft, verb, token)
        _take_topic(reading, draft, token)
    if draft.antecedent is None and draft.link == "relative":
        reading.in_voice(draft)
    go_on_without(draft, reading.drafts, reading.tokens)
    _give_floor(reading, draft, verb)


def _deny_told(reading: Reading, draft: Draft) -> None:
    """Let a denial deny what its reports are said to tell: "نفى صحة التقارير التي أفادت بقصفه", "نفى تصريحاته التي قال فيها إن"."""
    above, told = reading.draft(draft.parent), draft.antecedent
    if above is None or draft.operator != "speech":
        return
    around = reading.draft(above.parent) if above.category == "noun" and above.operator == "speech" else None
    if around is not None and around.operator == "denial" and above.link == "complement":
        draft.operator, draft.parent, draft.link = "rumour", above.parent, "complement"
    elif above.operator == "denial" and told is not None and told.start >= 0:
        words = (reading.lexicon.bare(token.word) for token in reading.tokens[told.start : told.end])
        draft.link = "complement" if any(word in reading.lexicon.reports for word in words) else draft.link


def _unnamed(reading: Reading, verb: VerbReading) -> NounPhrase | None:
    """Return the unnamed alliance, the others, the things or whoever it is that a verb right behind them describes."""
    return _alliance(reading, verb) or others(reading, verb) or things(reading, verb) or whoever(reading, verb) or bracketed(reading, verb)


def _alliance(reading: Reading, verb: VerbReading) -> NounPhrase | None:
    """Return the unnamed alliance that a verb right behind it describes: "إعلان تحالف يضم الحزبين"."""
    last = reading.tokens[reading.at - 1] if reading.at else None
    if last is None or last.word not in _ALLIANCES or last.name is not None or verb.form.lemma not in _HOLDS:
        return None
    if reading.last is None or reading.last.trigger is None:
        return None
    return NounPhrase(reading.at - 1, reading.at, [Phrase(last.span, "anaphor", lemma=last.word)])


def _draft(reading: Reading, token: Token, verb: VerbReading) -> Draft:
    """Return the clause of a verb as its form and the words before it tell."""
    draft = Draft(reading.at, token.span, verb.form.lemma, "verb", verb=verb, quoted=token.quoted)
    after = reading.after if not verb.enclitic else None
    draft.by_reports = after is not None and after.word in _REPORTS and not (after.preposition or after.conjunction or after.name)
    spelled = token.span.of(reading.text)[len(token.conjunction) :]
    draft.passive = verb.form.passive or DAMMA in spelled[: 4 if verb.form.aspect == "perfect" else 2]  # "اتُّهم", "قُتل", "يُقتل"
    if draft.lemma in _TOLD_BY_NOBODY and not token.quoted and reading.voice is None and _nobodys(reading, verb):
        draft.passive = True  # "يذكر أن": the outlet's own words
    draft.operator = reading.lexicon.operator(verb.form.lemma)
    if draft.passive:  # by nobody who is named: "اتُّهم بقتله", "قيل إن"
        denied: Operator | None = "denial" if draft.operator == "denial" else None  # "نُفيت مشاركته في الهجوم"
        draft.operator = "speech" if draft.lemma in _ACCUSING else "rumour" if draft.lemma in _IS_SAID else denied
    if puts_in_mouth(verb.form.lemma, reading.tokens, reading.at) or says_in(verb.form.lemma, reading.tokens, reading.at, reading.lexicon):
        draft.operator = "speech"
    if draft.lemma == "دعا" and reading.at and reading.tokens[reading.at - 1].word == _WHICH_LED:
        draft.lemma, draft.operator = "دفع", None  # "مما دعا طهران إلى": it made her
    if rejects_charge(reading, verb.form.lemma):
        draft.operator = "denial"
    draft.polarity, draft.modality = reading.manner(verb)
    if draft.lemma == NOT_TO_BE or draft.lemma in STILL:
        draft.polarity = "denied" if draft.lemma == NOT_TO_BE and not only(reading.tokens, reading.at) else "affirmed"
    if draft.lemma == "تردّد" and (draft.polarity == "denied" or (reading.after is not None and reading.after.word == "في")):
        draft.operator = None  # "لن تتردد تركيا في": she will, it is no rumour
    if draft.lemma in _BELIEVING and _nobodys(reading, verb):
        draft.operator = "rumour"  # "يعتقد أن": it is believed
    if draft.lemma in reading.lexicon.never and draft.polarity == "denied":
        draft.operator = "rumour" if _that_follows(reading) else None  # "لم يسبق للجيش أن هاجم", "لا يمكن للجيش استعادة"
    proved = reading.after.noun if reading.after is not None and not reading.after.preposition else None
    if draft.lemma in _IS_PROVED and draft.polarity == "denied" and proved is not None and proved.lemma in _PARTS:
        draft.operator = "rumour"  # "لم يثبت تورط إيران في القصف"
    around = reading.draft(reading.verb)
    if verb.future and around is not None and around.lemma == "كان" and around.verb is not None and around.verb.form.aspect == "perfect":
        draft.modality = "conditional"  # "كان *سيقصف* المدينة"
    draft.subjunctive = reading.at > 0 and reading.tokens[reading.at - 1].word in _THAT and verb.form.aspect == "imperfect"
    draft.answered = opened_by(reading.tokens, reading.at)
    find_taker(draft, reading)
    draft.before = reading.verb
    draft.coordinated = bool(token.conjunction) or (reading.at > 0 and reading.tokens[reading.at - 1].word in ALSO)
    joined = token.conjunction or (reading.at > 0 and reading.tokens[reading.at - 1].word == "ثم")
    draft.partner = reading.verb if joined else None
    return draft


def _nobodys(reading: Reading, verb: VerbReading) -> bool:
    """Return whether an impersonal verb begins its clause right before "أن"."""
    form, after = verb.form, reading.after
    impersonal = form.aspect == "imperfect" and form.gender == "m" and form.number == "s" and form.person == "3"
    return impersonal and reading.topic is None and after is not None and after.word in reading.lexicon.complementisers


def _that_follows(reading: Reading) -> bool:
    """Return whether "أن" stands within the next words, which says what never was."""
    return any(
        t.word.startswith("ان") and t.word in reading.lexicon.complementisers for t in reading.tokens[reading.at + 1 : reading.at + 6]
    )


def _take_topic(reading: Reading, draft: Draft, token: Token) -> None:
    """Give a verb what stands before it; from an auxiliary it has subject, denial and modality: "لم يكن الجيش يقصف"."""
    draft.topic, reading.topic = None if _only_joined(reading, token) else reading.topic, None
    if draft.verb is not None and not draft.verb.enclitic:
        draft.topic = hers(draft.topic, reading.last, reading.at, draft.verb) or draft.topic
    around = _had(reading, token) or reading.draft(reading.verb)
    if reading.at and reading.tokens[reading.at - 1].word in (*_WHEN, "حين"):
        around = None  # "كان فلان في المدينة عندما | قصفها الجيش"
    if around is not None and around.parent != draft.parent and draft.verb is not None and draft.verb.form.aspect == "participle":
        around = None  # "إن الرد سيكون قاسيا، متهما": he who said it
    if around is not None and draft.topic is None and _goes_with(reading, around) and not token.conjunction:
        draft.topic = around.bare[0] if around.bare else around.topic
        if around.antecedent is not None and not around.bare and not around.resumed:  # "الأراضي التي كان يسيطر عليها"
            draft.antecedent, draft.link, draft.parent, around.antecedent = around.antecedent, "relative", around.parent, None
            around.topic = draft.antecedent
        since = reading.tokens[around.token + 1 : reading.at]
        apart = around.lemma == NOT_TO_BE and (reading.comma or any(t.conjunction == "ف" for t in since))  # "ليست الأولى، ففي يوليو هاجم"
        duty = draft.operator == "demand" and reading.lexicon.makes.get(draft.lemma) == "على"
        if around.lemma == "كان" and duty:
            draft.polarity = "denied"  # "كان يتعين على الجيش الانسحاب": it did not
        elif around.lemma != "زال" and not apart:  # "لا يزال": it goes on
            draft.polarity = "denied" if around.polarity == "denied" else draft.polarity
        if around.modality != "reported":
            draft.modality = around.modality
    if draft.topic is None and not token.conjunction and not reading.comma:
        draft.before = reading.verb
        draft.topic = _told_first(reading, draft)


def _told_first(reading: Reading, draft: Draft) -> NounPhrase | None:
    """Return the unnamed one of whom the verb before has told, and this one too: "صواريخ أطلقت من المدينة | أصابت المعسكر"."""
    first, verb = reading.draft(reading.verb), draft.verb
    if first is None or first.verb is None or verb is None or first.bare or first.operator or verb.enclitic or draft.operator:
        return None
    whom, form, since = first.topic, verb.form, reading.tokens[first.token : reading.at]
    if whom is None or whom.start < 0 or whom.end != first.token or any(p.sort in ("name", "pronoun") for p in whom.phrases):
        return None
    alike = (first.verb.form.aspect, first.verb.form.gender, "3") == (form.aspect, form.gender, form.person) and form.aspect == "perfect"
    apart = reading.tokens[whom.start].definite or first.parent != draft.parent or any(t.mark or t.conjunction for t in since)
    return whom if alike and not apart else None


def _had(reading: Reading, token: Token) -> Draft | None:
    """Return the كان whose "قد" stands before a verb behind what describes its subject: "كانت تركيا التي قصفت القرية | قد اتهمت"."""
    outer, around = reading.draft(reading.outer), reading.draft(reading.verb)
    if outer is None or around is None or outer.lemma != "كان" or around.lemma == "كان" or token.conjunction or not reading.at:
        return None
    before = reading.tokens[reading.at - 1]
    return outer if before.word == "قد" and not before.conjunction else None


def _only_joined(reading: Reading, token: Token) -> bool:
    """Return whether "and" before a verb goes on with the verb before, the topic but with a noun: "أحاطت الطرق والشوارع | ونشرت"."""
    topic, before = reading.topic, reading.draft(reading.verb)
    if topic is None or before is None or token.conjunction != "و" or topic.start < 0:
        return False
    return before.token < topic.start and reading.tokens[topic.start].conjunction == "و"


def _goes_with(reading: Reading, around: Draft) -> bool:
    """Return whether a verb is an auxiliary of the next: كان, and "بدأ | الجيش | يقصف", "لا توجد | قوات | تقصف"."""
    if around.lemma in reading.lexicon.auxiliary:
        return not (reading.comma and has_none(around))
    alone = len(around.bare) == 1 and around.bare[0].end == reading.at and around.antecedent is None
    return none_there(reading) is not None or (around.lemma in _BEGINS and alone and around.operator is None)


def _give_floor(reading: Reading, draft: Draft, verb: VerbReading) -> None:
    """Let a verb take what follows, and wait for the complement of one that has one."""
    index = len(reading.drafts)
    reading.drafts.append(draft)
    around, waiting = reading.draft(reading.verb), reading.draft(reading.waiting)
    reading.outer = reading.verb if draft.link == "relative" and around is not None and around.link != "relative" else None
    reading.verb, reading.noun = index, None
    if waiting is not None and waiting.category == "noun" and around is not None and around.operator == "speech":
        waiting = around if passes_on(verb, waiting, reading.tokens, reading.at) else waiting  # "أكد في تصريحات نشرتها صحيفة"
    if waiting is not None and passes_on(verb, waiting, reading.tokens, reading.at):
        draft.operator, draft.parent, draft.link = "speech", None, None
        waiting.parent, waiting.link = index, "complement"
    elif draft.operator and not (verb.enclitic == "ه" and draft.lemma in _SAID):
        reading.waiting = index
    elif waiting is not None and waiting.category == "noun" and waiting.operator == "intention" and draft.partner is not None:
        reading.waiting = None  # "أحبط محاولة تسلل وألقى القبض على"
    elif waiting is not None and draft.partner is not None and _has_said(reading, waiting):
        reading.waiting = None  # "كشف مصدر عن قصف القرية، وشن الجيش | هجوما"
    reading.relative = reading.fresh = reading.comma = reading.inserted = False
    reading.at += 1


def _has_said(reading: Reading, waiting: Draft) -> bool:
    """Return whether a verb of saying has a noun for what it says, which a finite verb behind it does not go on."""
    under = (d for d in reading.drafts if d.parent is not None and reading.drafts[d.parent] is waiting)
    said = [d.category for d in under if d.link == "complement"]
    return waiting.category == "verb" and waiting.operator == "speech" and bool(said) and all(category == "noun" for category in said)


def _around(reading: Reading) -> int | None:
    """Return what a relative clause is part of: the open noun trigger, verb or voice."""
    return reading.noun if reading.noun is not None else reading.verb if reading.verb is not None else reading.voice
