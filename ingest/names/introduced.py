"""Arabic names of people that the words around introduce: "قال فلان الفلاني", "العقيد فلان", "قائد الشرطة، فلان الفلاني،".

The name data alone can't tell a rare or foreign name from ordinary words; a verb of saying, a title or a pair of commas can.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.lexicon import read_lexicon
from ingest.names.name_words import LINKS, NameData, NameText
from ingest.normalise import Folded, fold_word

LONGEST = 4  # words of a name
_STATES = 2  # adjectives of states between a title and a name
_REACH = 7  # words from a name back to the post before it
_WEAK = ("a post", "commas", "a word of telling")
_WITH = "مع"
_COMMON = 5  # how often a name must be on record to be one after a post or between commas


def introduced(folded: Folded, data: NameData, known: Sequence[Span], others: Collection[Span] = ()) -> Iterator[tuple[Span, str]]:
    """Return the spans of names that their context introduces, in order, with the reason; `known` are spans that the register may name,
    `others` those of them that name no people, which go on no name.
    """
    reader = _Reader(folded, data, lexicon(), known, others)
    at = 0
    while at < len(reader.words):
        found = (reader.name(at) or reader.half_rare(at)) if reader.words[at].group() in data.given else reader.rare_name(at)
        if found is not None:
            end, reason = found
            yield folded.span(reader.words[at].start(), reader.words[end - 1].end()), f"introduced by {reason}"
            at = end
        else:
            at += 1


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "people")["telling"])


@lru_cache(maxsize=1)
def _meetings() -> frozenset[str]:
    return frozenset(fold_word(word) for word in read_lexicon("ar", "people")["meetings"])


class _Reader(NameText):
    def name(self, at: int) -> tuple[int, str] | None:
        """Return the word after the name that a word of the text begins and what introduces it, None where it begins none."""
        first = self.words[at].group()
        if not self.opens(first) or (at + 1 < len(self.words) and f"{first} {self.words[at + 1].group()}" in self.data.titles):
            return None  # "المرجع | آية الله فلان"
        introduction = self._introduction(at)
        if introduction is None or (introduction in _WEAK and self.data.given[first] < _COMMON):
            return None
        ordinary = first in self.data.not_names or bool(self.lexicon.forms.noun(first))
        if (
            ordinary
            and not self.follows_on_record(at + 1)
            and not (introduction == "a verb of saying" and self._is_presented_by_post(at + 2))
        ):
            return None
        end = at + 1
        while end < len(self.words) and end - at < LONGEST and self.adjacent(end) and self.continues(end):
            end += 1
        while end > at + 1 and self.words[end - 1].group() in ("بن", "ابو", "عبد", "ال"):
            end -= 1
        if end - at < 2 or (introduction == "commas" and not self._closed(end)):
            return None
        return end, introduction

    def rare_name(self, at: int) -> tuple[int, str] | None:
        """Return the same of two words that are nowhere on record, where nothing but a name stands: "الوزيرة A B", "قال A B،"."""
        if not self.is_rare(at) or at + 1 == len(self.words) or not self.adjacent(at + 1) or not self.continues(at + 1):
            return None
        introduction, second = self._introduction(at), self.words[at + 1].group()
        described = second in self.lexicon.qualities or (second.endswith("ه") and self.words[at].group().endswith("ه"))
        if (described and introduction != "commas") or second in LINKS or second in self.data.not_names or self.is_known(at + 1):
            return None
        if introduction is None:
            return (at + 2, "a post") if self._presented(at + 2) and self._post_leads_up(at) else None
        titled = introduction == "a title" and self.words[at - 1].group().startswith("ال")
        if titled or (introduction == "a verb of saying" and self._presented(at + 2)):
            return at + 2, introduction
        if introduction == "commas" and self._closed(at + 2) and self._post_ends(at):
            return at + 2, introduction
        return None

    def half_rare(self, at: int) -> tuple[int, str] | None:
        """Return the same of a given name and a surname nowhere on record behind a post: "قائد القوات، A B،"."""
        if at == 0 or at + 1 >= len(self.words) or not self.adjacent(at + 1) or not self.is_rare(at + 1) or self.is_known(at):
            return None
        word, second = self.words[at].group(), self.words[at + 1].group()
        if self.is_ordinary(word) or second in self.lexicon.qualities or second.endswith("ه") or not self.continues(at + 1):
            return None
        if self.gap(at) == " " and self._presented(at + 2) and self._post_leads_up(at):
            return at + 2, "a post"
        return (at + 2, "commas") if "،" in self.gap(at) and self._closed(at + 2) and self._post_ends(at) else None

    def _post_leads_up(self, at: int) -> bool:
        """Return whether a post and the name of its body stand right before a word: "المتحدث باسم الخارجية التركية A B"."""
        for before in range(at - 1, max(at - _REACH, -1), -1):
            word = self.words[before].group()
            if self.gap(before + 1) != " ":
                return False
            if self.is_post(word):
                return before < at - 1
            if not (word.startswith("ال") or word == "باسم" or self.is_known(before)):
                return False
        return False

    def _presented(self, at: int) -> bool:
        """Return whether what follows a name ends it, or says who he is or what he says: a stop, a post, "إن"."""
        if at == len(self.words) or not self.adjacent(at):
            end = self.words[at - 1].end()
            return self.text[end : end + 1] in ("", "،", ".", ":", "؛", "(", ")", "\n") or self.text[end : end + 2] in (" ،", " (")
        return self.words[at].group() in ("ان", "لـ") or self._is_presented_by_post(at)

    def _is_presented_by_post(self, at: int) -> bool:
        """Return whether a post stands right behind a name: "فلان الفلاني المتحدث باسم"."""
        if at >= len(self.words) or not self.adjacent(at):
            return False
        after = self.words[at].group()
        return after.startswith("ال") and (after in self.lexicon.post_heads or after.removeprefix("ال") in self.lexicon.post_heads)

    def _post_ends(self, at: int) -> bool:
        """Return whether a post stands before the comma before a word."""
        for before in range(at - 1, max(at - _REACH, 0), -1):
            if self.is_post(self.words[before].group()):
                return True
            if self.gap(before) != " ":
                return False
        return False

    def _introduction(self, at: int) -> str | None:
        if at == 0 or self.text[self.words[at - 1].end() : self.words[at].start()].strip(' "«“(،') or "\n" in self.gap(at):
            return None
        if "،" in self.gap(at):
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
        return "a word of telling" if self._tells(at, bare) else None

    def _tells(self, at: int, before: str) -> bool:
        """Return whether who is to be heard or met stands behind a word: "بحسب A B", "دعا A B إلى", "في لقاء مع A B"."""
        if before in _telling() or any(self.lexicon.operator(v.form.lemma) == "demand" for v in self.lexicon.forms.verbs(before)):
            return True
        return before == _WITH and at > 1 and self.words[at - 2].group() in _meetings()

    def _title_before(self, at: int) -> bool:
        """Return whether a title stands before a word, over the adjective of its state: "الجنرال الأميركي A B"."""
        before = at - 1
        while before > 0 and at - before <= _STATES and self.gap(before) == " " and self._of_state(self.words[before].group()):
            before -= 1
        word = self.words[before].group()
        definite = word.startswith("ال") or (before > 0 and self.words[before - 1].group().startswith("ال"))
        return word in self.data.titles and word not in LINKS and (before == at - 1 or definite)

    def _of_state(self, word: str) -> bool:
        return word.startswith("ال") and self.lexicon.bare(word) in self.lexicon.demonyms

    def _post_before(self, at: int) -> bool:
        """Return whether a post and its body lead up to a word: "المتحدث باسم الشرطة فلان"."""
        for before in range(at - 1, max(at - _REACH, -1), -1):
            if self.is_post(self.words[before].group()):
                return before < at - 1 and self.follows_on_record(at + 1)
            if before == 0 or self.gap(before) != " ":
                return False
        return False

    def _closed(self, at: int) -> bool:
        after = self.text[self.words[at - 1].end() : self.words[at - 1].end() + 2]
        return after[:1] == "،"
