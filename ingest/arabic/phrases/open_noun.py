"""An Arabic noun phrase while its words are read: what may still belong to it, what is its owner, which verbal noun it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.arabic.events.event_phrases import is_attempt
from ingest.arabic.events.sites import names_site
from ingest.arabic.phrases.areas import is_area
from ingest.arabic.phrases.boundaries import opens_title
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.phrases.phrase_ends import is_closed_before
from ingest.arabic.words.actor_words import SUNNIS, describes_event, is_actor, is_pair, nunated, qualified, qualifies, takes_quality
from ingest.arabic.words.listed_forms import adjective_forms
from ingest.arabic.words.tokens import Token
from ingest.arabic.words.weapons import is_armed
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.word_forms import NounReading


_OF_BLOWS = adjective_forms(senses("ar", "blow_qualities"))
_OF_DOINGS = adjective_forms(senses("ar", "doing_qualities"))
_EXTENTS = adjective_forms(senses("ar", "extents"))
_DEEDS = senses("ar", "deeds_like_verbs")
_LEADS = senses("ar", "leads_somewhere")
_KINDS = folded(senses("ar", "kinds_or_manners"))
_SHORT = 4  # letters of words of which the alef may be their own: "عصا"
_THERE_IS, _THERE_MAY_BE = "وجود", senses("ar", "parts_in_deeds") | senses("ar", "blows")
_BETWEEN = ("بين", "مع")
_STRENGTHENING = senses("ar", "strengthening")


@dataclass(slots=True)
class OpenNoun:
    """A noun phrase while its words are read; a transparent head stands for whoever owns it."""

    found: NounPhrase
    at: int
    head: str
    transparent: bool
    definite: bool
    acts: bool = False  # an event, right behind the verb whose subject it is: "استهدف هجوم | قافلة"


def is_qualified(noun: OpenNoun, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether an adjective stands last, behind which nothing is an owner: "قوى عراقية | إيران", "طائرات حربية | مواقع"."""
    at = noun.found.end - 1
    last = tokens[at]
    if at <= noun.at or last.name or last.definite or last.preposition:
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is not None and behind.quoted and not last.quoted and last.word in lexicon.descriptions:
        return False  # "حراس مقر منظمة | «بدر»": it is named so
    if last.word in lexicon.demonyms or last.word == SUNNIS or is_armed(noun.head, last.word) or _of_a_people(noun, tokens, lexicon):
        return True
    if last.word in _OF_DOINGS and (noun.found.trigger is None or noun.found.trigger < at):
        return True
    if noun.found.trigger is not None:
        return lexicon.event_kinds.get(noun.found.lemma) == "operation" and noun.found.trigger < at and last.word in _OF_BLOWS
    return noun.head in lexicon.descriptions and qualified(last.word, noun.head, lexicon)


def _of_a_people(noun: OpenNoun, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a people stands last as the adjective of unnamed actors, before no land of its: "اتهم نواب شيعة | المالكي"."""
    known = lexicon.descriptions.get(tokens[noun.found.end - 1].word)
    name = tokens[noun.found.end].name if noun.found.end < len(tokens) else None
    if tokens[noun.found.end - 1].word.endswith("ون"):
        return known is not None and known.people  # "نواب أوروبيون | تركيا"
    return known is not None and known.people and name is not None and name.kind != "place" and name.entity not in lexicon.states


def ends_at_quality(noun: OpenNoun, here: Token, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a phrase ends with its adjective before a word: "طائرات أمريكية | موقعا", "هجمات دامية | العاصمة"."""
    if noun.definite or not is_qualified(noun, tokens, lexicon) or here.word in _OF_DOINGS:
        return False
    last = tokens[noun.found.end - 1].word
    if noun.found.trigger is None or last in lexicon.demonyms or is_armed(noun.head, last):
        return not here.definite and not qualifies(here.word, lexicon)
    return here.word not in _EXTENTS if here.definite else _disagree(last, here.word)


def is_accusative(word: str) -> bool:
    """Return whether a word has the alef of an indefinite object, which owns nothing."""
    return len(word) > _SHORT and word.endswith("ا") and not word.endswith(("يا", "ءا"))


def _disagree(adjective: str, word: str) -> bool:
    """Return whether a word has another gender than the adjective before it, so that it is none itself: "هجوم انتحاري | نقطة تفتيش"."""
    return not word.endswith("ي") and adjective.endswith("ه") != word.endswith("ه")


def ends_before(noun: OpenNoun, here: Token, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a word can belong to a phrase no more: a second defined noun, what follows "متظاهرون"."""
    word = here.word
    if noun.found.trigger == noun.found.end - 1 and here.noun is not None and lexicon.operator(noun.found.lemma) == "rumour":
        return True  # "أنباء | سيطرة التنظيم على المدينة"
    if _is_hit(noun, here, tokens, lexicon) or (noun.definite and lexicon.bare(word) in _LEADS):
        return True
    last = tokens[noun.found.end - 1].word if noun.found.end - 1 > noun.at else ""
    if is_closed_before(tokens[noun.at].word, last, here, noun.found, lexicon):
        return True
    if noun.found.trigger is not None and word.endswith("ا") and here.noun is not None and here.noun.lemma in lexicon.in_aid:
        return True  # "شن غارات | دعما للقوات"
    if is_accusative(word) and not here.owned and (noun.acts or word.removesuffix("ا") in lexicon.texts):
        return True  # "استهدف تفجير | مركزا للشرطة", "نشرت صحيفة | تقريرا"
    if tokens[noun.at].preposition == "ب" and not noun.definite and names_site(here) and word.endswith("ا"):
        return True  # "استهدف بصواريخ | مقرا"
    if noun.acts and (names_site(here) or (lexicon.bare(word) in lexicon.descriptions and not describes_event(lexicon.bare(word)))):
        return True
    if not last and tokens[noun.at].owned and (lexicon.bare(word) in lexicon.nouns or lexicon.bare(word) in _DEEDS):
        return True  # "أكد رفضه | التدخلات التركية"
    if noun.definite and _is_other_gender(last or tokens[noun.at].word, here, lexicon):
        return True
    if noun.definite:
        actor = is_actor(lexicon.bare(word), lexicon, noun.head) and noun.head not in lexicon.demonyms  # "مئات العراقيين المحتجين"
        if not here.definite or here.noun is not None or opens_title(tokens, noun.found.end, lexicon) or actor:
            return True
    else:
        before = tokens[noun.found.end - 1].word
        if here.noun is not None and noun.head in lexicon.descriptions and qualified(before, noun.head, lexicon):
            return True  # "نفى مصدر أمني | سيطرة التنظيم": after its adjective a noun owns nothing
        if not here.definite and nunated(before, lexicon) and not qualifies(word, lexicon):
            return True
    return nunated(tokens[noun.at].word, lexicon) and (here.definite or not qualifies(word, lexicon))


def _is_hit(noun: OpenNoun, here: Token, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a word is what the verb before a bare actor says him to hit: "قصفت طائرات | مواقع", "هاجم انتحاري | مطعما"."""
    before = tokens[noun.at - 1] if noun.at else None
    if before is None or noun.definite or noun.found.end != noun.at + 1 or tokens[noun.at].preposition or tokens[noun.at].conjunction:
        return False
    known = lexicon.descriptions.get(noun.head)
    acts = known is not None and known.one != "place" and not names_site(tokens[noun.at])
    hit = names_site(here) or (here.word.endswith("ا") and not noun.head.endswith("ا") and here.word not in lexicon.qualities)
    return acts and hit and not here.definite and any(v.form.lemma in lexicon.strikes for v in before.verbs)


def _is_other_gender(before: str, here: Token, lexicon: Lexicon) -> bool:
    """Return whether a post behind a feminine word is no adjective of it: "القوات | القيادي في التنظيم", "اللجنة | الأمين العام"."""
    if not before.endswith(("ه", "ات")) or here.word.endswith(("ه", "ات", "ون", "ين")):
        return False
    return here.word in lexicon.post_heads or here.word in lexicon.titles


def further_quality(noun: OpenNoun, tokens: Sequence[Token], lexicon: Lexicon) -> int:
    """Return how many words go on with a phrase that are no plain adjective: "جماعات | غير شرعية", "زعماء | سنة"."""
    return 2 if _negated_quality(tokens, noun.found.end, lexicon) else int(_is_faith(noun, tokens, lexicon))


def _is_faith(noun: OpenNoun, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the word behind many people tells that they are Sunnis, and not the year: "زعماء | سنة"."""
    here, known = tokens[noun.found.end], lexicon.descriptions.get(noun.head)
    if lexicon.bare(here.word) != SUNNIS or known is None or known.one != "person" or here.definite != noun.definite:
        return False
    dated = noun.found.end + 1 < len(tokens) and tokens[noun.found.end + 1].word.isdigit()
    return not (here.preposition or here.conjunction or dated or noun.head.endswith("ا"))


def _negated_quality(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether an adjective is denied that takes no complement of its own: "جماعات غير شرعية", not "غير الموالية للتنظيم"."""
    if tokens[at].word != "غير" or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    plain = not (after.mark or after.name or after.noun or after.conjunction or after.preposition or after.owned)
    bare = lexicon.bare(after.word)
    return plain and bare not in lexicon.adjectives and bare not in lexicon.descriptions and not lexicon.forms.describing.get(bare)


def owns(noun: OpenNoun, bare: str, here: Token, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether an unnamed actor, by his noun, owns the verbal noun or event before it: "مقتل مسلحين", but not "هجوم انتحاري"."""
    found = noun.found
    if noun.definite or bare not in lexicon.descriptions or takes_quality(found.lemma, bare, lexicon):
        return False
    if found.trigger is None:
        return _is_ranks(noun, bare, lexicon)
    if _is_tie(noun, here, tokens, lexicon):
        return False
    two = is_pair(found.lemma, lexicon.bare(tokens[noun.at].word), lexicon)
    return found.lemma not in lexicon.event_kinds or not describes_event(bare, two)


def _is_ranks(noun: OpenNoun, bare: str, lexicon: Lexicon) -> bool:
    """Return whether a noun stands for the armed men who own it: "صفوف | الجماعات المتشددة", "تجمعات | المسلحين"."""
    stands = noun.transparent and noun.found.end == noun.at + 1 and not noun.found.place
    return stands and noun.head not in lexicon.descriptions and lexicon.descriptions[bare].kind == "force"


def _is_tie(noun: OpenNoun, here: Token, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a word that may be a body is a tie of which the phrase tells that there is one: "وجود تحالف سياسي بين الحزبين"."""
    tie = here.noun is not None and here.noun.lemma in lexicon.mutual
    behind = tokens[noun.found.end + 1 : noun.found.end + 3]
    return tie and noun.found.lemma == _THERE_IS and any(t.word in _BETWEEN and not t.preposition for t in behind)


def gives_way(noun: OpenNoun, inner: NounReading, lexicon: Lexicon) -> bool:
    """Return whether the trigger is the inner noun: "عملية اعتقال", "تنفيذ ضربات", "انتشار أنباء", "صدّ هجوم"."""
    found = noun.found
    if found.trigger is None:
        if inner.lemma in lexicon.battles and noun.head in lexicon.of_war:
            return False  # "جرائم حرب"
        if inner.lemma in lexicon.pursuits and noun.head in lexicon.discussing:
            return False  # "لبحث محاربة التنظيم"
        averted = noun.head in lexicon.averted and not stops(noun, inner, lexicon)
        return not found.inner and not averted and noun.head not in lexicon.metonymy
    if is_attempt(found, inner.lemma) or stops(noun, inner, lexicon):
        return True
    if inner.lemma in lexicon.held and found.lemma in lexicon.regaining:
        return True  # "استعادة السيطرة", "فرض سيطرتها"
    if found.lemma in lexicon.needs and found.trigger == found.end - 1 and inner.lemma not in lexicon.event_kinds:
        return True  # "ضرورة انسحاب"
    if noun.head in _STRENGTHENING and inner.lemma in lexicon.of_two | lexicon.help and not found.inner:
        return True  # "تعزيز التعاون بين"
    existing = found.lemma == _THERE_IS and found.trigger == noun.at and not found.inner
    if existing and (inner.lemma in _THERE_MAY_BE | lexicon.mutual | lexicon.battles | lexicon.raids or _intended(inner, lexicon)):
        return True  # "نفى وجود أي تنسيق مع"
    return fold_word(found.lemma) in lexicon.light_nouns or lexicon.operator(inner.lemma) == "rumour"


def _intended(inner: NounReading, lexicon: Lexicon) -> bool:
    return lexicon.operator(inner.lemma) == "intention"


def stops(noun: OpenNoun, inner: NounReading, lexicon: Lexicon) -> bool:
    """Return whether a noun is the end of what the inner noun says: "وقف دعم الفصائل", "إنهاء القصف التركي"."""
    goes_on = inner.lemma in lexicon.kept_up or lexicon.event_kinds.get(inner.lemma) == "operation" or inner.lemma in lexicon.hits
    return noun.head in lexicon.stopping and goes_on


def lies(noun: OpenNoun, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the direction behind a noun says where that is, and is no part of a name or of an event."""
    if is_area(tokens, noun.at, lexicon):
        return True  # "ست قرى | جنوب الموصل"
    known, at = lexicon.descriptions.get(noun.head), noun.found.end + 1
    land = noun.found.place or noun.head in lexicon.directions or (known is not None and known.kind == "place")
    after = tokens[at].name if at < len(tokens) else None
    in_place = after is not None and after.kind == "place"  # "خيمة | شمالي بغداد", but not "مسؤول غربي"
    return in_place and noun.found.trigger is None and not (land or noun.transparent or noun.definite)


def is_adverb(noun: OpenNoun, here: Token, lexicon: Lexicon) -> bool:
    """Return whether a word is of time or manner, and no adjective of an actor."""
    told = here.word.removesuffix("ا") in lexicon.qualities or (here.word in _KINDS and noun.found.trigger is None)
    accusative = noun.head.endswith("ا") and told  # "30 مسلحا سابقا", "استقبل وفدا عسكريا"
    quality = (here.word in lexicon.qualities or accusative) and noun.head in lexicon.descriptions
    return here.word in lexicon.time or (here.word in lexicon.adverbs and not quality)
