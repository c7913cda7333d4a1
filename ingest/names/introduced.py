"""Arabic names of people that the words around introduce: "قال فلان الفلاني", "العقيد فلان", "قائد الشرطة، فلان الفلاني،".

The name data alone can't tell a rare or foreign name from ordinary words; a verb of saying, a title or a pair of commas can.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.model import Span
from ingest.arabic.lexicon import Lexicon, lexicon
from ingest.arabic.tokens import ATTACHED
from ingest.normalise import Folded, arabic_words

LONGEST = 4  # words of a name
_LINKS = frozenset(("بن", "ابو", "ابي", "عبد", "ال", "ام", "الله", "الدين"))
_REACH = 7  # words from a name back to the post before it
_WEAK = ("a post", "commas")
_COMMON = 5  # how often a name must be on record to be one after a post or between commas
_CERTAIN = 40  # and to be none of the verbs that are spelled like it
_ATTACHED = ("لل", "لا", "بال", "وال")  # how an ordinary word begins behind a particle
_NEVER = frozenset(("بيان", "لنا", "بان", "اعلان", "تقرير", "رحمه", "مره"))  # names of people that newswire uses as ordinary words


@dataclass(frozen=True, slots=True)
class NameData:
    """How often words are on record as given names and surnames, what stands before names, what never begins one."""

    given: Mapping[str, int]
    surnames: Mapping[str, int]
    titles: frozenset[str]
    not_names: frozenset[str]

    def knows(self, word: str) -> bool:
        """Return whether a word is on record as part of a name."""
        return word in self.given or word in self.surnames


def introduced(folded: Folded, data: NameData) -> Iterator[tuple[Span, str]]:
    """Return the spans of names that their context introduces, in order, with the reason."""
    reader = _Reader(folded.text, data, lexicon())
    at = 0
    while at < len(reader.words):
        found = reader.name(at) if reader.words[at].group() in data.given else None
        if found is not None:
            end, reason = found
            yield folded.span(reader.words[at].start(), reader.words[end - 1].end()), f"introduced by {reason}"
            at = end
        else:
            at += 1


class _Reader:
    def __init__(self, text: str, data: NameData, words: Lexicon) -> None:
        self.text, self.data, self.lexicon = text, data, words
        self.words = arabic_words(text)

    def name(self, at: int) -> tuple[int, str] | None:
        """Return the word after the name that a word of the text begins and what introduces it, None where it begins none."""
        first = self.words[at].group()
        if not self._opens(first):
            return None
        introduction = self._introduction(at)
        if introduction is None or (introduction in _WEAK and self.data.given[first] < _COMMON):
            return None
        if (first in self.data.not_names or self.lexicon.forms.noun(first)) and not self._follows_on_record(at + 1):
            return None
        end = at + 1
        while end < len(self.words) and end - at < LONGEST and self._adjacent(end) and self._continues(end):
            end += 1
        while end > at + 1 and self.words[end - 1].group() in ("بن", "ابو", "عبد", "ال"):
            end -= 1
        if end - at < 2 or (introduction == "commas" and not self._closed(end)):
            return None
        return end, introduction

    def _opens(self, word: str) -> bool:
        if word.startswith("ال") or len(word) < 3 or word in ATTACHED:
            return False
        if word in _NEVER or word in self.lexicon.demonyms or self._ordinary(word):
            return False
        return self.data.given[word] >= _CERTAIN or not self.lexicon.forms.verbs(word)

    def _follows_on_record(self, at: int) -> bool:
        """Return whether a word goes on a name and is on record for it: what else may be an ordinary word needs that."""
        return at < len(self.words) and self._adjacent(at) and (self.words[at].group() in self.data.given or self._is_nisba(at))

    def _is_nisba(self, at: int) -> bool:
        word = self.words[at].group()
        return word.startswith("ال") and word.endswith("ي") and len(word) > 5 and word[2:] not in self.lexicon.demonyms

    def _ordinary(self, word: str) -> bool:
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

    def _continues(self, at: int) -> bool:
        word, last = self.words[at].group(), self.words[at - 1].group()
        if word in _LINKS or last == "ال":
            return True
        if last.startswith("ال") and not word.startswith("ال"):
            return False  # a surname with its article ends the name
        if self._ordinary(word) or word in self.lexicon.adverbs or (self.lexicon.forms.noun(word) and word not in self.data.given):
            return False
        if word.startswith("ال"):
            return self._is_nisba(at)
        if (
            word[1:] in self.lexicon.complementisers
            or word.startswith(("لل", "لا", "بال", "وال"))
            or (word[0] == "و" and self.data.knows(word[1:]))
        ):
            return False
        return self.data.knows(word) or (len(word) > 3 and self._unknown(word))

    def _unknown(self, word: str) -> bool:
        """Return whether no word of the lexicon is spelled like this, with or without what may be attached to it."""
        bare = [word, *(word[1:] for c in "وفبلك" if word[0] == c)]
        return not word.endswith(("يه", "ون", "ين", "ات", "ته", "ها", "هم")) and not any(
            self.lexicon.knows(w) or self.lexicon.forms.noun(w) or self.lexicon.forms.verbs(w) for w in bare
        )

    def _introduction(self, at: int) -> str | None:
        if at == 0 or self.text[self.words[at - 1].end() : self.words[at].start()].strip(' "«“(،') or "\n" in self._gap(at):
            return None
        if "،" in self._gap(at):
            return "commas"
        before = self.words[at - 1].group()
        if before in self.data.titles and before not in _LINKS:
            return "a title"
        bare = before[1:] if before[0] in "وف" else before
        if self._post_before(at):
            return "a post"
        if any(
            self.lexicon.operator(v.form.lemma) in ("speech", "denial") and v.form.number == "s" for v in self.lexicon.forms.verbs(bare)
        ):
            return "a verb of saying"
        return None

    def _post_before(self, at: int) -> bool:
        """Return whether a post and its body lead up to a word: "المتحدث باسم الشرطة فلان"."""
        for before in range(at - 1, max(at - _REACH, -1), -1):
            word = self.words[before].group()
            if word in self.lexicon.post_heads and word not in self.lexicon.prepositions and word not in self.lexicon.determiners:
                return before < at - 1 and self._follows_on_record(at + 1)
            if before == 0 or self._gap(before) != " ":
                return False
        return False

    def _gap(self, at: int) -> str:
        return self.text[self.words[at - 1].end() : self.words[at].start()]

    def _adjacent(self, at: int) -> bool:
        return self._gap(at) == " "

    def _closed(self, at: int) -> bool:
        after = self.text[self.words[at - 1].end() : self.words[at - 1].end() + 2]
        return after[:1] == "،"
