"""Words of an Arabic text as parts of people's names: what may open a name, what may go on with it, what never does."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from graph.model import Span
from ingest.arabic.words.attached_words import ATTACHED
from ingest.arabic.words.lexicon import Lexicon, lexicon
from ingest.normalise import Folded, arabic_forms, arabic_words

LINKS = frozenset(("بن", "ابو", "ابي", "عبد", "ال", "ام", "الله", "الدين"))
_CERTAIN = 40  # and to be none of the verbs that are spelled like it
_VERBS = re.compile("[يتن][^اويى]{3}|[تا].*[^او]ت")  # how verbs are spelled that the lexicon may lack: يذرف, تطرقت
_NEVER = frozenset(
    ("بيان", "لنا", "بان", "اعلان", "تقرير", "رحمه", "مره", "اركان", "مقتل", "مصرع")
)  # names of people that newswire uses as ordinary words


@dataclass(frozen=True, slots=True)
class NameData:
    """How often words are on record as given names and surnames, what stands before names, what begins none, foreign names."""

    given: Mapping[str, int]
    surnames: Mapping[str, int]
    titles: frozenset[str]
    not_names: frozenset[str]
    foreign: frozenset[str]

    def knows(self, word: str) -> bool:
        """Return whether a word is on record as part of a name."""
        return word in self.given or word in self.surnames


@lru_cache(maxsize=8)
def _rare(text: str) -> frozenset[int]:
    """Return the numbers of the words of a folded text that are nowhere on record, which its readers share."""
    unknown = lexicon().is_unknown
    words = enumerate(arabic_forms(text))
    rare = ((at, word) for at, word in words if len(word) > 2 and not word.startswith(("ال", "لل")) and unknown(word))
    return frozenset(at for at, word in rare if not _VERBS.fullmatch(word))


class NameText:
    """The words of a text with what is on record of them; `known` are spans that the register may name, `others` no people."""

    def __init__(self, folded: Folded, data: NameData, words: Lexicon, known: Sequence[Span], others: Collection[Span] = ()) -> None:
        self.text, self.data, self.lexicon = folded.text, data, words
        self.words = arabic_words(folded.text)
        self.folded = folded
        self._rare = _rare(folded.text)
        self._others = frozenset(span.start for span in others)
        self._known = frozenset(chain.from_iterable(range(span.start, span.end) for span in known))

    def is_post(self, word: str) -> bool:
        """Return whether a post begins with a word."""
        heads, words = self.lexicon.post_heads, self.lexicon
        return word in heads and word not in words.prepositions and word not in words.determiners

    def is_rare(self, at: int) -> bool:
        """Return whether a word is nowhere on record, as most names of strangers are not."""
        return at in self._rare and not self.is_known(at) and not self._is_of_preposition(self.words[at].group())

    def _is_of_preposition(self, word: str) -> bool:
        """Return whether a word is a noun behind an attached preposition, which begins and goes on no name: "تطرقت | لموضوع"."""
        if word[0] not in "لب" or len(word) < 5 or word in self.data.given:
            return False
        return word[1] == "م" or not self.lexicon.is_unknown(word[1:])

    def is_known(self, at: int) -> bool:
        """Return whether a word is or goes into a name of the register."""
        return self.folded.place(self.words[at].end() - 1) in self._known

    def opens(self, word: str) -> bool:
        """Return whether a name may begin with a word."""
        if word.startswith("ال") or len(word) < 3 or word in ATTACHED:
            return False
        if word in _NEVER or word in self.lexicon.demonyms or self.is_ordinary(word):
            return False
        return self.data.given[word] >= _CERTAIN or not self.lexicon.forms.verbs(word)

    def follows_on_record(self, at: int) -> bool:
        """Return whether a word goes on a name and is on record for it: what else may be an ordinary word needs that."""
        return at < len(self.words) and self.adjacent(at) and (self.words[at].group() in self.data.given or self.is_nisba(at))

    def is_nisba(self, at: int) -> bool:
        """Return whether a word is a surname of descent: الفلاني."""
        word = self.words[at].group()
        return word.startswith("ال") and word.endswith("ي") and len(word) > 5 and word[2:] not in self.lexicon.demonyms

    def is_ordinary(self, word: str) -> bool:
        """Return whether a word is of a class that no name holds."""
        words = self.lexicon
        return (
            word in words.descriptions
            or word in words.post_heads
            or word in words.place_heads
            or word in words.prepositions
            or word in words.time
            or word in words.determiners
            or word in words.relatives
            or word in words.complementisers
            or word in words.negators
            or word in words.clause_openers
        )

    def continues(self, at: int) -> bool:
        """Return whether a word may go on the name before it."""
        word, last = self.words[at].group(), self.words[at - 1].group()
        if self.folded.place(self.words[at].start()) in self._others:
            return False  # "اتهم فلان الفلاني | إيران"
        if word in LINKS or last == "ال":
            return True
        if last.startswith("ال") and not word.startswith("ال") and not (at > 1 and self.words[at - 2].group() == "عبد"):
            return False  # a surname with its article ends the name
        if word in self.data.not_names and word not in self.data.given:
            return False
        if self.is_ordinary(word) or word in self.lexicon.adverbs or (self.lexicon.forms.noun(word) and not self._may_be_father(at)):
            return False
        if word.startswith("ال"):
            return self.is_nisba(at)
        if (
            word[1:] in self.lexicon.complementisers
            or word.startswith(("لل", "لا", "بال", "وال"))
            or (word[0] == "و" and self.data.knows(word[1:]))
        ):
            return False
        told = word.endswith(("ها", "هم")) or (word[0] == "م" and word.endswith("ا")) or self._is_of_preposition(word)  # "محمد | متخوفا"
        return self.data.knows(word) or (len(word) > 3 and self.lexicon.is_unknown(word) and not told)

    def _may_be_father(self, at: int) -> bool:
        """Return whether the noun of a deed is part of names too, often or before a surname of descent: "سعيد كفاح الفلاني"."""
        word, data = self.words[at].group(), self.data
        often = data.given.get(word, 0) >= _CERTAIN or word in data.surnames
        return often or (word in data.given and self.follows_on_record(at + 1))

    def gap(self, at: int) -> str:
        """Return what stands between a word and the one before it."""
        return self.text[self.words[at - 1].end() : self.words[at].start()]

    def adjacent(self, at: int) -> bool:
        """Return whether no more than a space stands before a word."""
        return self.gap(at) == " "
