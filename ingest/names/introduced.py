"""Arabic names of people that the words around introduce: "قال فلان الفلاني", "العقيد فلان", "قائد الشرطة، فلان الفلاني،".

The name data alone can't tell a rare or foreign name from ordinary words; a verb of saying, a title or a pair of commas can.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.model import Span
from ingest.arabic.lexicon import Lexicon, lexicon
from ingest.arabic.tokens import ATTACHED
from ingest.normalise import Folded, arabic_words

LONGEST = 4  # words of a name
_LINKS = frozenset(("بن", "ابو", "ابي", "عبد", "ال", "ام", "الله", "الدين"))
_STATES = 2  # adjectives of states between a title and a name
_REACH = 7  # words from a name back to the post before it
_WEAK = ("a post", "commas")
_COMMON = 5  # how often a name must be on record to be one after a post or between commas
_CERTAIN = 40  # and to be none of the verbs that are spelled like it
_ATTACHED = ("لل", "لا", "بال", "وال")  # how an ordinary word begins behind a particle
_NEVER = frozenset(
    ("بيان", "لنا", "بان", "اعلان", "تقرير", "رحمه", "مره", "اركان", "مقتل", "مصرع")
)  # names of people that newswire uses as ordinary words


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


def introduced(folded: Folded, data: NameData, known: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Return the spans of names that their context introduces, in order, with the reason; `known` are spans that may name others."""
    reader = _Reader(folded, data, lexicon(), known)
    at = 0
    while at < len(reader.words):
        found = reader.name(at) if reader.words[at].group() in data.given else reader.rare_name(at)
        if found is not None:
            end, reason = found
            yield folded.span(reader.words[at].start(), reader.words[end - 1].end()), f"introduced by {reason}"
            at = end
        else:
            at += 1


class _Reader:
    def __init__(self, folded: Folded, data: NameData, words: Lexicon, known: Sequence[Span]) -> None:
        self.text, self.data, self.lexicon = folded.text, data, words
        self.words = arabic_words(folded.text)
        self.folded = folded
        self._known = frozenset(i for span in known for i in range(span.start, span.end))

    def name(self, at: int) -> tuple[int, str] | None:
        """Return the word after the name that a word of the text begins and what introduces it, None where it begins none."""
        first = self.words[at].group()
        if not self._opens(first):
            return None
        introduction = self._introduction(at)
        if introduction is None or (introduction in _WEAK and self.data.given[first] < _COMMON):
            return None
        ordinary = first in self.data.not_names or bool(self.lexicon.forms.noun(first))
        if (
            ordinary
            and not self._follows_on_record(at + 1)
            and not (introduction == "a verb of saying" and self._is_presented_by_post(at + 2))
        ):
            return None
        end = at + 1
        while end < len(self.words) and end - at < LONGEST and self._adjacent(end) and self._continues(end):
            end += 1
        while end > at + 1 and self.words[end - 1].group() in ("بن", "ابو", "عبد", "ال"):
            end -= 1
        if end - at < 2 or (introduction == "commas" and not self._closed(end)):
            return None
        return end, introduction

    def rare_name(self, at: int) -> tuple[int, str] | None:
        """Return the same of two words that are nowhere on record, where nothing but a name stands: "الوزيرة A B", "قال A B،"."""
        if not self._rare(at) or at + 1 == len(self.words) or not self._adjacent(at + 1) or not self._continues(at + 1):
            return None
        introduction, second = self._introduction(at), self.words[at + 1].group()
        described = second in self.lexicon.qualities or (second.endswith("ه") and self.words[at].group().endswith("ه"))
        if (described and introduction != "commas") or second in _LINKS or second in self.data.not_names or self._is_known(at + 1):
            return None
        if introduction is None:
            return (at + 2, "a post") if self._presented(at + 2) and self._post_leads_up(at) else None
        titled = introduction == "a title" and self.words[at - 1].group().startswith("ال")
        if titled or (introduction == "a verb of saying" and self._presented(at + 2)):
            return at + 2, introduction
        if introduction == "commas" and self._closed(at + 2) and self._post_ends(at):
            return at + 2, introduction
        return None

    def _post_leads_up(self, at: int) -> bool:
        """Return whether a post and the name of its body stand right before a word: "المتحدث باسم الخارجية التركية A B"."""
        for before in range(at - 1, max(at - _REACH, -1), -1):
            word = self.words[before].group()
            if self._gap(before + 1) != " ":
                return False
            if self._is_post(word):
                return before < at - 1
            if not (word.startswith("ال") or word == "باسم" or self._is_known(before)):
                return False
        return False

    def _is_post(self, word: str) -> bool:
        heads, words = self.lexicon.post_heads, self.lexicon
        return word in heads and word not in words.prepositions and word not in words.determiners

    def _rare(self, at: int) -> bool:
        word = self.words[at].group()
        return len(word) > 2 and not word.startswith("ال") and self.lexicon.is_unknown(word) and not self._is_known(at)

    def _is_known(self, at: int) -> bool:
        """Return whether a word is or goes into a name of the register."""
        word = self.words[at]
        return self.folded.span(word.end() - 1, word.end()).start in self._known

    def _presented(self, at: int) -> bool:
        """Return whether what follows a name ends it, or says who he is or what he says: a stop, a post, "إن"."""
        if at == len(self.words) or not self._adjacent(at):
            end = self.words[at - 1].end()
            return self.text[end : end + 1] in ("", "،", ".", ":", "؛", "(", ")", "\n") or self.text[end : end + 2] in (" ،", " (")
        return self.words[at].group() in ("ان", "لـ") or self._is_presented_by_post(at)

    def _is_presented_by_post(self, at: int) -> bool:
        """Return whether a post stands right behind a name: "فلان الفلاني المتحدث باسم"."""
        if at >= len(self.words) or not self._adjacent(at):
            return False
        after = self.words[at].group()
        return after.startswith("ال") and (after in self.lexicon.post_heads or after.removeprefix("ال") in self.lexicon.post_heads)

    def _post_ends(self, at: int) -> bool:
        """Return whether a post stands before the comma before a word."""
        for before in range(at - 1, max(at - _REACH, 0), -1):
            if self._is_post(self.words[before].group()):
                return True
            if self._gap(before) != " ":
                return False
        return False

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
        if word in self.data.not_names and word not in self.data.given:
            return False
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
        return self.data.knows(word) or (len(word) > 3 and self.lexicon.is_unknown(word))

    def _introduction(self, at: int) -> str | None:
        if at == 0 or self.text[self.words[at - 1].end() : self.words[at].start()].strip(' "«“(،') or "\n" in self._gap(at):
            return None
        if "،" in self._gap(at):
            return "commas"
        before = self.words[at - 1].group()
        if self._title_before(at):
            return "a title"
        bare = before[1:] if before[0] in "وف" else before
        if self._post_before(at):
            return "a post"
        if any(
            self.lexicon.operator(v.form.lemma) in ("speech", "denial") and v.form.number == "s" for v in self.lexicon.forms.verbs(bare)
        ):
            return "a verb of saying"
        return None

    def _title_before(self, at: int) -> bool:
        """Return whether a title stands before a word, over the adjective of its state: "الجنرال الأميركي A B"."""
        before = at - 1
        while before > 0 and at - before <= _STATES and self._gap(before) == " " and self._of_state(self.words[before].group()):
            before -= 1
        word = self.words[before].group()
        definite = word.startswith("ال") or (before > 0 and self.words[before - 1].group().startswith("ال"))
        return word in self.data.titles and word not in _LINKS and (before == at - 1 or definite)

    def _of_state(self, word: str) -> bool:
        return word.startswith("ال") and self.lexicon.bare(word) in self.lexicon.demonyms

    def _post_before(self, at: int) -> bool:
        """Return whether a post and its body lead up to a word: "المتحدث باسم الشرطة فلان"."""
        for before in range(at - 1, max(at - _REACH, -1), -1):
            if self._is_post(self.words[before].group()):
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
