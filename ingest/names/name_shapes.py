"""Words of an Arabic text that look like a name of somebody on no record: rare, foreign, with a surname behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.arabic.words.pronouns import OWNERS
from ingest.lexicon import read_lexicon
from ingest.names.name_words import LINKS, NameData, NameText
from ingest.normalise import PROCLITICS, Folded, fold_word

LONGEST = 4  # words of a name
_ALI = "علي"
_CERTAIN = 40  # and to go on a name though it is an ordinary word too
_COMMON = 5  # how often a given name must be on record where only what befell its bearer is told
_VERBAL_NOUN = re.compile("[بل]?(?:ت..ي.ه?|ا.ت.ا.|ان..ا.)")  # how they are spelled
_ACCUSATIVE = re.compile("[ةا]$|ً")
_VERBAL = ("ت", "ي", "سي", "ست")  # how verbs begin that the lexicon may lack
_DERIVED = ("است", "مست", "مت", "انت", "يت", "يست", "تت", "تست", "سي", "ست")  # how words begin that are derived from verbs


class NameShapes(NameText):
    """Reads where words of a text look like names; `known` are spans that the register names."""

    def __init__(self, original: str, folded: Folded, data: NameData, known: Sequence[Span]) -> None:
        super().__init__(folded, data, lexicon(), known)
        self.original = original

    def end(self, at: int) -> int:
        """Return the word after the two or more that look like a name from a word on, 0 where they don't."""
        return self._extent(at) if self._begins(at) else 0

    def joined(self, at: int) -> int:
        """Return the word after the name that "و" joins to the one before a word, 0 where none is."""
        word = self.words[at].group()
        bare = word[1:]
        if self.gap(at) != " " or self.is_known(at) or word in self.data.given or self.data.given.get(bare, 0) < _COMMON:
            return 0
        ordinary = bare in self.data.not_names or self.is_ordinary(bare) or self.lexicon.forms.noun(bare) is not None
        end = 0 if ordinary or self.lexicon.forms.verbs(bare) else self._extent(at)
        return end if end - at > (bare in LINKS) + 1 else 0

    def _extent(self, at: int) -> int:
        end = at + 1
        while end < len(self.words) and end - at < LONGEST and self.adjacent(end) and self._goes_on(end, end - at):
            end += 1
        while end > at + 1 and self.words[end - 1].group() in ("بن", "ابو", "عبد", "ال"):
            end -= 1
        return end if end - at >= 2 else 0

    def _begins(self, at: int) -> bool:
        word = self.words[at].group()
        if self.is_foreign(at):
            return not self.is_known(at)
        given = word in self.data.given
        if not given and not self.is_rare(at):
            return False  # most words
        if self.is_known(at) or word in who()["kin"] or word[1:] in who()["kin"]:
            return False
        if not given and not self._looks_strange(at):
            return False
        if given and not self.opens(word) and not self._is_given_here(at) and not self._is_ali(at):
            return False
        ordinary = word in self.data.not_names or bool(self.lexicon.forms.noun(word))
        return not ordinary or self.follows_on_record(at + 1) or (self.is_surname(at + 1) and self.data.knows(self.words[at + 1].group()))

    def is_foreign(self, at: int) -> bool:
        """Return whether a word is a given name of another language, which is no word of this one."""
        return self.words[at].group() in self.data.foreign or self.is_joined(at)

    def is_joined(self, at: int) -> bool:
        """Return whether a word is one that "و" or an attached preposition joins to what stands before: "لعاموس يادلين"."""
        word = self.words[at].group()
        return word[0] in PROCLITICS and len(word) > 4 and word[1:] in self.data.foreign and word not in self.data.foreign

    def _is_given_here(self, at: int) -> bool:
        """Return whether a noun for somebody is a given name, as the surname of descent behind it tells: فلاح الفلاني."""
        word = self.words[at].group()
        behind = at + 1 < len(self.words) and self.adjacent(at + 1) and self.is_nisba(at + 1)
        return behind and word in self.lexicon.descriptions and word not in self.lexicon.post_heads and self.data.given[word] >= _COMMON

    def _is_ali(self, at: int) -> bool:
        """Return whether a word is the given name and not the preposition that is spelt alike when folded."""
        return self.words[at].group() == _ALI and self._written(at) == _ALI

    def _looks_strange(self, at: int) -> bool:
        """Return whether a word that is on no record is spelled as no noun or verb of the language commonly is."""
        word = self.words[at].group()
        derived = word.startswith(("لل", "بال", "لا", *_DERIVED)) or _VERBAL_NOUN.fullmatch(word) is not None
        return not (word[0] == "و" or derived or self._written(at).startswith("إ")) and self._is_plain(at)

    def _is_plain(self, at: int) -> bool:
        """Return whether a word ends neither as inflected nor as a noun that is no name."""
        written = self._written(at)
        return not (self.words[at].group().endswith(OWNERS) or "ً" in written or written.endswith(("ة", "ئ", "ء")))

    def place(self, at: int) -> Span:
        """Return the span of a word in the article."""
        return self.folded.span(self.words[at].start(), self.words[at].end())

    def _written(self, at: int) -> str:
        return self.place(at).of(self.original)

    def _goes_on(self, at: int, length: int) -> bool:
        word = self.words[at].group()
        named = length == 1 and self.data.given.get(word, 0) >= _CERTAIN and not self.lexicon.forms.verbs(word)  # "أسامة كريم"
        if self.is_known(at) or (word in self.data.not_names and not named) or word in self.lexicon.qualities or "ً" in self._written(at):
            return False
        foreign = self.is_foreign(at - length)
        if foreign and ((word.startswith("ال") and not self.is_nisba(at)) or (length > 1 and word[0] in "بل")):
            return False  # "ديمتري بيسكوف | الثلاثاء"
        if foreign and length == 1 and self._is_foreign_surname(at):
            return True
        if self.is_surname(at):
            return length == 1 or self.data.knows(word) or self.is_nisba(at)
        if not self.continues(at) and not (length == 1 and self._is_second(at)) and not self._is_ali(at):
            return False
        if self.data.knows(word) or word in LINKS:
            return True
        second = length == 1 and self._is_second(at) and not _ACCUSATIVE.search(self._written(at))
        if not second and not (self.is_rare(at) and self._looks_strange(at)):
            return False
        accusative = word.endswith("ا") and (
            word[0] == "م" or self.words[at - 1].group().endswith("ا") or self.lexicon.forms.verbs(word[:-1])
        )
        return not accusative and (length == 1 or not (word.endswith("ا") or word.startswith(_VERBAL)))

    def _is_second(self, at: int) -> bool:
        """Return whether a word that looks inflected is none on record, behind a first name that is: كلوي فيرنيه."""
        word = self.words[at].group()
        if word.startswith("ال") or len(word) < 3 or word[0] in "وفبل":
            return False
        words = self.lexicon
        if (len(word) == 3 and not word.endswith("ه")) or self.data.knows(self.words[at - 1].group()):
            return not (words.knows(word) or words.forms.noun(word) or words.forms.verbs(word))
        return False

    def _is_foreign_surname(self, at: int) -> bool:
        """Return whether a word behind a given name of another language is none of this one: "روبرت بيترسون"."""
        word, words = self.words[at].group(), self.lexicon
        if len(word) < 3 or word.startswith(("ال", "وال", "بال", "لل")) or not self._is_plain(at):
            return False
        if self.is_ordinary(word) or words.forms.verbs(word):
            return False
        attached = word[0] in PROCLITICS and (self.is_joined(at) or (word[0] in "وف" and bool(words.forms.verbs(word[1:]))))
        bare = (word, word[1:]) if word[0] in PROCLITICS else (word,)
        return not attached and not any(words.knows(w) or words.forms.noun(w) for w in bare)

    def is_surname(self, at: int) -> bool:
        """Return whether a word with the article is a surname, on record or no word of the language: الرجب."""
        if at >= len(self.words) or not self.adjacent(at):
            return False
        word, written = self.words[at].group(), self._written(at)
        bare = word[2:]
        if word in who()["behind"]:
            return False
        if word in self.data.surnames and written.startswith("ال") and len(bare) > 2 and self.lexicon.is_unknown(bare):
            return True
        if not written.startswith("ال") or len(bare) < 3 or bare.endswith("ه") or bare in self.lexicon.demonyms:
            return False
        if bare in who()["persons"] or bare in self.lexicon.qualities or word in self.lexicon.time:
            return False
        return word in self.data.surnames or self.lexicon.is_unknown(bare)


@lru_cache(maxsize=1)
def who() -> dict[str, frozenset[str]]:
    """Return the words that tell who bears a name, folded, by what they are."""
    listed = read_lexicon("ar", "people")
    kin = frozenset(fold_word(stem.replace("ة", "ت")) + owner for stem in listed["kin"] for owner in OWNERS)
    folded = {key: frozenset(fold_word(word) for word in listed[key]) for key in ("behind", "schools", "fate_nouns")}
    persons = frozenset(form for noun in listed["persons"] for form in (fold_word(noun), fold_word(noun) + "ه"))
    titles = frozenset(fold_word(title)[2:] for title in listed["titles"] if title.startswith("ال") and " " not in title)
    return {"kin": kin, "fate_lemmas": frozenset(listed["fates"]), "persons": persons | titles, **folded}
