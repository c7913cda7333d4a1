"""People in Arabic text: a run of given names and surnames, ابو and عبد with what they go with, نسبة at its end."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.lexicon import posts
from ingest.names.name_data import name_units, people_words
from ingest.normalise import Folded, arabic_forms, arabic_words, fold_word

LONGEST = 7  # words of a name
_COMPOUND = frozenset(("عبد", "ابو", "ابي", "ام", "بن", "ابن", "آل"))
_SON = "بن"
_COMPOUNDS = frozenset(("ابو", "ابي", "عبد", "ال"))  # a name goes on behind one
_OPEN = _COMPOUNDS | {_SON}  # a name does not end with one
_COMMON = 40  # how often a given name must be on record to open a name without a title


def arabic_people(original: str, folded: Folded, others: Collection[Span] = ()) -> Iterator[tuple[Span, str]]:
    """Return the names of people in an Arabic text with the reason for each; `others` are spans that name no people."""
    given, surnames = name_units()
    starts = frozenset(span.start for span in others)
    text = _Text(original, folded, arabic_words(folded.text), given, surnames, people_words(language="ar"), starts)
    index = 0
    words = arabic_forms(folded.text)
    sons = _SON in words
    while index < len(words):
        first = words[index]
        joined = first[0] == "و" and first not in given and given.get(first[1:], 0) >= _COMMON
        if not joined and first not in given and first not in _COMPOUND and not (sons and text.is_somebodys_son(index)):
            index += 1  # most words
            continue
        if first.startswith("ال") and first in text.lists["titles"]:
            index += 1  # السيد opens no name
            continue
        titled = index > 0 and text.word(index - 1) in text.lists["titles"] and text.adjacent(index)
        length = text.length(index, titled)
        if length >= 2:
            start, end = text.matches[index].start() + joined, text.matches[index + length - 1].end()
            yield folded.span(start, end), "a title and a name" if titled else "given name and surname"
        index += max(length, 1)


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a text with what is on record of them as given names and surnames."""

    original: str
    folded: Folded
    matches: Sequence[re.Match[str]]
    given: Mapping[str, int]
    surnames: Mapping[str, int]
    lists: Mapping[str, frozenset[str]]
    others: frozenset[int]  # where names begin that are no people's

    def word(self, at: int) -> str:
        """Return a word, folded, "" where there is none."""
        return self.matches[at].group() if 0 <= at < len(self.matches) else ""

    def adjacent(self, at: int) -> bool:
        """Return whether no more than a space stands before a word."""
        return at < len(self.matches) and self.folded.text[self.matches[at - 1].end() : self.matches[at].start()] == " "

    def length(self, index: int, titled: bool) -> int:
        """Return of how many words the name is that begins at one, 0 where none does."""
        first = self._first(index)
        if not self._opens(index, first, titled):
            return 0
        length, compound = 1, first in _COMPOUND
        while length < LONGEST and self.adjacent(index + length) and self._goes_on(index + length, length, first):
            length += 1
        while length > 1 and self.word(index + length - 1) in _OPEN:
            length -= 1
        last = self.word(index + length - 1)
        strong = last.startswith("ال") or last in self.surnames or length >= 3 or titled
        return length if strong and (length >= 2 + compound or (compound and length == 2)) else 0

    def _first(self, index: int) -> str:
        word = self.word(index)
        return word if word in self.given or word[:1] != "و" else word[1:]  # "سالم الفهد وعصام الحمد"

    def _opens(self, index: int, first: str, titled: bool) -> bool:
        """Return whether a name may begin with a word."""
        end = self.matches[index].end()
        if self.folded.span(end - len(first), end).of(self.original) == "على":
            return False  # the preposition; the fold makes it the name علي
        if first in _COMPOUND:
            return first not in (_SON, "ابن")
        if self.is_somebodys_son(index):
            return True
        linked = self.word(index + 1) == "عبد" and self.adjacent(index + 1)
        sure = linked or (first in self.lists["given_before_surname"] and self._descends(index))
        if (first in self.lists["not_names"] or _is_particle(first)) and not sure:
            return False
        return self.given.get(first, 0) >= (1 if sure else 3 if titled else _COMMON)

    def is_somebodys_son(self, index: int) -> bool:
        """Return whether a word is a name whatever else it may mean, for "بن" and a further word stand behind it: "غالب بن سعدون"."""
        if self.word(index + 1) != _SON or not (self.adjacent(index + 1) and self.adjacent(index + 2)):
            return False
        word, words = self.word(index), lexicon()
        ordinary = word in words.post_heads or word in words.prepositions or (word in self.lists["titles"] and word not in self.given)
        return len(word) > 2 and word[:2] not in ("ال", "لل") and not ordinary and not words.forms.verbs(word)

    def _goes_on(self, at: int, length: int, first: str) -> bool:
        """Return whether a word goes on the name of so many words that stands before it."""
        word, last = self.word(at), self.word(at - 1)
        if self.folded.place(self.matches[at].start()) in self.others:
            return False
        nisba = self._is_nisba(at)
        compounded = length > 1 and self.word(at - 2) == "عبد"  # "خالد عبد الكريم | حسن"
        if word.startswith("ال") and last != "عبد" and (word in self.lists["titles"] or word in _offices()):
            return False  # "حسين الفلاني | القيادي في"
        if last.startswith("ال") and len(last) > 2 and last != "الدين" and not nisba and word != _SON and not compounded:
            return False  # a surname with its article ends the name but for another
        if self._is_known(at, length) or word in _OPEN or last in _COMPOUNDS or (last == _SON and length > 1):
            return True
        bare = word[2:] if word.startswith("ال") else word
        if nisba and (word in self.surnames or bare in self.surnames or (length == 2 and first in ("ابو", "ابي", "ام"))):
            return True
        if length >= 3 and self.word(at - 2) == _SON and lexicon().is_unknown(word):
            return True
        ends = _ends(self.folded.text, self.matches[at].end())
        return length >= 2 and word.startswith("ال") and ends and lexicon().is_unknown(bare)

    def _is_nisba(self, at: int) -> bool:
        """Return whether a word is spelled as a surname of descent: الفلاني."""
        word = self.word(at)
        return word.startswith("ال") and word.endswith("ي") and len(word) > 4

    def _is_known(self, at: int, length: int) -> bool:
        """Return whether a word behind another of a name is on record as part of one, and no other word here."""
        word, behind = self.word(at), self._before_surname(at)
        if (word not in self.given and word not in self.surnames) or word in _offices():
            return False
        if word in self.lists["not_names"] and not (behind and word in self.lists["given_before_surname"]):
            return False
        often = self.given.get(word, 0) >= _COMMON or word in self.surnames or self._is_nisba(at + 1)
        if length >= 2 and not often and (lexicon().forms.verbs(word) or lexicon().forms.noun(word)):
            return False  # "حسين خلف | تحرير المدينة"
        return behind or not _is_particle(self.folded.span(self.matches[at].start(), self.matches[at].end()).of(self.original))

    def _before_surname(self, at: int) -> bool:
        """Return whether a surname of descent is right behind a word: "محمد عبد الله *خلف* الجميلي" is behind nobody."""
        word = self.word(at + 1)
        return self.adjacent(at + 1) and self._is_nisba(at + 1) and word in self.surnames and word[2:] not in lexicon().demonyms

    def _descends(self, at: int) -> bool:
        """Return whether a surname of descent is the next word, or the one behind another given name: "صباح محسن الفلاني"."""
        second = self.adjacent(at + 1) and self.word(at + 1) in self.given
        return self._before_surname(at) or (second and self._before_surname(at + 1))


def _ends(text: str, at: int) -> bool:
    """Return whether a name cannot go on: a mark follows, or what somebody says, or the text ends."""
    return text[at : at + 1] in ("", "،", ".", "؛", ":", ")", "\n") or text[at : at + 4] in (" ان ", " بان")


def _is_particle(written: str) -> bool:
    """Return whether a word as written is a preposition, an adverb or the like, which goes on no name: أمام and على, not إمام and علي."""
    folded = fold_word(written)
    return (
        not written.startswith("إ")
        and not written.endswith("ي")
        and (folded in lexicon().prepositions or folded in lexicon().adverbs or folded in lexicon().time)
    )


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """Return the words that posts begin with, which go on no name: "طارق شنب ممثل الضحايا"."""
    return frozenset(fold_word(post.split()[0]) for post in posts("ar"))
