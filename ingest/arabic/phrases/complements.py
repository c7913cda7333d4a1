"""Where the words end that a preposition adds right after the description of an actor: "مصدر في الشرطة المحلية", "مسلحون موالون لها"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import BODIES
from ingest.arabic.phrases.areas import land_at
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.counts import counted
from ingest.arabic.words.days import day_of_month
from ingest.arabic.words.weapons import model, weapon_words
from ingest.arabic.words.word_analysis import VERBAL_NOUN
from ingest.lexicon import senses
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

DEMONSTRATIVES = folded(senses("ar", "demonstratives"))
_COMPLEMENTS = frozenset(("من", "عن", "في", "لدى", "ضمن", "داخل", "قرب"))
_OF_DEEDS = ("عن", "من", "قرب")  # what these open behind a bare noun is said of what it does
_WITHIN = ("في", "داخل")
_CLITICS = frozenset("بل")
_SIMPLE = senses("ar", "simple_verbal_nouns")
_MEANS = folded(senses("ar", "means_of_force"))
_AMID = folded(senses("ar", "amid"))
_LONGEST = 6  # words of a complement


def complement(tokens: Sequence[Token], lexicon: Lexicon, at: int) -> int:
    """Return where the words end that a preposition adds right after a description: "مصدر في الشرطة المحلية"."""
    if at >= len(tokens):
        return at
    token = tokens[at]
    if _relates(tokens, lexicon, at):
        inner = complement(tokens, lexicon, at + 1)
        if inner == at + 1 and inner < len(tokens) and tokens[inner].word in ATTACHED and not tokens[inner].conjunction:
            return inner + 1  # "مسلحون موالون لها"
        return inner if inner > at + 1 else at
    if token.conjunction or token.mark or (token.word not in _COMPLEMENTS and token.preposition not in _CLITICS):
        return at
    if _is_body(tokens, lexicon, at - 1) and (token.word in _OF_DEEDS or token.preposition == "ب"):
        return at  # "طالب الصحيفة | بالاعتذار", "انسحبت القوات | من المدينة"
    if _is_group(tokens[at - 1], lexicon) and token.word in _WITHIN and _places(tokens, lexicon, at + 1):
        return at  # "قصف مواقع الحزب | في مناطق الزاب"
    if token.word in _WITHIN and _in_time(tokens, lexicon, at + 1):
        return at  # "قوة أميركية | في 16 مايو", "مسلحون | في وقت متأخر", "أهالي السجناء | في غضون أسبوعين"
    if token.preposition and (token.word in lexicon.complementisers or token.word == "يد"):
        return at  # "أفاد مصدر محلي بأن"
    if (token.preposition and (token.word in weapon_words("devices") or lexicon.bare(token.word) in _MEANS)) or model(tokens, at):
        return at  # "قتل شرطي | بعبوة ناسفة", "فرقت المحتجين | بالهراوات", "مقاتلات | من طراز إف-16"
    behind = counted(tokens, at if token.preposition else at + 1, lexicon)  # "في | سلسلة غارات"
    if _deed(tokens, lexicon, behind + (behind < len(tokens) and tokens[behind].word in DEMONSTRATIVES)):
        return at  # "أعلن مصدر | عن مقتل", "تمكنت القوات | من محاصرة", "كلف قوة | بحماية"
    first = at + (token.word in _COMPLEMENTS and not token.name)
    end = first
    while end < len(tokens) and end - first < _LONGEST and _goes_on(tokens, lexicon, end, first):
        end += 1
    return end if end > first else at


def _is_group(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a noun points back to a party or an armed group, which a place does not tell from others."""
    group = lexicon.bare(token.word) in lexicon.of_people or lexicon.anaphors.get(token.word) == "force"
    return token.definite and token.name is None and group


def _places(tokens: Sequence[Token], lexicon: Lexicon, at: int) -> bool:
    """Return whether a place, or a noun for places, stands at a token."""
    noun = at < len(tokens) and tokens[at].name is None and lexicon.bare(tokens[at].word) in lexicon.areas
    return noun or land_at(tokens, at, lexicon)


def _in_time(tokens: Sequence[Token], lexicon: Lexicon, at: int) -> bool:
    """Return whether a time, or a day of a month, stands at a token: "وقت متأخر", "16 مايو"."""
    if at >= len(tokens) or tokens[at].name is not None:
        return False
    return tokens[at].word in lexicon.time or tokens[at].word in _AMID or day_of_month(tokens, at, lexicon) > 0


def _is_body(tokens: Sequence[Token], lexicon: Lexicon, at: int) -> bool:
    """Return whether a defined noun for a body stands alone at a token, which points back and has no complement of its own."""
    token = tokens[at]
    head = lexicon.descriptions.get(lexicon.bare(token.word))
    return token.definite and head is not None and head.one in BODIES


def _deed(tokens: Sequence[Token], lexicon: Lexicon, at: int) -> bool:
    """Return whether what is done, or happens, stands at a token."""
    token = tokens[at] if at < len(tokens) else None
    if token is not None and token.name is not None:
        return token.name.kind == "operation"  # "قوات أجنبية | في عملية اعتقال فلان"
    if token is not None and token.word in lexicon.noun_negators:
        return True  # "أمر القوات الأمنية | بعدم إطلاق النار"
    if token is None:
        return False
    bare = lexicon.bare(token.word)
    if token.noun is None:  # "قام المتظاهرون | بقطع الطريق", "اتهم الضباط الأجانب | بإثارة التوتر"
        made = VERBAL_NOUN.fullmatch(token.word) is not None and bare not in lexicon.descriptions and bare not in lexicon.body_heads
        return bool(token.preposition) and not token.definite and (token.word in _SIMPLE or made)
    happens = lexicon.event_kinds.get(token.noun.lemma) == "operation"  # "داعشيا | ضمن عمليات", "العشائر | في العمليات"
    return bare not in lexicon.descriptions and (happens or bare not in lexicon.body_heads)


def _relates(tokens: Sequence[Token], lexicon: Lexicon, at: int) -> bool:
    """Return whether an adjective with a complement of its own follows a description: "القادة المنشقين عن", "مصدر مقرب من"."""
    token = tokens[at]
    if token.conjunction or token.preposition or token.name or token.mark:
        return False
    if tokens[at - 1].word.startswith("ال") and tokens[at - 1].name is None and not token.definite:
        return False  # "كانت العشيرة | محاصرة لأشهر"
    return token.word in lexicon.adjectives or lexicon.bare(token.word) in lexicon.adjectives


def _describes(lexicon: Lexicon, word: str) -> bool:
    """Return whether a defined word behind a name can be its adjective."""
    bare = lexicon.bare(word)
    return bare.endswith(("ي", "يه", "يين")) or bare in lexicon.qualities or word in lexicon.former


def _is_adjective(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a word is a defined adjective, and no title or post that a name goes on with."""
    if token.name or not token.definite or token.word in lexicon.titles or token.word in lexicon.post_heads:
        return False
    return _describes(lexicon, token.word)


def _goes_on(tokens: Sequence[Token], lexicon: Lexicon, at: int, first: int) -> bool:
    token = tokens[at]
    if token.mark or (at > first and (token.conjunction or token.preposition)):
        return False
    if at > first and tokens[at - 1].name and (token.name or not token.definite or token.noun or not _describes(lexicon, token.word)):
        return False
    if at > first and token.name and _is_adjective(tokens[at - 1], lexicon):
        return False  # "وفد من الحزبين الرئيسيين | فلان"
    return not (token.verbs and not token.noun) and (token.name is not None or token.word not in lexicon.prepositions)
