"""What stands before a counted noun: numbers, "about", "each of"; and times that a demonstrative points at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.model import Span
from ingest.arabic.phrases.shares import share
from ingest.lexicon import read_lexicon, senses
from ingest.normalise import folded

if TYPE_CHECKING:
    from ingest.arabic.phrases.nouns import NounPhrase
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_POINTING = ("هذا", "هذه", "ذلك", "تلك", "كل", "نفس", "ذات", "طوال", "طيلة")
_BOUNDS = ("الاقل", "الاكثر")
_ONE = ("احد", "احدي")
_OF = "من"  # also "whoever"
_ABOUT = ("نحو", "حوالي", "قرابه")
_LONGEST = 5  # words before a noun
_MANY, _THOUSANDS = 100, "الاف"


def counted(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the noun stands whose determiners begin at a token: "ما لا يقل عن خمسة | مسلحين"."""
    start = at
    at += approximation(tokens, at, lexicon)
    said = at + (at < len(tokens) and tokens[at].word in _ABOUT)
    if part := share(tokens, said, lexicon):
        return said + part  # "أكثر من 50 بالمئة من | أحياء المدينة", "نحو 90 في المئة من | المدينة"
    number = at
    while at < len(tokens) and at - number < _LONGEST and _is_determiner(tokens[at], at > start, lexicon):
        if tokens[at].word in _POINTING and at + 1 < len(tokens) and tokens[at + 1].word in lexicon.adverbs:
            break  # "تنفي ذلك | دائما"
        if tokens[at].word == _OF and at > number and at + 1 < len(tokens) and tokens[at + 1].verbs and tokens[at + 1].name is None:
            break  # "مع كل | من يقاتل التنظيم": whoever does
        at += 1
    return at


def number_before(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return where the number of a noun begins that stands inside another phrase: "وصول | ثلاثة أفواج", "مقتل | 15 ألف مقاتل"."""
    start = at
    while start > 0 and at - start < _LONGEST and _is_determiner(tokens[start - 1], False, lexicon):
        before = tokens[start - 1]
        if before.preposition or before.conjunction:
            break
        start -= 1
    return number_proper(tokens, start, at, lexicon)


def is_many(words: Sequence[str]) -> bool:
    """Return whether folded words before a noun count so many that armed men are a force: "3500 | جندي", "ستة آلاف | مقاتل"."""
    vague = len(words) == 1 and words[0] == _THOUSANDS  # "آلاف المقاتلين"
    return not vague and any((word.isdigit() and int(word) >= _MANY) or word in _hundreds() for word in words)


@lru_cache(maxsize=1)
def _hundreds() -> frozenset[str]:
    """Return the folded words of numbers of many."""
    return folded(senses("ar", "hundreds"))


def number_proper(tokens: Sequence[Token], start: int, at: int, lexicon: Lexicon) -> int:
    """Return where a number begins, the words before it that only say "about" apart: "نحو | 15 خياطا", "ما لا يقل عن | 111 مدانا"."""
    start += approximation(tokens, start, lexicon) if start < at else 0
    while start + 1 < at and (tokens[start].word in _ABOUT or (tokens[start].word == "عدد" and tokens[start + 1].word.isdigit())):
        start += 1
    return start


def without_bound(tokens: Sequence[Token], end: int) -> int:
    """Return where a phrase ends but for "at least": "ثمانية مدنيين | على الأقل"."""
    return end - 2 if end > 2 and tokens[end - 1].word in _BOUNDS and tokens[end - 2].word == "علي" else end


def is_number(token: Token) -> bool:
    """Return whether a token says how many."""
    return token.name is None and (token.word.isdigit() or token.word in _numbers())


@lru_cache(maxsize=1)
def _numbers() -> frozenset[str]:
    return folded(read_lexicon("ar", "sufferers")["numbers"])


def with_number(tokens: Sequence[Token], found: NounPhrase, at: int, lexicon: Lexicon) -> None:
    """Let holders of a post whose number stands before it be known by that too: "أحد قادة التنظيم", "أربعة نواب"."""
    first = number_proper(tokens, found.start, at, lexicon)
    if (
        first < at
        and (is_number(tokens[first]) or tokens[first].word in _ONE)
        and len(found.phrases) == 1
        and found.phrases[0].sort == "role"
    ):
        role = found.phrases[0]
        found.phrases[0] = replace(role, wide=Span(tokens[first].bare_start, role.span.end))
        for post in found.posts:
            post.holder = tuple(found.phrases[0] if holder is role else holder for holder in post.holder)


def is_counted(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a number stands right before an actor: "إعدام 13 عراقيا"."""
    before = tokens[at - 1] if at else None
    number = before is not None and before.name is None and (before.word.isdigit() or before.word in lexicon.determiners)
    return number and tokens[at].word in lexicon.descriptions


def approximation(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how many tokens say "about" before a number: "ما لا يقل عن"."""
    if at >= len(tokens) or tokens[at].word not in lexicon.opens_approximation or tokens[at].conjunction or tokens[at].preposition:
        return 0
    for length in (4, 3, 2):
        if tuple(t.word for t in tokens[at : at + length]) in lexicon.approximations:
            return length
    return 0


def about(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a word that is else a negation or a preposition says "about" before a number: "ما لا يقل عن", "نحو 50"."""
    token = tokens[at]
    if token.word in ("ما", "لا"):
        return approximation(tokens, at, lexicon) > 0
    if token.word != "نحو" or token.preposition or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    return not after.name and (after.word.isdigit() or after.word in lexicon.determiners)


def pointed_time(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """Return where a time that a demonstrative begins ends: "هذا العام", "تلك الليلة"; None where none begins."""
    token = tokens[at]
    if token.word not in _POINTING or token.name or at + 1 >= len(tokens):
        return None
    after = tokens[at + 1]
    return at + 2 if not after.name and after.word in lexicon.time else None


def _is_determiner(token: Token, inside: bool, lexicon: Lexicon) -> bool:
    if token.name or token.mark or (inside and (token.conjunction or token.preposition)):
        return False
    if token.word == "من":
        return inside
    number = lexicon.bare(token.word) in lexicon.determiners and token.word not in lexicon.time  # "الاثنين", "الأحد": the day
    return number or token.word.isdigit()
