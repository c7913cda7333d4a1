"""What a folded Arabic word can be, with the conjunction and the preposition that are attached to it taken off."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.word_forms import NounReading, VerbReading
from ingest.lexicon import senses
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon

Analysis = tuple[str, str, str, None, tuple[VerbReading, ...], NounReading | None]  # as the first fields of Token
# shapes of verbal nouns of the derived forms, from which a preposition is taken off: استقالة, اتخاذ, انسحاب, تطبيق, إعادة, محاسبة
VERBAL_NOUN = re.compile(r"است\w{2,4}|ا\wت\w{1,2}ا\wه?|ات\w{1,2}ا\w|ان\w{2}ا\wه?|ت\w{2}ي\wه?|ا\w{2}ا\wه?|م\wا\w{2}ه|ت\wا\w{2}|ا\wا\wه")
_NUMBER = re.compile(r"(?P<conjunction>[وف]?)(?P<preposition>[بلك]?)(?P<number>\d[\d.,]*)")
_SHORT = senses("ar", "short")
_THIRD = ("ي", "ت")  # with which an imperfect of the third person begins
_SIMPLE = folded(senses("ar", "simple_verbal_nouns"))  # of the first form, whose shape is no sign: عقد, كشف


@lru_cache(maxsize=65536)
def analysed(word: str, lexicon: Lexicon, ending: str, hamza: bool) -> Analysis:
    """Return what a folded word can be; `ending` is its last letter as written ("شنه", "مدة"), `hamza` the second ("وأدان", "وادي")."""
    if number := _NUMBER.fullmatch(word):
        return number["number"], number["conjunction"], number["preposition"], None, (), None  # "عشرة مسلحين و11 مدنيا"
    for conjunction, preposition, stem in _splits(word)[hamza and word[0] in "وف" :]:
        if stem in ATTACHED:
            return stem, conjunction, preposition, None, (), None
        noun = lexicon.forms.noun(stem)
        verbs = lexicon.forms.verbs(stem) if not preposition else ()
        if preposition == "ل" and noun is None and stem[:1] in _THIRD and (told := _then_told(stem, lexicon)):
            return stem, conjunction, "", None, told, None
        if ending == "ة":
            verbs = tuple(v for v in verbs if v.enclitic != "ه")
            noun = None if noun is not None and noun.enclitic == "ه" else noun  # قتلة are no قتل
        elif ending == "ى" and verbs:
            noun = None if noun is not None and noun.lemma.endswith("ي") else noun  # تلقى is no تلقي
        elif ending == "ه" and not (verbs or preposition):
            verbs = lexicon.forms.with_object(stem)
        if verbs or noun or lexicon.knows(stem):
            return stem, conjunction, preposition, None, verbs, noun
    for conjunction, preposition, stem in _splits(word):
        if not preposition and (guessed := lexicon.forms.guess(stem)):
            if not conjunction and word[0] in "وف":
                continue
            return stem, conjunction, preposition, None, guessed, None
    for conjunction, preposition, stem in _splits(word):
        if (stem.startswith("ال") and (conjunction or preposition)) or (preposition and (VERBAL_NOUN.fullmatch(stem) or stem in _SIMPLE)):
            return stem, conjunction, preposition, None, (), None
    if hamza and word[0] in "بلك" and len(word) > 3:
        return word[1:], "", word[0], None, (), None  # "بأشد العبارات": no noun begins so
    if word[0] == "و" and _owned_noun(word[1:], lexicon):
        return word[1:], "و", "", None, (), None
    return word, "", "", None, (), None


def _then_told(stem: str, lexicon: Lexicon) -> tuple[VerbReading, ...]:
    """Return the verbs of saying or denying that a word may be behind "ل": "خرج المتحدث *لينفي* القصف"."""
    readings = (v for v in lexicon.forms.verbs(stem) if (v.form.aspect, v.form.person) == ("imperfect", "3"))
    return tuple(v for v in readings if lexicon.operator(v.form.lemma) in ("speech", "denial"))


@lru_cache(maxsize=65536)
def is_owned(word: str, lexicon: Lexicon, ending: str) -> bool:
    """Return whether a folded word may end in a possessive pronoun; `ending` is its last letter as written."""
    possessive = ending == "ه" or word.endswith(("ها", "هم", "هما"))
    counted = word.endswith("ها") and word[:-1] in lexicon.descriptions  # "15 مشتبها به"
    return len(word) > 3 and possessive and not word.startswith("ال") and not counted


def _owned_noun(word: str, lexicon: Lexicon) -> bool:
    """Return whether a word is a known noun with its owner attached: "قواتها", "غربها"."""
    bases = (word.removesuffix(enclitic) for enclitic in ("ها", "هم", "ه") if word.endswith(enclitic))
    return any(len(base) > 2 and lexicon.knows(base) for base in bases)


def _splits(word: str) -> list[tuple[str, str, str]]:
    found = [("", "", word)]
    rests = [("", word)]
    if word[0] in "وف" and len(word) > 2:
        found.append((word[0], "", word[1:]))
        rests.append((word[0], word[1:]))
        if word[:2] == "وو":
            found.reverse()  # "ووجه" is و with وجّه, not "he was faced"
    for conjunction, rest in rests:
        if rest.startswith("لل") and len(rest) > 4:
            found.append((conjunction, "ل", rest[1:]))  # للقاء: of لقاء, not of إلقاء
            found.append((conjunction, "ل", "ال" + rest[2:]))
        elif rest and rest[0] in "بلك" and (len(rest) > 3 or rest[1:] in _SHORT):
            found.append((conjunction, rest[0], rest[1:]))
    return found
