"""What a relative clause describes: the nearest phrase before it that agrees, or the owner inside one: "حملة التحالف الذي"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from graph.model import ACTORS, BODIES
from ingest.arabic.clauses.agreeing import last_of, of_one_land, within
from ingest.arabic.clauses.text_acts import opens_with_text
from ingest.arabic.drafts import Draft
from ingest.arabic.events.waged import waged
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.normalise import folded
from ingest.syntax import Phrase

_RELATIVES = {"الذي": ("m", "s"), "التي": ("f", ""), "الذين": ("m", "p")}
_ENCLITICS = {"ه": ("m", "s"), "ها": ("f", "")}
_ALLIANCES = folded(senses("ar", "nouns_of_alliances"))
_SINGLE_REPORTS = senses("ar", "single_reports")
_SHORT = 2  # words of a phrase for a text: "بيان صحفي"
SHELTERS, HOLDS_WITHIN = senses("ar", "shelters"), senses("ar", "holds_within")
_THERE = ("في", "ب", "داخل")
_BACK = 3  # phrases that may stand between
_THEM, _THEM_ALL = "هم", ("ه", "ها", "هم", "هما")


def described(
    before: Sequence[NounPhrase], tokens: Sequence[Token], relative: str, verb: VerbReading, states: frozenset[str]
) -> NounPhrase | None:
    """Return the phrase that a relative clause with this relative word and verb describes; the last of `before` stands nearest."""
    wanted = _RELATIVES.get(relative) or _ENCLITICS.get(verb.enclitic)
    if before and not relative and verb.enclitic == "هم" and before[-1].trigger is not None and before[-1].inner:
        people = before[-1].inner[-1:]  # "مقتل ثلاثة صحفيين | خطفهم"
        if people[0].sort == "description" and people[0].kind == "person":
            return NounPhrase(before[-1].start, before[-1].end, people, number="p")
    if not before or wanted is None:
        return before[-1] if before else None
    if (led := waged(before, tokens, verb)) is not None:
        return led
    for phrase in reversed(before[-_BACK:]):
        if (found := within(phrase, tokens, *wanted)) is not None:
            return last_of(found, wanted[0]) if relative == "الذي" or of_one_land(found, relative, states) else found
        if phrase.trigger is None and not any(p.kind == "place" or p.entity in states for p in phrase.phrases):
            break  # only a place or an event is passed over
    return before[-1]


def joined(reading: Reading) -> NounPhrase | None:
    """Return what the clause or adjective describes to which "and" joins the relative word before the verb: "المدعومة من إيران والتي"."""
    if not reading.relative_joined:
        return None
    for draft in reversed(reading.drafts):
        if draft.category == "verb":
            return draft.antecedent  # None of a verb that describes nothing: what follows describes its last party
        if draft.category == "adjective" and _ends_with(draft, reading.last):
            return next((p for p in reversed(reading.taken) if p.start >= 0 and p.end <= draft.token), None)
    return None


def _ends_with(draft: Draft, last: NounPhrase | None) -> bool:
    """Return whether the phrase read last belongs to an adjective: "المدعومة من إيران"."""
    return last is not None and any(p in group for group in draft.functions.values() for p in last.phrases)


def owned(reading: Reading, verb: VerbReading, token: Token) -> NounPhrase | None:
    """Return the unnamed actor, told by whose he is, that a verb right behind his owner describes: "خلية لداعش | تخطط لاستهداف"."""
    if token.conjunction or verb.form.person != "3" or not reading.taken:
        return None
    if (members := _inside(reading.taken[-1], reading, verb)) is not None:
        return members
    if verb.form.aspect != "imperfect" or len(reading.taken) < 2:
        return None
    whom, owner = reading.taken[-2:]
    forces = verb.form.gender == "f" and not verb.enclitic and _undefined_forces(reading.tokens[reading.at - 1], reading)
    if owner.end == reading.at and forces and whom.trigger is not None and whom.end >= owner.start - 1:
        return NounPhrase(owner.start, owner.end, owner.phrases, whom.trigger, gender="f")  # "لا وجود لقوات تركية | تقاتل"
    if (
        owner.end != reading.at
        or owner.start != whom.end
        or not reading.tokens[owner.start].preposition
        or reading.tokens[whom.start].definite
    ):
        return None
    unnamed = whom.trigger is None and bool(whom.phrases) and whom.phrases[0].sort == "description"
    return whom if unnamed and whom is not reading.topic and (whom.gender or verb.form.gender) == verb.form.gender else None


def _inside(phrase: NounPhrase, reading: Reading, verb: VerbReading) -> NounPhrase | None:
    """Return the unnamed ones inside a phrase whom a verb right behind describes: "تحرير عائلات | كان يحتجزها", "ألف مسلح | ينتمون"."""
    if phrase.trigger is None or phrase.end != reading.at or not phrase.inner:
        return None
    masculine = not reading.tokens[phrase.trigger].word.endswith("ه")
    if verb.form.gender == "f" and not verb.enclitic and masculine and _undefined_forces(reading.tokens[phrase.end - 1], reading):
        return NounPhrase(phrase.start, phrase.end, phrase.inner[-1:], phrase.trigger, gender="f")  # "وجود قوات تركية | تقاتل"
    if phrase.inner[-1].sort != "description":
        return None
    whom, form = phrase.inner[-1], verb.form
    many = form.number == "p" and form.aspect == "imperfect"
    return NounPhrase(phrase.start, phrase.end, [whom], number="p") if many or _deed_upon(whom, reading, verb) else None


def _deed_upon(whom: Phrase, reading: Reading, verb: VerbReading) -> bool:
    """Return whether a verb tells what was done to somebody undefined, or what he did: "قتل مسلح | هاجم", "تحرير جنود | اختطفهم"."""
    later = reading.after.verbs if reading.after is not None and verb.form.lemma in reading.lexicon.auxiliary else (verb,)
    suffers = any(v.enclitic in _THEM_ALL for v in later)
    alone = whom.number in ("s", "") and whom.kind == "person" and not verb.enclitic and reading.verb is not None
    acts = alone and (verb.form.gender, verb.form.number) == (whom.gender or "m", "s")
    return whom.kind in (*ACTORS, "place") and not whom.definite and (suffers or acts)


def _undefined_forces(token: Token, reading: Reading) -> bool:
    """Return whether a name is of some of a state's forces only: "قوات تركية"."""
    words = token.word.split()
    return token.name is not None and words[0] in reading.lexicon.descriptions and not any(word.startswith("ال") for word in words)


def describes(reading: Reading, verb: VerbReading, token: Token) -> bool:
    """Return whether a verb without a relative word describes the indefinite phrase right before it: "عملية نفذتها قوات"."""
    last = reading.last
    if token.conjunction or last is None or (last.end != reading.at and not _paused(reading, last, verb)):
        return False
    head = reading.tokens[last.start]
    if head.word in reading.lexicon.texts and last.end - last.start <= _SHORT and not (head.definite or last.inner):
        return not opens_with_text(reading, verb)  # "في بيان تلقت الوكالة نسخة منه"
    if not last.phrases:
        return False
    told = next((t.word for t in reading.tokens[last.start : last.end] if t.word in reading.lexicon.reports), "")
    if told and reading.lexicon.operator(verb.form.lemma) == "speech":
        one = told in _SINGLE_REPORTS
        return last.end == reading.at and verb.form.gender == ("m" if one else "f")  # "نفى تقارير تقول إن", "رفض أي ادعاء يقول"
    hits = bool(verb.enclitic) or verb.form.lemma in reading.lexicon.reaches  # "رسالة وجهها", "عبوة استهدفت"
    hits = hits or _sheltered(reading, verb)
    thing = last.phrases[0].sort == "anaphor" and last.phrases[0].kind is None and hits
    band = _tells_band(reading, last, verb)
    unnamed = last.trigger is not None or last.phrases[0].sort == "description" or thing or band
    if led_or_acts(reading, last, verb):
        return True  # "انضمت إلى تحالف تقوده واشنطن", "تقود ائتلافا دوليا شن غارات"
    if head.name is not None and head.word.split()[0] in reading.lexicon.descriptions and verb.enclitic == _THEM:
        return " ال" not in head.word  # "جنود أتراك | خطفهم التنظيم"
    pointed = last.trigger is not None and last.start < last.trigger and reading.tokens[last.trigger].definite
    if head.name is not None or head.definite or pointed or not unnamed:
        return False  # "قبل هذه العملية | شنت تركيا هجوما"
    around = reading.draft(reading.verb)
    taken = around is not None and any(last is b for b in around.bare)
    return (
        bool(verb.enclitic)
        or taken
        or band
        or (thing and _sheltered(reading, verb))
        or _strikes_in(reading, last, verb)
        or _fought(reading, last, verb, around)
        or _many(reading, last, verb)
    )


def _tells_band(reading: Reading, phrase: NounPhrase, verb: VerbReading) -> bool:
    """Return whether a verb tells what the band right before it is or does, whom one noun describes: "القبض على خلية | تنتمي للتنظيم"."""
    head = reading.tokens[phrase.start]
    known = reading.lexicon.descriptions.get(reading.lexicon.bare(head.word).removesuffix("ا"))
    one = phrase.end == phrase.start + 1 and phrase.phrases[0].sort == "anaphor" and not head.definite and not head.owned
    if not one or known is None or known.one not in BODIES or (verb.form.aspect, verb.form.person) != ("imperfect", "3"):
        return False
    return verb.form.number == "p" or (verb.form.gender == "f") == head.word.endswith("ه")


def led_or_acts(reading: Reading, alliance: NounPhrase, verb: VerbReading) -> bool:
    """Return whether a verb right behind an undefined alliance has it as its object, or does what it is led to do."""
    head, around = reading.tokens[alliance.start], reading.draft(reading.verb)
    if alliance.end != reading.at or head.name is None or head.word.split()[0] not in _ALLIANCES or " ال" in head.word:
        return False
    acts = around is not None and any(alliance is b for b in around.bare[-1:]) and (verb.form.gender, verb.form.person) == ("m", "3")
    return bool(verb.enclitic) or acts


def _sheltered(reading: Reading, verb: VerbReading) -> bool:
    """Return whether a verb tells who is in the thing before it: "مواقع | يتحصن فيها التنظيم", "سيارة | كانت تقل مسلحين"."""
    if verb.form.lemma in reading.lexicon.auxiliary:
        return reading.after is not None and any(v.form.lemma in HOLDS_WITHIN for v in reading.after.verbs)
    if verb.form.aspect != "imperfect" or verb.form.person != "3":
        return False
    there = reading.after is not None and ATTACHED.get(reading.after.word, ("",))[0] in _THERE
    return verb.form.lemma in HOLDS_WITHIN or (verb.form.lemma in SHELTERS and there)


def _many(reading: Reading, phrase: NounPhrase, verb: VerbReading) -> bool:
    """Return whether a plural verb right behind unnamed people tells of them: "جثث ستة جنود | قتلوا في الهجوم"."""
    last = phrase.phrases[-1]
    people = last.sort == "description" and last.kind == "person" and phrase.trigger is None and (phrase.counted or last.number == "p")
    return people and verb.form.number == "p" and verb.form.person == "3" and phrase is not reading.topic


def _paused(reading: Reading, people: NounPhrase, verb: VerbReading) -> bool:
    """Return whether only a comma parts unnamed people from what is done to them: "ثلاثة صحفيين، خطفهم مسلحون"."""
    near = reading.comma and people.end == reading.at - 1 and verb.enclitic in (_THEM, "هما")
    return near and verb.form.aspect == "perfect" and any(p.sort == "description" for p in people.phrases)


def _fought(reading: Reading, phrase: NounPhrase, verb: VerbReading, around: Draft | None) -> bool:
    """Return whether an unnamed person behind a verb and its subject did what a verb right after him says: "حكم على جهادي قاتل مع"."""
    person = phrase.phrases[0].sort == "description" and phrase.phrases[0].kind == "person" and phrase.trigger is None
    full = around is not None and (bool(around.bare) or around.topic is not None)
    like_him = verb.form.aspect == "perfect" or (verb.form.person == "3" and (phrase.gender or "m") == verb.form.gender)
    return person and full and like_him and phrase is not reading.topic and not reading.comma


def _strikes_in(reading: Reading, phrase: NounPhrase, verb: VerbReading) -> bool:
    """Return whether an event under a preposition or noun does what a verb right after it says: "في هجمات استهدفت"."""
    event = any(p.kind == "operation" for p in phrase.phrases) or (
        phrase.trigger is not None and verb.form.lemma in reading.lexicon.reaches
    )
    known = any(p.definite for p in phrase.inner) and verb.form.aspect == "perfect"  # "ردا على هجوم التنظيم | هاجم الجيش"
    return event and not known and phrase is not reading.topic and verb.form.person == "3"


def another_acts(draft: Draft, verb: VerbReading, homelands: Collection[str]) -> bool:
    """Return whether the verb of a relative clause agrees with what follows, not with what it describes: "الذي | تدعم بلاده النظام"."""
    form = verb.form
    if not draft.bare or not draft.relative or form.person != "3" or form.number not in ("", "s"):
        return False
    if any(p.lemma.endswith("ون") and p.number != "s" for p in draft.bare[0].phrases):
        return True  # "الذي طالب | المحتجون برحيله"
    if len(draft.bare) > 1 and any(p.lemma in homelands for p in draft.bare[0].phrases):
        return True  # "التي تدعم | بلادها النظام"
    gender, number = _RELATIVES.get(draft.relative, ("", ""))
    return number == "p" or (bool(gender) and form.gender not in ("", gender) and draft.bare[0].gender in ("", form.gender))


def goes_on_describing(reading: Reading, token: Token) -> bool:
    """Return whether a joined word has the pronoun of the verb of a relative clause right before it: "التي احتجزها *وضربها* داعش"."""
    verb = reading.draft(reading.verb)
    then = int(reading.tokens[reading.at - 1].word == "ثم")
    if verb is None or verb.verb is None or verb.antecedent is None or verb.token != reading.at - 1 - then:
        return False
    return bool(then or token.conjunction == "و") and any(v.enclitic == verb.verb.enclitic for v in token.verbs)


def told_of(reading: Reading, token: Token) -> bool:
    """Return whether a verb in the past stands right behind a relative word: "لإقالة النائب الذي | قتل فلانا"."""
    behind = bool(reading.at) and reading.tokens[reading.at - 1].word in _RELATIVES and not token.conjunction
    return behind and any(v.form.aspect == "perfect" and not v.enclitic for v in token.verbs)
