"""Whether a word that may be a verb or a noun is a verb here: "استولى على دبابات وقتل", "معارك قُتل فيها", but "دعم الجيش", "فجر اليوم"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.clauses.auxiliaries import after_auxiliary
from ingest.arabic.clauses.awaited_nouns import awaited
from ingest.arabic.clauses.next_acts import ALSO
from ingest.arabic.clauses.participles import describing, takes_him
from ingest.arabic.clauses.relatives import describes, goes_on_describing, led_or_acts, told_of
from ingest.arabic.clauses.subjunctives import in_subjunctive
from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.boundaries import gathers, owned_adjective, takes_noun
from ingest.arabic.polarity.rejections import is_rejected
from ingest.arabic.reading import Reading
from ingest.arabic.words.agreement import describes_them, disagrees
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.days import is_month
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses
from ingest.normalise import folded

_THERE = ("هو", "هي", "هناك", "ثمه", "هنالك")
_TO, _OPENING, _SPEARHEADS = "الي", senses("ar", "nouns_behind_that"), folded(senses("ar", "spearheads"))
_THAT = ("ان", "لان", "بان")
_WITHOUT = senses("ar", "without") | senses("ar", "before_nouns")
_VERBS_FOLLOW = senses("ar", "verbs_follow") | {"ما", "مما"}
_TIMES = ("بعد", "قبل", "منذ", "ما", "الي", "حتي", "سبق", "دون", "قبيل", "عقب", "لولا", "بمجرد", "يكاد", "كاد", "لبث", "الا")
_SPELT_ALIKE = {"عبر": "عن", "بين": "ان"}  # verbs spelt like prepositions, with what they take
_REACH = 12  # words from عبّر to its عن
_BACK = ("في", "من", "ب", "على")  # prepositions whose pronoun points back to what a clause describes
_AS_FOR, _RESULT = "اما", senses("ar", "results_in")
_PASSES_ON = senses("ar", "passes_on")  # "أنباء نقلها مراسل"
_HIM = ("اياه", "اياها", "اياهم", "اياهما")


def is_verb(reading: Reading, token: Token) -> bool:
    """Return whether the word that is read is a finite verb."""
    if not token.verbs or token.preposition or token.definite or _no_verb(reading, token):
        return False
    if reading.topic is None and not token.conjunction and token.verbs[0].form.number == "d" and _of_two(token):
        return False  # "هاجما" goes on with two who stand before it
    return not _nominal(token, reading.lexicon) or _rather_verb(reading, token)


def _of_two(token: Token) -> bool:
    told = (v.form for v in token.verbs)
    return all((f.aspect, f.number) == ("perfect", "d") and f.lemma not in _RESULT for f in told)  # not "ضربتين | أسفرتا عن"


def _no_verb(reading: Reading, token: Token) -> bool:
    """Return whether a word is of time, of a closed class or the adjective of "تابع ل": "فجر اليوم"."""
    lexicon, after = reading.lexicon, reading.after
    if reading.text[token.span.start] == "آ" and not any(v.form.lemma.startswith("آ") for v in token.verbs):
        return True  # "آمر اللواء", which the fold makes أمر
    if token.word == "الحق" and reading.text[token.span.start] != "أ":
        return True  # "منحه الحق في"
    if token.word in _OPENING and _said_now(reading) and _behind_that(reading):
        return True  # "قال إن فتح القاعدة مشروط"
    if reading.at and reading.tokens[reading.at - 1].word == _AS_FOR:
        return True  # "أما تحالف الفتح"
    if after is not None and f"{token.word} {lexicon.bare(after.word)}" in _SPEARHEADS:
        return True  # "شكلت الكتائب رأس الحربة"
    if token.word == "تحالف" and token.conjunction and not _with_whom(reading):
        return True  # "«النصر» و«الفتح»، وتحالف القرار"
    if token.word in lexicon.time and after is not None and after.word in lexicon.time:
        return True
    if is_month(reading.tokens, reading.at):
        return True
    if token.word in lexicon.relatives or token.word in lexicon.complementisers or token.word in lexicon.nearly:
        return True
    if token.word in lexicon.prepositions and not expresses(reading, token) and not succeeds(reading, token):
        return True
    if token.word in lexicon.determiners and not token.conjunction and after is not None and after.noun is None and not after.name:
        return all(v.form.aspect == "imperfect" and v.form.gender == "f" for v in token.verbs)  # "قرب تسع مدن"
    return takes_noun(reading.tokens, reading.at) or owned_adjective(reading.tokens, reading.at, lexicon) or is_rejected(reading, token)


def _with_whom(reading: Reading) -> bool:
    """Return whether "مع" follows before the next pause."""
    for token in reading.tokens[reading.at + 1 : reading.at + _REACH]:
        if token.mark in ("،", ",", "."):
            return False
        if token.word == "مع":
            return True
    return False


def expresses(reading: Reading, token: Token) -> bool:
    """Return whether عبر, بين are the verbs of "عبّر فلان عن استيائه", "وبيّن فلان أن" and not the prepositions."""
    if token.word not in _SPELT_ALIKE or not (reading.fresh or reading.at == 0):
        return False
    shows = token.word == "بين"
    for following in reading.tokens[reading.at + 1 : reading.at + _REACH]:
        if following.mark or (shows and following.conjunction):
            return False
        if following.word == _SPELT_ALIKE[token.word] and not following.preposition:
            return not shows or bool(token.conjunction) or reading.at == 0
    return False


def succeeds(reading: Reading, token: Token) -> bool:
    """Return whether خلف is the verb of "خلف فلان فلانا في قيادة الحزب" and not "behind"."""
    if token.word != "خلف" or token.preposition or not (reading.fresh or reading.relative):
        return False
    return reading.after is not None and reading.after.name is not None and reading.after.name.kind == "person"


def _nominal(token: Token, lexicon: Lexicon) -> bool:
    return (
        token.noun is not None
        or token.word in lexicon.nouns
        or token.word in lexicon.descriptions
        or token.word in lexicon.metonymy
        or token.word in lexicon.post_heads
    )


def _rather_verb(reading: Reading, token: Token) -> bool:
    """Return whether a word that may be a noun is a verb by its form, its neighbours and what is open."""
    participle = all(v.form.aspect == "participle" for v in token.verbs)
    after = reading.after
    if gathers(reading.tokens, reading.at, reading.lexicon) or goes_on_describing(reading, token):
        return True
    follows = bool(reading.at) and reading.tokens[reading.at - 1].word in _VERBS_FOLLOW  # "بعدما تقدم المسلحون", "وهو ما | رفضه فلان"
    if _of_none(reading, token):
        return False
    if not participle and (follows or in_subjunctive(reading, token) or told_of(reading, token)):
        return True
    if participle and after is not None and (after.word in _HIM or takes_him(token, after, reading.lexicon)):
        return True  # "متهما إياه", "متهما له"
    if participle and reading.at and reading.tokens[reading.at - 1].word in _WITHOUT:
        return False  # "دون موافقة الحكومة"
    if token.noun is not None and after is not None and after.word in reading.lexicon.demonyms and not after.name:
        return False  # "قصف تركي على"
    if token.noun is not None and after is not None and not reading.at and disagrees(token, after):
        return False  # "قصف الطائرات التركية للقرى": of the verb it would be قصفت
    if participle and token.noun is not None and (awaited(reading) or _announced(reading)):
        return False
    if participle and after is not None and after.name is not None:
        return after.name.kind in ("organization", "force", "person") and not after.preposition
    if token.noun is not None and _introduced(reading, token, after):
        return False
    if participle and token.noun is not None:
        return False  # مهاجمة, محاصرة: the verbal noun is likelier
    if token.noun is not None and all(v.enclitic for v in token.verbs):
        if _done_to_him(reading, token) or after_auxiliary(reading, token):
            return True
        if _announced(reading) or _goes_on(reading, token):
            return False  # "إعلان القوات | سيطرتها على المدينة"
        return reading.relative or describes(reading, token.verbs[0], token)  # "الهجمات التي شنها", "غارات شنها"
    if token.word[0] == "ي" and any(v.form.aspect == "imperfect" for v in token.verbs):
        return True
    if after_auxiliary(reading, token):
        return True
    if token.noun is not None and _in_row_of_deeds(reading, token):
        return False
    if not token.conjunction and reading.last is not None and led_or_acts(reading, reading.last, token.verbs[0]):
        return True  # "تقود ائتلافا دوليا | شن غارات"
    verb, noun = reading.draft(reading.verb), reading.draft(reading.noun)
    if token.noun is not None and surely_verb(reading.tokens, reading.at, verb, noun, reading.lexicon):
        return True
    if _with_somebody(token, after, verb, noun):
        return True
    topic = reading.topic
    if verb is None and topic is not None and reading.last is topic and topic.end == reading.at and topic.named:
        return topic.trigger is None and not token.conjunction  # a name and then a bare word: "داعش قتل ..."
    return reading.fresh and not reading.sentence.title and (reading.waiting is None or reading.comma)


def _of_none(reading: Reading, token: Token) -> bool:
    """Return whether a noun says of what there is none, spelt as a perfect is, which "لا" never denies: "لا *تواجد* لقوات أجنبية"."""
    perfect = token.noun is not None and all(v.form.aspect == "perfect" for v in token.verbs) and not token.conjunction
    denied = reading.at > 0 and reading.tokens[reading.at - 1].word == "لا"
    return perfect and denied and reading.after is not None and reading.after.preposition == "ل"


def _in_row_of_deeds(reading: Reading, token: Token) -> bool:
    """Return whether "and" joins a word to a noun of a deed that is itself joined: "بتدمير الجسر وإقامة السواتر، | وضرب مواقع"."""
    topic = reading.topic
    if topic is None or topic.trigger is None or topic.start < 1 or not token.conjunction:
        return False
    return reading.tokens[topic.start].conjunction == "و" and topic.trigger == topic.start and not reading.tokens[topic.start].definite


def _with_somebody(token: Token, after: Token | None, verb: Draft | None, noun: Draft | None) -> bool:
    """Return whether "with" follows a word joined to a verb that has all it takes: "زار الوزير العاصمة وبحث مع نظيره"."""
    if after is None or (after.word != "مع" and ATTACHED.get(after.word, ("",))[0] != "مع"):
        return False
    if not token.conjunction or noun is not None or verb is None or verb.verb is None or verb.operator is not None:
        return False
    like = verb.verb.form.aspect == "perfect" and any(v.form.aspect == "perfect" and not v.enclitic for v in token.verbs)
    return like and (bool(verb.functions) or len(verb.bare) + (verb.topic is not None) > 1)


def _announced(reading: Reading) -> bool:
    """Return whether what is announced or meant stands right behind the owner of a noun of announcing or meaning it."""
    waiting, last = reading.draft(reading.waiting), reading.last
    waits = waiting is not None and waiting.category == "noun" and waiting.operator in ("speech", "intention")
    return waits and last is not None and last.end == reading.at and not reading.relative


def _goes_on(reading: Reading, token: Token) -> bool:
    """Return whether a noun of doing or going on, or of what is said of it, stands right before: "مواصلة | دعمها للحزب"."""
    before = reading.tokens[reading.at - 1] if reading.at and not reading.relative else None
    if before is None or before.definite or before.name is not None:
        return False
    told = before.word in reading.lexicon.reports and not any(v.form.lemma in _PASSES_ON for v in token.verbs)  # "مزاعم | دعمها للحزب"
    return told or (before.noun is not None and before.word in reading.lexicon.light_nouns)


def _done_to_him(reading: Reading, token: Token) -> bool:
    """Return whether a word with a pronoun is joined to a verb that has its subject and object: "هاجم الجيش التنظيم وطرده"."""
    verb = reading.draft(reading.verb)
    if verb is None or verb.verb is None or verb.operator is not None or reading.noun is not None:
        return False
    if not token.conjunction and reading.tokens[reading.at - 1].word not in ALSO:
        return False
    parties = [*verb.bare, *([verb.topic] if verb.topic is not None else [])]
    whole = len(parties) > 1 and all(party.named and party.trigger is None for party in parties)
    return whole and verb.verb.form.aspect == "perfect" and any(v.form.aspect == "perfect" for v in token.verbs)


def _introduced(reading: Reading, token: Token, after: Token | None) -> bool:
    """Return whether only a noun can stand here: after "هناك", "قال إن", or before its own adjective ("تعاون أمني")."""
    before = reading.tokens[reading.at - 1] if reading.at else None
    if before is not None and (before.word in _THERE or _behind_that(reading)):
        return True
    if after is None or after.definite or after.name or after.mark or after.conjunction or after.preposition or after.verbs:
        return False
    lexicon = reading.lexicon
    befallen = after.word in lexicon.descriptions and any(v.form.lemma in lexicon.befalls for v in token.verbs)  # "قُتل عسكري"
    return len(after.word) > 4 and after.word.endswith("ي") and not befallen and after.word not in lexicon.prepositions


def _behind_that(reading: Reading) -> bool:
    """Return whether "أنّ" stands right before, which a noun follows: "قال إن قصف المدينة مستمر", but not "بعد أن قصف المدينة"."""
    at = reading.at
    if at < 2 or reading.tokens[at - 1].word not in _THAT or reading.tokens[at - 1].mark or reading.tokens[at].conjunction:
        return False
    told = reading.tokens[at].word in _OPENING and reading.tokens[at - 2].word == _TO  # "أشار إلى أن فتح القاعدة"
    return told or reading.tokens[at - 2].word not in _TIMES


def _said_now(reading: Reading) -> bool:
    """Return whether nothing has been read since a verb of saying."""
    last = reading.drafts[-1] if reading.drafts else None
    return last is not None and last.category == "verb" and last.operator == "speech"


def describing_participle(reading: Reading) -> VerbReading | None:
    """Return the verb of a participle right behind an actor that it describes: "الفصائل المتصدية للتنظيم"."""
    near = reading.last is not None and reading.last.end == reading.at and reading.last.named
    found = describing(reading.tokens, reading.at, reading.lexicon) if near else None
    return found if found is None or reading.last is None or describes_them(reading, reading.last, found) else None


def surely_verb(tokens: Sequence[Token], at: int, verb: Draft | None, noun: Draft | None, lexicon: Lexicon) -> bool:
    """Return whether a word that may be a noun is a verb here, after the last verb and noun trigger of its clause."""
    token = tokens[at]
    perfect = any(v.form.aspect == "perfect" and not v.enclitic for v in token.verbs)
    if not perfect:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and ATTACHED.get(after.word, ("",))[0] in _BACK and not after.conjunction:
        return True  # "معارك قُتل فيها"
    counted = after is not None and not after.name and (after.word.isdigit() or lexicon.bare(after.word) in lexicon.determiners)
    if verb is None and counted and any(v.form.lemma in lexicon.befalls for v in token.verbs):
        return True  # "وفي حادث آخر قُتل ثلاثة"
    coordinated = bool(token.conjunction) and noun is None and verb is not None and verb.operator is None
    if not coordinated or verb is None or verb.verb is None or verb.verb.form.aspect != "perfect":
        return False
    full = len(verb.bare) + (verb.topic is not None) > 1  # "هاجم التنظيم القرية وقتل"
    return bool(verb.functions) or (full and any(v.form.lemma in lexicon.befalls for v in token.verbs))
