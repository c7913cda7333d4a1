"""Arabic names of people beside words that tell who they are: "شقيقه فلان الفلاني", "الفرنسي فلان", "فلان الفلاني البالغ من العمر".

A stranger's name is on no record; whose brother he is, where he comes from, how old he is, tells that it is a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from graph.model import Span
from ingest.lexicon import posts
from ingest.names.name_shapes import NameShapes, who
from ingest.normalise import fold_word

_REACH = 9  # words from a name back to the post before it
_ON_RECORD = 10  # how often a given name must be on record where a surname of descent is all that tells
_COMMON = 5  # how often a given name must be on record where only what befell its bearer is told
_AGE = re.compile(r" ?[،,]? ?\((?:مواليد )?\d{2,4} ?(?:عاما|سنه)?\)| ?[،,] \d{2} (?:عاما|سنه)")


@lru_cache(maxsize=1)
def _posts() -> frozenset[str]:
    return frozenset(fold_word(post) for post in posts("ar") if " " in post)


def presented(reader: NameReader) -> Iterator[tuple[Span, str]]:
    """Return the spans of names that what stands beside them tells, in order, with the reason."""
    at = 0
    while at < len(reader.words):
        end = reader.end(at)
        reason = reader.reason(at, end) if end else None
        if reason is not None:
            yield reader.folded.span(reader.words[at].start() + reader.is_joined(at), reader.words[end - 1].end()), f"beside {reason}"
        at = max(end, at + 1) if reason else at + 1


class NameReader(NameShapes):
    """Reads what stands beside the words of a text that look like names."""

    def reason(self, at: int, end: int) -> str | None:
        """Return what tells that the words between two are a name, None where nothing does."""
        if self.is_foreign(at):
            return "a foreign given name"
        if self._descends(at):
            return "a surname of descent"
        certain = self.data.given.get(self.words[at].group(), 0) >= _COMMON or self._ends(end)
        if at and certain and "\n" not in self.gap(at) and not self.gap(at).strip(' "«“'):
            if (before := self._before(at)) is not None:
                return before
            if self._befell(at):
                return "what befell him"
        if at and self.gap(at).strip(" ") in ("", "،") and self._has_post(at) and self.is_told(end):
            return "his post"
        return self._behind(at, end)

    def _descends(self, at: int) -> bool:
        """Return whether a word that is a given name only has a surname of descent on record right behind it: "بلقيس الراوي"."""
        word, words = self.words[at].group(), self.lexicon
        other = words.forms.verbs(word) or words.forms.noun(word) or self.is_ordinary(word) or word in self.data.not_names
        on_record = not word.startswith("ال") and self.data.given.get(word, 0) >= _ON_RECORD and not other
        return on_record and self.is_nisba(at + 1) and self.words[at + 1].group() in self.data.surnames

    def _has_post(self, at: int) -> bool:
        """Return whether a post with its body leads up to a name: "مدير الناحية | فلان الفلاني أن", "قائد الشرطة، | فلان الفلاني،"."""
        last, words = self.words[at - 1].group(), self.lexicon
        if not (self.data.given.get(self.words[at].group(), 0) >= _COMMON or last.startswith("ال") or self.is_known(at - 1)):
            return False
        for before in range(at - 1, max(at - _REACH, -1), -1):
            word = self.words[before].group()
            if self.is_post(word):
                return before < at - 1
            if before == 0 or self.gap(before) != " " or word in words.complementisers or word in words.relatives:
                return False
        return False

    def is_told(self, end: int) -> bool:
        """Return whether a name ends where somebody goes on to speak, or at a mark: "فلان الفلاني | إن", "فلان الفلاني،"."""
        if end == len(self.words) or self.gap(end) != " ":
            return self.text[self.words[end - 1].end() :].lstrip()[:1] in ("", "،", ".", ":", "؛")
        return self.words[end].group() in self.lexicon.complementisers

    def _before(self, at: int) -> str | None:
        word = self.words[at - 1].group()
        known = who()
        if self.gap(at) == " " and (word in known["kin"] or (word[0] in "وفلب" and word[1:] in known["kin"])):
            return "a relative"
        if not word.startswith("ال") or self.is_known(at - 1):
            return None
        before = self.words[at - 2].group() if at > 1 and self.gap(at - 1).strip('"» ”') == "" else ""
        if before and self.is_known(at - 2) and before.endswith(("ه", "ات")) == word.endswith("ه"):
            return None  # the adjective of a name
        if f"{word} {self.words[at].group()}" in _posts():
            return None  # "المتحدث *باسم* السيد فلان"
        if self._is_person(word) and self._stands_alone(before, word):
            return "a noun for a person"
        if word.endswith(("ي", "يه")) and (
            self._is_person(before) or (word[2:] in self.lexicon.demonyms and self._stands_alone(before, word))
        ):
            return "a nationality"
        return None

    def _is_person(self, word: str) -> bool:
        """Return whether a word with the article is a noun for one person: الخبيرة."""
        return word.startswith("ال") and word[2:] in who()["persons"]

    def _stands_alone(self, before: str, word: str) -> bool:
        """Return whether a word that may be an adjective belongs to no body before it: "قتل الفرنسي", not "الجيش الفرنسي"."""
        if before.startswith(("ال", "لل")):
            other = before.endswith(("ه", "ات")) != word.endswith("ه")
            return self._is_person(before) or other or not word.endswith(("ي", "يه"))
        noun = self.lexicon.forms.noun(before) is not None and before not in self.lexicon.complementisers  # "أن الفرنسي"
        return not before or bool(self.lexicon.forms.verbs(before)) or not noun

    def _befell(self, at: int) -> bool:
        """Return whether a verb or noun of what befalls people stands before a name of which a part is on record."""
        if self.data.given.get(self.words[at].group(), 0) < _COMMON:
            return False
        word = self.words[at - 1].group()
        bare = word[1:] if word[0] in "وف" and len(word) > 3 else word
        known = who()
        if bare in known["fate_nouns"]:
            return True
        return any(v.form.lemma in known["fate_lemmas"] and v.form.number == "s" for v in self.lexicon.forms.verbs(bare))

    def _ends(self, end: int) -> bool:
        """Return whether what follows is no more of a phrase: a mark, a particle, a verb."""
        if end == len(self.words) or self.gap(end) != " ":
            return True
        after = self.words[end].group()
        words = self.lexicon
        if after in words.prepositions or after in words.complementisers or after in words.clause_openers or after in words.relatives:
            return True
        return after.startswith("ال") or after[0] in "بول" or not words.is_unknown(after)

    def _behind(self, at: int, end: int) -> str | None:
        after = self.words[end].group() if end < len(self.words) else ""
        gap = self.gap(end) if after else ""
        if gap in (" ", "، ") and after in who()["behind"]:
            return "age or descent"
        if _AGE.match(self.text, self.words[end - 1].end()):
            return "age or descent"
        if self.data.given.get(self.words[at].group(), 0) < _COMMON and not self._asked(at):
            return None
        if gap in ("، ", " ،") and self._is_person(after):
            return "who he is"
        school = gap == " " and after == "من" and end + 1 < len(self.words) and self.words[end + 1].group() in who()["schools"]
        return "where he works" if school else None

    def _asked(self, at: int) -> bool:
        """Return whether what stands before a word lets somebody speak."""
        if at == 0 or self.gap(at) != " ":
            return False
        word = self.words[at - 1].group()
        bare = word[1:] if word[0] in "وف" and len(word) > 3 else word
        if bare in ("حسب", "بحسب", "وفق", "مع", "عن", "الي"):
            return True
        return any(v.form.number == "s" for v in self.lexicon.forms.verbs(bare))
