"""Tokens of an Arabic sentence: words without their clitics, names as one token, quotation marks tracked."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.model import Span
from ingest.arabic.words.joined_denials import denied_at
from ingest.arabic.words.lexicon import Lexicon
from ingest.arabic.words.word_analysis import analysed, is_owned
from ingest.arabic.words.word_forms import NounReading, VerbReading
from ingest.normalise import ADDRESS, fold_part
from ingest.reading.quotations import open_mark
from ingest.syntax import Name, Sentence

COMMAS = ("،", ",")
PAUSES = (*COMMAS, "-", "–", "(")
LONGEST = 400  # tokens of a sentence that are read: more is a list or hostile
_DEFINITE_IN_HEH = re.compile(r"\bال[ء-ي]{3,}[^ا]ه\b")  # "الحكومه", but not "المياه"
_SURE = 2  # such words
_TOKEN = re.compile(ADDRESS + r"|[\w%]+(?:['.,]\d+)*|[^\w\s]")
OPENING, CLOSING, BOTH = "«“(", "»”)", '"'


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
        whole = self.noun is not None and not self.noun.definite  # "إلغاء", which begins like it
        return self.word.startswith("ال") and len(self.word) > 4 and not self.verbs and not whole


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
        if mark and mark in "«“":
            self.nested += 1
        elif mark and mark in "»”":
            self.nested = max(0, self.nested - 1)
        elif mark == BOTH:
            self.straight = not self.straight


def tokens(text: str, sentence: Sentence, names: Sequence[Name], lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a sentence of `text` in order, at most LONGEST."""
    begin = sentence.span.start
    folded = fold_part(text, sentence.span)
    spans = [(_place(folded.offsets, n.span.start - begin), _place(folded.offsets, n.span.end - begin), n) for n in names]
    found: list[Token] = []
    quotes = _Quotes()
    quotes.see(open_mark(text, begin))
    alone = False  # a و that stands apart from its word
    at = number = 0
    while len(found) < LONGEST and (match := _TOKEN.search(folded.text, at)) is not None:
        (start, end), word = match.span(), match.group()
        while number < len(spans) and spans[number][1] <= start:
            number += 1
        if number < len(spans) and spans[number][0] < end:
            first, last, name = spans[number]
            token = _name_token(folded.text[start:first], folded.text[first:last], name, quotes.open)
            at = _behind_name(folded.text, last, end)
            number += 1
        elif word in ("و", "#"):
            at, alone = end, alone or word == "و"
            continue
        else:
            if "لا" in word[:3] and (joined := denied_at(word, lexicon)):
                before, span = word[:joined], Span(begin + folded.place(start), begin + folded.place(start + joined))
                found.append(Token(span, "لا", conjunction=before[:-2], quoted=quotes.open))
                start, word = start + joined, word[joined:]
            at, span = end, Span(begin + folded.place(start), begin + folded.place(end - 1) + 1)
            token = _word_or_mark(text, word, span, quotes, lexicon)
        found.append(replace(token, conjunction="و") if alone and not token.mark else token)
        alone = alone and token.mark in (*OPENING, *BOTH)
    return found


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
    ending = text[span.end - 1]
    if ending == "ه" and writes_no_marbuta(text) and (word in lexicon.triggers or lexicon.knows(word)):
        ending = "ة"  # "مشاركه القوات" of a text that writes "الحكومه"
    hamza = text[span.start + 1 : span.start + 2] in ("أ", "إ")
    if quotes.open and (own := _of_speaker(word, span, lexicon)) is not None:
        return own
    return Token(span, *analysed(word, lexicon, ending, hamza), quoted=quotes.open, owned=is_owned(word, lexicon, ending))


@lru_cache(maxsize=8)
def writes_no_marbuta(text: str) -> bool:
    """Return whether a text writes ه for ة: never ة, but adjectives and nouns with the article that end in ه, as no pronoun follows it."""
    return "ة" not in text and len(frozenset(_DEFINITE_IN_HEH.findall(text))) >= _SURE


def _of_speaker(word: str, span: Span, lexicon: Lexicon) -> Token | None:
    """Return a verb by which somebody says in a quotation what he does himself: "وأطالب"."""
    for conjunction in ("", *(("و", "ف") if word[0] in "وف" else ())):
        stem = word.removeprefix(conjunction)
        if verbs := lexicon.forms.of_speaker(stem):
            return Token(span, stem, conjunction, verbs=verbs, quoted=True)
    return None


def _place(offsets: tuple[int, ...] | None, at: int) -> int:
    return at if offsets is None else bisect_left(offsets, at)


def _name_token(before: str, word: str, name: Name, quoted: bool) -> Token:
    conjunction = before[:1] if before[:1] in ("و", "ف") else ""
    preposition = before[-1:] if before[-1:] in ("ب", "ل", "ك") else ""
    if word.startswith("لل"):
        preposition = "ل"
    return Token(name.span, word, conjunction, preposition, name=name, quoted=quoted)
