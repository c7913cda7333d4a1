"""Words of closed classes: they open clauses and complements, negate, doubt, put conditions."""

from __future__ import annotations

from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import RESULT
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.polarity.conditions import if_verb, unless
from ingest.arabic.polarity.negation import REACHES, exception
from ingest.arabic.polarity.negators import denies, negator, without_that
from ingest.arabic.polarity.under_that import note_taker
from ingest.arabic.reading import Reading
from ingest.arabic.words.morphology import ENCLITICS
from ingest.arabic.words.name_genders import name_gender
from ingest.arabic.words.pronouns import STANDING, SUBJECTS, speaker, subject
from ingest.arabic.words.tokens import COMMAS, Token
from ingest.lexicon import senses
from ingest.syntax import AHEAD

_BUT = {"لكن" + enclitic: enclitic for enclitic in SUBJECTS}
_OTHER_THAN, _EXCEPT = ("غير", "بيد"), "الا"
_ESPECIALLY = ("خاصه", "خصوصا", "سيما", "لاسيما", "ولاسيما")
_HIM = "ايا"  # إياه, إياها: an object apart from its verb
_WHICH_LED = ("ما", "مما")
_TIMES = ("بعد", "قبل", "منذ")
_WHEN_SAID = ("بعد", "بعدما", "عقب", "غداه", "عشيه", "قبيل", "قبل", "خلال", "اثناء")  # folded, behind "وذلك"
_TO_BE, _BUT_ALONE = "كان", "لكن"
_OF_HIM, _HOLDS = "الذي", senses("ar", "holds_within")
_KEEPS_TOPIC = ("قد", "ما", "او", "لقد", "هو", "هي", "هم")


def closed_word(reading: Reading, token: Token) -> bool:
    """Take a word of a closed class; False where it is none."""
    turn = exception(reading.tokens, reading.at)
    if turn == "except":
        if reading.verb is not None:
            reading.drafts[reading.verb].polarity = "affirmed"  # "لم يشارك سوى X"
        return True
    return (
        _pronoun(reading, token)
        or _complementiser(reading, token, turn)
        or _later(reading, token)
        or _thereby(reading, token)
        or _relative(reading, token)
        or negator(reading, token)
        or _modal(reading, token)
        or _opener(reading, token)
    )


def _pronoun(reading: Reading, token: Token) -> bool:
    """Take "لكنه", "نحن": whoever they mean is the topic."""
    if token.word in _BUT:
        reading.topic = subject(token, _BUT[token.word])
    elif token.word in STANDING and token.conjunction == "و" and _before_verb(reading):
        reading.topic = subject(token, STANDING[token.word])  # "وهي تدرب القوات"
        reading.verb = reading.noun = None
    elif token.word in ("نحن", "انا"):
        reading.topic = reading.last = speaker(token, reading.at)
    elif token.word.startswith(_HIM) and token.word[len(_HIM) :] in ENCLITICS and reading.verb is not None:
        reading.drafts[reading.verb].bare.append(subject(token, token.word[len(_HIM) :]))  # "متهما إياه"
        return True
    else:
        return False
    reading.fresh = True
    return True


def _before_verb(reading: Reading) -> bool:
    """Return whether a finite verb of the present follows, and a comma parts both from what is said before."""
    after, comma = reading.after, reading.at > 0 and reading.tokens[reading.at - 1].mark in COMMAS
    return comma and after is not None and after.noun is None and any(v.form.aspect == "imperfect" for v in after.verbs)


def _complementiser(reading: Reading, token: Token, turn: str) -> bool:
    """Take "أنّ", "بأنّ", "لأنّ", "ألّا": the complement of the waiting operator, or a clause of its own."""
    if token.word not in reading.lexicon.complementisers or token.preposition not in ("", "ب", "ل") or if_verb(reading, token):
        return False
    without = without_that(reading.tokens, reading.at)
    if turn == "not" or without:
        reading.negation.open(reading.at, nominal=False, reach=REACHES["لم"])
    note_taker(reading, token)
    _end_demand(reading)
    if token.preposition == "ل" or (token.conjunction == "و" and reading.text[token.bare_start] == "إ"):
        _end_intention(reading)
    if token.preposition in ("", "ب"):
        _express(reading)
    if token.preposition != "ل" and reading.waiting is not None and not (without or _then(reading, token)):
        topic = _whose(reading, reading.draft(reading.waiting))
        reading.begin_complement()
        reading.topic = topic
    else:
        reading.topic = _whose(reading, reading.draft(reading.verb))
        reading.verb = reading.noun = None
    if token.word[2:] in SUBJECTS:
        reading.topic = subject(token, token.word[2:])
    if reading.at and reading.tokens[reading.at - 1].word == "بعد" and _before_imperfect(reading):
        reading.modality = "planned"  # "بعد أن نستعيد المدينة"
    reading.relative, reading.fresh = False, True
    return True


def _express(reading: Reading) -> None:
    """Let somebody say what he expresses his belief or fear of: "أعرب عن اعتقاده بأن", "عن قلقه من أن"."""
    verb, before = reading.draft(reading.verb), reading.tokens[reading.at - 1].word if reading.at else ""
    if before in _TIMES:
        return  # "أعرب عن أسفه بعد أن اقتحم محتجون القنصلية"
    if reading.waiting is None and verb is not None and verb.lemma in reading.lexicon.expressing and verb.operator is None:
        verb.operator, reading.waiting = "speech", reading.verb


def _end_demand(reading: Reading) -> None:
    """End what somebody asks for or means: why he does so is no part of it, "طلب سحب القوات، خاصة وأن هناك اتفاقا"."""
    before = reading.tokens[reading.at - 1].word if reading.at else ""
    above = reading.draft(reading.waiting if reading.waiting is not None else reading.voice)
    if not (before in _ESPECIALLY or _however(reading)) or above is None or above.operator not in ("demand", "intention"):
        return
    reading.voice = reading.drafts.index(above)
    reading.waiting = None
    reading.leave_voice()


def _however(reading: Reading) -> bool:
    """Return whether "but" stands right before "أن": "ينوي الترشح، غير أن", "إلا أن", but not "لا يسعه إلا أن"."""
    if not reading.at:
        return False
    word = reading.tokens[reading.at - 1].word
    return word in _OTHER_THAN or (word == _EXCEPT and reading.at > 1 and reading.tokens[reading.at - 2].mark in COMMAS)


def _end_intention(reading: Reading) -> None:
    """End what somebody means or asks for where a sentence of its own begins: "لا نريد أن نسكت أحدا، وإننا", "وقد أصدرنا"."""
    above = reading.draft(reading.voice)
    if reading.waiting is None and above is not None and above.operator in AHEAD:
        reading.leave_voice()


def _whose(reading: Reading, verb: Draft | None) -> NounPhrase | None:
    """Return who does what follows an impersonal verb: on whom it lies, "سبق للجيش أن هاجم", "يجب على تركيا أن تسحب"."""
    last = reading.last
    if verb is None or last is None or last.end != reading.at or reading.last_key not in ("ل", "على"):
        return None
    impersonal = verb.lemma in reading.lexicon.never or reading.lexicon.makes.get(verb.lemma) == "على"
    return last if impersonal else None


def _then(reading: Reading, token: Token) -> bool:
    """Return whether "فإن" says what follows from a condition and not what somebody intends or asks for."""
    waiting = reading.draft(reading.waiting)
    return token.conjunction == "ف" and waiting is not None and waiting.operator in ("intention", "demand", "condition")


def _later(reading: Reading, token: Token) -> bool:
    """Take "فيما بعد", which is an adverb."""
    if token.word != "فيما" or reading.after is None or reading.after.word != "بعد":
        return False
    reading.at += 1
    return True


def _thereby(reading: Reading, token: Token) -> bool:
    """Take "وذلك" before a preposition, which only goes on: "قصف التحالف الموقع، وذلك بالتعاون مع الجيش"."""
    after = reading.after
    if token.word != "ذلك" or token.conjunction != "و" or after is None or after.mark:
        return False
    if not after.preposition and after.word not in reading.lexicon.prepositions:
        return False
    above = reading.draft(reading.waiting if reading.waiting is not None else reading.voice)
    meant = above is not None and above.operator in ("denial", *AHEAD) and reading.tokens[reading.at - 1].mark in COMMAS
    if meant or (after.word in _WHEN_SAID and not token.quoted):
        reading.voice = reading.waiting = reading.noun = None  # "رفض الاتهامات، وذلك بعد قرار محكمة", "قال إن ... وذلك غداة غارات"
    return True


def _relative(reading: Reading, token: Token) -> bool:
    if token.word not in reading.lexicon.relatives or token.word == "من":
        return False
    reading.relative, reading.relative_word, reading.fresh = True, token.word, True
    reading.relative_joined = token.conjunction == "و"
    tail = reading.last.tail if reading.last is not None and reading.last.end == reading.at else None
    if tail is not None and not (token.word == _OF_HIM and _is_feminine(reading, tail)):  # "نائب رئيس الهيئة | الذي" goes on with him
        reading.last = tail
        reading.taken.append(tail)
    return True


def _is_feminine(reading: Reading, body: NounPhrase) -> bool:
    """Return whether a body is feminine of which nothing is said behind a relative word that only bodies do: "المنظومة الذي | يضم"."""
    holds = reading.after is not None and any(verb.form.lemma in _HOLDS for verb in reading.after.verbs)
    return not holds and (body.gender or name_gender(reading.tokens[body.start], reading.lexicon)) == "f"


def _modal(reading: Reading, token: Token) -> bool:
    """Take "سوف", "كي", "إذا", "إن", "هل", "ربما", "قد"."""
    word = token.word
    if word in ("سوف", "كي"):
        reading.modality = "planned"
    elif word in reading.lexicon.conditions or (word == "ما" and unless(reading)) or if_verb(reading, token):
        reading.modality, reading.topic = "conditional", None
    elif word == "هل" or (word in reading.lexicon.nearly and reading.negation.at is None):
        reading.modality = "conditional"
    elif word in reading.lexicon.doubtful:
        if word != "قد" or _before_imperfect(reading):
            reading.modality = "conditional"
    else:
        return False
    reading.fresh = True
    return True


def _before_imperfect(reading: Reading) -> bool:
    """Return whether an imperfect follows, before which "قد" doubts."""
    after = reading.after
    if after is None or not after.verbs:
        return False
    to_be = any(v.form.lemma == _TO_BE and v.form.aspect == "imperfect" for v in after.verbs)  # "تكون" is spelt as a perfect is
    return to_be or all(v.form.aspect == "imperfect" for v in after.verbs)


def _before_noun(reading: Reading) -> bool:
    """Return whether what "قبل" stands before is no clause: "قبل اجتماعه مع"."""
    after = reading.after
    return after is not None and not after.mark and after.word not in reading.lexicon.complementisers


def _opener(reading: Reading, token: Token) -> bool:
    if token.word not in reading.lexicon.clause_openers or (token.word == "قبل" and _before_noun(reading)):
        return False
    reading.fresh = True
    if token.word == "قد" and token.conjunction == "و" and not _before_imperfect(reading):
        _end_intention(reading)
    if token.word in _WHICH_LED and reading.after is not None and any(v.form.lemma in RESULT for v in reading.after.verbs):
        waiting = reading.draft(reading.waiting)
        reading.waiting = None if waiting is not None and waiting.operator in AHEAD else reading.waiting
        _end_intention(reading)  # "حاولوا اقتحام المقر ما أدى إلى صدام"
    if token.word == "ما" and reading.waiting is not None and denies(reading.drafts[reading.waiting]):
        reading.begin_complement()  # "نفى ما تردد عن ...", "لا صحة لما ..."
    if token.word not in _KEEPS_TOPIC:
        reading.topic = reading.noun = None
    if token.word == _BUT_ALONE and reading.after is not None and not reading.after.verbs:
        reading.verb = None  # "احتجت إيران لكن | الفصيل هاجم المدينة"
    return True
