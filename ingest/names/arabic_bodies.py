"""Arabic bodies and places that the register lacks, by the noun at the head of their name.

"حزب الفضيلة" and "وزارة العمل والشؤون الاجتماعية" have a defined word behind a bare head, "المحكمة العسكرية العليا" adjectives
behind a defined one, "مستشفى سامراء العام" a place whose they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.model import Kind, Span
from ingest.arabic.words.lexicon import lexicon
from ingest.lexicon import senses
from ingest.names.body_words import body_head, body_words
from ingest.normalise import Folded, arabic_words, folded

LONGEST = 4
_FOREIGN = 3  # words of a foreign name
WIDEST = 6  # words of a name with what its body is for
_ALI = "علي"  # a name that is spelled like a preposition
_NISBA = ("يه", "ي")
_IDIOMS = {"لواء": "تحت", "طريق": "عن", "ناحيه": "من"}  # nouns that behind another word mean no body and no place
_TIES = folded(senses("ar", "joined_bodies"))
_VERBAL = ("ت", "ي", "ست", "سي", "وت", "وي")  # how verbs begin that the lexicon may lack


def arabic_bodies(
    folded: Folded, named: Sequence[Span], places: Sequence[Span], shared: Sequence[Span] = ()
) -> Iterator[tuple[Span, Kind]]:
    """Return the spans of the bodies of a text with their kinds; `named` are full names, inside which none begins, `places` are places,
    `shared` names of several.
    """
    reader = _Reader(folded, named, places, shared)
    for index, word in enumerate(reader.words[:-1]):
        bare, kind = body_head(word.group())
        if kind is None or reader.is_named(word):
            continue
        length = reader.length(index, bare)
        if length > 1 and not (reader.is_owned(index, bare, length) or reader.is_no_name(index, bare, length)):
            yield folded.span(word.end() - len(bare), reader.words[index + length - 1].end()), kind


class _Reader:
    def __init__(self, folded: Folded, named: Sequence[Span], places: Sequence[Span], shared: Sequence[Span]) -> None:
        self.folded, self.known = folded, body_words()
        self.words = arabic_words(folded.text)
        self._inside = {i for span in named for i in range(span.start, span.end)}
        self._named = {span.start: span.end for span in named}
        self._places = {span.start: span.end for span in places}
        self._shared = {span.start for span in shared}

    def is_named(self, word: re.Match[str]) -> bool:
        """Return whether a word stands inside a full name: it opens no other."""
        return self.folded.span(word.start(), word.end()).start in self._inside

    def is_owned(self, index: int, head: str, length: int) -> bool:
        """Return whether an office is told by the name of the body behind it, and has none itself: "مكتب الأمم المتحدة"."""
        end = self._named.get(self._start(index + 1))
        return head in self.known.owned and end is not None and self._start(index + length - 1) < end

    def is_no_name(self, index: int, head: str, length: int) -> bool:
        """Return whether a word only seems to head a name: "تحت لواء الحشد", "عن طريق البر", or tells who joins whom."""
        behind = self.words[index + 1].group()
        if f"{head} {lexicon().bare(behind)}" in lexicon().no_actors:
            return True  # "حركة السيارات", "تنظيم الحياة السياسية"
        if head in self.known.centres and length == 2 and self._start(index + 1) in self._places:
            return True  # "مركز الرمادي"
        if index > 0 and self.words[index - 1].group() == _IDIOMS.get(head) and behind.startswith("ال"):
            return True
        return head in _TIES and self.folded.text.startswith(" مع ", self.words[index + length - 1].end())  # "تحالف الصدر | مع المالكي"

    def length(self, index: int, head: str) -> int:
        """Return how many words the name has that a head opens, 1 where it opens none."""
        if head.startswith(("ال", "لل")) and head[2:] in self.known.definite:
            return self._defined(index)
        if head in self.known.of_places and (place := self._place(index + 1)):
            return self._adjectives(index, 1 + place)
        if head in self.known.of_lands and self._is_name(index + 1):
            return 2
        if head in self.known.settlements and (named := self._strange(index + 1, head.endswith("ه"))):
            return 1 + named
        if head in self.known.strangers and (named := self._foreign(index + 1)):
            return self._adjectives(index, 1 + named)
        if head in self.known.founded and (named := self._place(index + 1)) and (whole := self._for_task(index, 1 + named)) > 1 + named:
            return whole  # "مركز بغداد لحقوق الإنسان"
        if self.known.heads[head] == "place" and self._honours(index + 1):
            return 3
        length = self._called(index) or 1
        if head in self.known.operations or head in self.known.gatherings or length > 3:
            return length
        length = 3 if length == 1 and self.known.heads[head] != "place" and self._is_task(index + 1) else length
        while length < LONGEST and self._joined(index + length) and self._continues(index + length, length, self.known.heads[head]):
            length += 1
        return self._for_task(index, length) if length > 1 and head in self.known.founded else length

    def _is_name(self, index: int) -> bool:
        """Return whether a word is all of a full name: "فندق *فلسطين*"."""
        end = self._named.get(self._start(index)) if self._joined(index) else None
        return end == self.folded.span(self.words[index].start(), self.words[index].end()).end

    def _honours(self, index: int) -> bool:
        """Return whether a title stands at a word with the name of whoever bears it: "جامع *الإمام علي*"."""
        if index + 1 >= len(self.words) or self.words[index].group() not in self.known.honoured:
            return False
        before, bearer = self.words[index - 1], self.words[index + 1]
        if self.folded.text[before.end() : bearer.start()] != f" {self.words[index].group()} ":
            return False
        word, words = bearer.group(), lexicon()
        closed = word != _ALI and (word in words.prepositions or word in words.directions or words.knows(word))
        return not (closed or word.startswith("و") or words.forms.verbs(word) or self.is_named(bearer))

    def _called(self, index: int) -> int:
        """Return the length of a name that a word of names opens: "كتائب *أسد الرافدين*", "تجمع *أحرار نينوى*"; 0 for others."""
        if not self._joined(index + 1) or self.words[index + 1].group() not in self.known.calls:
            return 0
        if place := self._place(index + 2):
            return 2 + place
        return 3 if self._joined(index + 2) and re.match(r"ال\w{2}", self.words[index + 2].group()) else 0

    def _is_task(self, index: int) -> bool:
        """Return whether a word without article and the defined one behind it are what a body is for: "دائرة *استرداد الأموال*"."""
        if not (self._joined(index) and self._joined(index + 1)) or self.is_named(self.words[index]):
            return False
        word, after, words = self.words[index].group(), self.words[index + 1].group(), lexicon()
        task = (word in words.triggers or word in self.known.tasks) and word not in self.known.heads and word not in self.known.persons
        return task and after.startswith("ال") and len(after) > 4 and not self.is_named(self.words[index + 1])

    def _defined(self, index: int) -> int:
        """Return the length of a name with a defined head: its adjectives and what they lead to: "المديرية العامة للأمن"."""
        length = self._adjectives(index, 1)
        if length == 1:
            return 1
        whole = self._with_task(index, length)
        if self.words[index].group()[2:] not in self.known.definite_long:
            return whole
        behind = (word.group()[2:].removesuffix("ه") for word in self.words[index + 1 : index + length])
        states = whole == length and all(word in lexicon().demonyms for word in behind)  # "التحالف الإيراني الروسي" is of two states
        return whole if whole > 2 and not states and self._start(index) not in self._shared else 1

    def _with_task(self, index: int, length: int) -> int:
        """Return the length of a name with what its body is for: "المديرية العامة *للأمن*"."""
        after = self.words[index + length].group() if self._joined(index + length) else ""
        if after.startswith("لل") and len(after) > 3 and not self._is_asked(index + length):
            second = self.words[index + length + 1].group() if self._joined(index + length + 1) else ""
            return self._adjectives(index, length + 2) if second.startswith("وال") else self._adjectives(index, length + 1)
        if after.startswith("ل") and after[1:] in self.known.tasks and self._goes_on(index + length + 1):
            return length + 2  # "الحركة الشعبية لإنقاذ العراق"
        last = self.words[index + length - 1].group()[2:]
        task = last in self.known.adjectives and after.startswith("ل") and len(after) > 3 and after[1:] not in self.known.heads
        if task and self._joined(index + length + 1) and self.words[index + length + 1].group().startswith("ال"):
            return self._adjectives(index, length + 2)
        return length

    def _for_task(self, index: int, length: int) -> int:
        """Return the length of a name with what its body is for, told by a noun for tasks: "مركز الفرات *للدراسات الاستراتيجية*"."""
        after = self.words[index + length].group() if self._joined(index + length) else ""
        if after.startswith("لل") and after[2:] in self.known.tasks:
            second = self.words[index + length + 1].group() if self._joined(index + length + 1) else ""
            return self._adjectives(index, length + 1 + (second.startswith("وال") and second[3:] in self.known.tasks))
        owned = after.startswith("ل") and after[1:] in self.known.tasks and self._goes_on(index + length + 1)
        return length + 2 if owned else length

    def _is_asked(self, index: int) -> bool:
        """Return whether a word tells what a body is asked to do, with its own preposition: "طلب من الادعاء العام | للتحقيق بالتهم"."""
        behind = self.words[index + 1].group() if self._joined(index + 1) else ""
        return self.words[index].group()[2:] in lexicon().triggers and (behind == "في" or behind.startswith("بال"))

    def _goes_on(self, index: int) -> bool:
        """Return whether a defined word follows right behind the one before it, whatever it means."""
        return index < len(self.words) and self.folded.text.startswith(" ال", self.words[index - 1].end())

    def _adjectives(self, index: int, length: int) -> int:
        feminine = self.words[index].group().endswith("ه")
        while length < WIDEST and self._joined(index + length) and self._is_adjective(word := self.words[index + length].group()):
            if length == 1 and feminine and word.endswith("ي") and word[2:] not in self.known.adjectives:
                break  # "استجوبت المحكمة السويدي فلانا"
            length += 1
        return length

    def _is_adjective(self, word: str) -> bool:
        return word.startswith("ال") and ((word.endswith(_NISBA) and len(word) > 5) or word[2:] in self.known.adjectives)

    def _is_of_many(self, index: int) -> bool:
        """Return whether a word is the adjective of the people before it: "رابطة الفنانين *العراقيين*"."""
        before, word = self.words[index - 1].group(), self.words[index].group()
        return before.endswith("ين") and before.startswith("ال") and word.startswith("ال") and word.endswith("يين")

    def _place(self, index: int) -> int:
        """Return how many words the place has that stands at a word, 0 where none does."""
        if not self._joined(index):
            return 0
        end = self._places.get(self.folded.span(self.words[index].start(), self.words[index].end()).start)
        length = 0
        while end is not None and index + length < len(self.words) and self._start(index + length) < end:
            length += 1
        return length

    def _strange(self, index: int, feminine: bool) -> int:
        """Return how many words at a place are a settlement's name: two after "أبو", else those that are no words of the language."""
        if not self._joined(index) or self.is_named(self.words[index]):
            return 0
        if self.words[index].group() in self.known.openings:
            return 2 if self._joined(index + 1) and len(self.words[index + 1].group()) > 2 else 0
        length = 0
        while length < 2 and self._joined(index + length) and self._is_strange(self.words[index + length], feminine and not length):
            length += 1
        return length

    def _foreign(self, index: int) -> int:
        """Return how many words at a place are a foreign name: "صحيفة *يديعوت أحرونوت*", "شبكة *فوكس نيوز*"."""
        return next((n for n in range(_FOREIGN) if index + n >= len(self.words) or not self._is_foreign(index + n)), _FOREIGN)

    def _is_foreign(self, index: int) -> bool:
        """Return whether a word behind another is one of which outlets' names are made, or no word of the language."""
        match = self.words[index]
        word = match.group()
        if self.folded.text[self.words[index - 1].end() : match.start()] != " " or self.is_named(match):
            return False
        if word in self.known.press:
            return True
        no_verb = len(word) > 3 and word.startswith("ي") and lexicon().is_unknown(word)  # a verb of "صحيفة" begins with "ت"
        return self._joined(index) and (no_verb or self._is_strange(match, feminine=True))

    def _is_strange(self, match: re.Match[str], feminine: bool) -> bool:
        word = match.group()
        if len(word) < 3 or word.startswith(("ال", "وال", *_VERBAL)) or (feminine and word.endswith("ه")) or self.is_named(match):
            return False
        words = lexicon()
        return words.is_unknown(word) and word not in words.adverbs and words.bare(word) not in words.demonyms

    def _start(self, index: int) -> int:
        return self.folded.span(self.words[index].start(), self.words[index].end()).start

    def _joined(self, index: int) -> bool:
        if index >= len(self.words):
            return False
        before, word = self.words[index - 1], self.words[index]
        return self.folded.text[before.end() : word.start()] == " " and word.group() not in self.known.not_names

    def _continues(self, index: int, length: int, head: Kind) -> bool:
        """Return whether a word goes on with a name whose head is bare: the first is defined, those after it are adjectives or a second
        part ("العدالة والتنمية").
        """
        word = self.words[index].group()
        if length == 1:
            doers = word.endswith("ون") and word[2:] in lexicon().descriptions  # "سد | المتظاهرون الطريق"
            return word.startswith("ال") and len(word) > 3 and not doers
        if length == 2 and word.startswith("وال"):
            if head == "place" or self._start(index) + 1 in self._named:
                return False  # "شارع النضال | والكرادة", "قوات الجيش | والحشد الشعبي"
            return word[3:] not in self.known.heads and word[3:] not in self.known.definite and word[3:] not in self.known.persons
        return self._is_adjective(word) or self._is_of_many(index)
