"""Tokens of an Arabic sentence: words without their clitics, names as one token, quotation marks tracked."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.model import BODIES, Span
from ingest.arabic.lexicon import Lexicon
from ingest.arabic.word_analysis import analysed
from ingest.arabic.word_forms import NounReading, VerbReading
from ingest.lexicon import senses
from ingest.normalise import ADDRESS, fold
from ingest.syntax import Name, Sentence

COMMAS = ("،", ",")
PAUSES = (*COMMAS, "-", "–", "(")
LONGEST = 400  # tokens of a sentence that are read: more is a list or hostile
_TOKEN = re.compile(ADDRESS + r"|[\w%]+(?:['.,]\d+)*|[^\w\s]")
_APART = frozenset(("ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"))  # clitics that stand apart, joined by a kashida
_OR = "او"
_USES = senses("ar", "uses")
_WITHOUT, _PILOTS = senses("ar", "without"), senses("ar", "pilots")
_OPENING, _CLOSING, _BOTH = "«“(", "»”)", '"'


@dataclass(slots=True)  # not frozen: every word makes one, and that would take twice the time
class Token:
    """A word or mark: `word` is folded and bare, `conjunction` و or ف, `preposition` an attached ب ل ك."""

    span: Span
    word: str
    conjunction: str = ""
    preposition: str = ""
    name: Name | None = None
    verbs: tuple[VerbReading, ...] = ()
    noun: NounReading | None = None
    mark: str = ""
    quoted: bool = False
    owned: bool = False  # ends in a possessive pronoun

    @property
    def bare_start(self) -> int:
        """Return where the word begins in the text, after what is attached to it."""
        attached = len(self.conjunction) + len(self.preposition)
        return self.span.start + max(0, min(attached, self.span.end - self.span.start - len(self.word)))

    @property
    def definite(self) -> bool:
        """Return whether the word carries the article."""
        return self.word.startswith("ال") and len(self.word) > 4 and not self.verbs


@dataclass(slots=True)
class _Quotes:
    """The quotation marks that are open."""

    nested: int = 0
    straight: bool = False

    @property
    def open(self) -> bool:
        """Return whether what is read is quoted."""
        return bool(self.nested) or self.straight

    def see(self, mark: str) -> None:
        """Open or close with a mark."""
        if mark in "«“":
            self.nested += 1
        elif mark in "»”":
            self.nested = max(0, self.nested - 1)
        elif mark == _BOTH:
            self.straight = not self.straight


def tokens(text: str, sentence: Sentence, names: Sequence[Name], lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a sentence of `text` in order, at most LONGEST."""
    begin = sentence.span.start
    folded = fold(text[begin : sentence.span.end])
    spans = [(_place(folded.offsets, n.span.start - begin), _place(folded.offsets, n.span.end - begin), n) for n in names]
    found: list[Token] = []
    quotes = _Quotes()
    alone = False  # a و that stands apart from its word
    at = number = 0
    while len(found) < LONGEST and (match := _TOKEN.search(folded.text, at)) is not None:
        start, end = match.span()
        while number < len(spans) and spans[number][1] <= start:
            number += 1
        if number < len(spans) and spans[number][0] < end:
            first, last, name = spans[number]
            token = _name_token(folded.text[start:first], folded.text[first:last], name, quotes.open)
            at = _behind_name(folded.text, last, end)
            number += 1
        elif match.group() in ("و", "#"):
            at, alone = end, alone or match.group() == "و"
            continue
        else:
            at, span = end, folded.span(start, end)
            token = _word_or_mark(text, match.group(), Span(begin + span.start, begin + span.end), quotes, lexicon)
        found.append(replace(token, conjunction="و") if alone and not token.mark else token)
        alone = alone and token.mark in (*_OPENING, *_BOTH)
    return _without_name_quotes(_or_joined(_by_users(_in_hand(_so_has(_with_clitics(_without_pilot(found))), lexicon))))


def _behind_name(folded: str, last: int, end: int) -> int:
    """Return where to read on behind a name that ends at `last`, inside a word that ends at `end`: attached letters are passed over."""
    at = last if folded[last:end].strip() else max(last, end)
    while at < len(folded) and folded[at].isalpha():
        at += 1
    return at


def _word_or_mark(text: str, word: str, span: Span, quotes: _Quotes, lexicon: Lexicon) -> Token:
    if not (word[0].isalnum() or word[0] == "_"):
        quotes.see(word)
        return Token(span, word, mark=word, quoted=quotes.open)
    possessive = text[span.end - 1] == "ه" or word.endswith(("ها", "هم", "هما"))
    counted = word.endswith("ها") and word[:-1] in lexicon.descriptions  # "15 مشتبها به"
    owned = len(word) > 3 and possessive and not word.startswith("ال") and not counted
    hamza = text[span.start + 1 : span.start + 2] in ("أ", "إ")
    if quotes.open and (own := _of_speaker(word, span, lexicon)) is not None:
        return own
    return Token(span, *analysed(word, lexicon, text[span.end - 1], hamza), quoted=quotes.open, owned=owned)


def _of_speaker(word: str, span: Span, lexicon: Lexicon) -> Token | None:
    """Return a verb by which somebody says in a quotation what he does himself: "وأطالب"."""
    for conjunction in ("", *(("و", "ف") if word[0] in "وف" else ())):
        stem = word.removeprefix(conjunction)
        if verbs := lexicon.forms.of_speaker(stem):
            return Token(span, stem, conjunction, verbs=verbs, quoted=True)
    return None


def _with_clitics(found: list[Token]) -> list[Token]:
    """Join a clitic that stands apart to the word behind: "لـ «القاعدة»", "وبـ"الفرات"."""
    joined: list[Token] = []
    clitic = ""
    for token in found:
        if token.word in _APART and not token.name and not token.mark and not token.preposition:
            clitic = token.conjunction + token.word
            continue
        if clitic and not token.mark:
            token = replace(token, conjunction=token.conjunction or clitic[:-1], preposition=token.preposition or clitic[-1])
        elif clitic and token.mark not in (*_OPENING, *_BOTH):
            clitic = ""
        joined.append(token)
        clitic = clitic if token.mark else ""
    return joined


def _so_has(found: list[Token]) -> list[Token]:
    """Read فقد before a verb as ف with قد, not as "he lost"."""
    return [
        replace(token, word="قد", conjunction="ف", verbs=(), noun=None) if token.word == "فقد" and following.verbs else token
        for token, following in zip(found, [*found[1:], *found[-1:]], strict=True)
    ]


def _without_pilot(found: list[Token]) -> list[Token]:
    """Return the tokens without the words that say of an aircraft that nobody flies it: "طائرة أمريكية بدون طيار"."""
    ends = [at for at in range(1, len(found)) if found[at].word in _PILOTS and found[at - 1].word in _WITHOUT]
    if not ends:
        return found
    dropped = {at - back for at in ends for back in range(3 if at > 1 and found[at - 2].word == "من" else 2)}
    return [token for at, token in enumerate(found) if at not in dropped]


def _in_hand(found: list[Token], lexicon: Lexicon) -> list[Token]:
    """Read "بيد X" as ب with the hand, not as "however", which "أن" follows."""
    return [
        replace(token, word="يد", preposition="ب", verbs=(), noun=lexicon.forms.noun("يد"))
        if token.word == "بيد" and not following.word.startswith("ان") and not following.mark
        else token
        for token, following in zip(found, [*found[1:], *found[-1:]], strict=True)
    ]


def _by_users(found: list[Token]) -> list[Token]:
    """Read "استخدام" as a deed only right before whoever is to use something: "استخدام الجيش للقاعدة", not "باستخدام الطائرات"."""
    return [
        replace(token, noun=None) if token.noun and token.noun.lemma in _USES and (token.preposition == "ب" or not _uses(after)) else token
        for token, after in zip(found, [*found[1:], *found[-1:]], strict=True)
    ]


def _uses(token: Token) -> bool:
    return token.name is not None and token.name.kind in BODIES and not token.preposition


def _or_joined(found: list[Token]) -> list[Token]:
    """Read "or" between two deeds as what joins them: "تقديم المساعدة أو التدريب"."""
    joins = {at for at in range(1, len(found) - 1) if found[at].word == _OR and found[at - 1].noun and _is_deed(found[at + 1])}
    return [replace(t, conjunction="و") if at - 1 in joins else t for at, t in enumerate(found) if at not in joins]


def _is_deed(token: Token) -> bool:
    return token.noun is not None and not token.verbs and not token.conjunction


def _without_name_quotes(found: list[Token]) -> list[Token]:
    """Drop the quotation marks and brackets that enclose no more than a name, and a name that only names again whom it stands behind."""
    dropped: set[int] = set()
    for at, token in enumerate(found):
        if token.mark and token.mark in _OPENING + _BOTH and at not in dropped:
            for close in range(at + 2, min(at + 4, len(found))):
                if found[close].mark and found[close].mark in _CLOSING + _BOTH:
                    if any(t.name for t in found[at + 1 : close]):
                        dropped |= {at, close}
                    if token.mark == "(" and close == at + 2 and _names_again(found, at, dropped):
                        dropped.add(at + 1)
                    break
    return [t for at, t in enumerate(found) if at not in dropped]


def _names_again(found: Sequence[Token], at: int, dropped: set[int]) -> bool:
    """Return whether brackets at a token hold another name of whoever stands right before them: "محمود عباس (أبو مازن)"."""
    before = next((found[i] for i in range(at - 1, -1, -1) if i not in dropped), None)
    named, inside = before.name if before is not None else None, found[at + 1].name
    return named is not None and inside is not None and named.entity == inside.entity


def _place(offsets: tuple[int, ...] | None, at: int) -> int:
    return at if offsets is None else bisect_left(offsets, at)


def _name_token(before: str, word: str, name: Name, quoted: bool) -> Token:
    conjunction = before[:1] if before[:1] in ("و", "ف") else ""
    preposition = before[-1:] if before[-1:] in ("ب", "ل", "ك") else ""
    if word.startswith("لل"):
        preposition = "ل"
    return Token(name.span, word, conjunction, preposition, name=name, quoted=quoted)
