"""People in Arabic text: a run of given names and surnames, ابو and عبد with what they go with, نسبة at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import Span
from ingest.arabic.words.lexicon import lexicon
from ingest.lexicon import posts
from ingest.names.name_data import name_units, people_words
from ingest.normalise import Folded, arabic_words, fold_word

LONGEST = 5  # words of a name
_COMPOUND = frozenset(("عبد", "ابو", "ابي", "ام", "بن", "ابن", "آل"))
_COMMON = 40  # how often a given name must be on record to open a name without a title


def arabic_people(original: str, folded: Folded) -> Iterator[tuple[Span, str]]:
    """Return the names of people in an Arabic text with the reason for each."""
    given, surnames = name_units()
    words = people_words(language="ar")
    matches = arabic_words(folded.text)
    index = 0
    while index < len(matches):
        first = matches[index].group()
        joined = first[:1] == "و" and first not in given and given.get(first[1:], 0) >= _COMMON
        if first not in given and first not in _COMPOUND and not joined:
            index += 1  # most words
            continue
        if first.startswith("ال") and first in words["titles"]:
            index += 1  # السيد opens no name
            continue
        titled = index > 0 and matches[index - 1].group() in words["titles"] and _adjacent(folded.text, matches, index)
        length = _arabic_length(original, folded, matches, index, given, surnames, words["not_names"], titled)
        if length >= 2:
            start, end = matches[index].start() + joined, matches[index + length - 1].end()
            yield folded.span(start, end), "a title and a name" if titled else "given name and surname"
        index += max(length, 1)


def _arabic_length(
    original: str,
    folded: Folded,
    matches: Sequence[re.Match[str]],
    index: int,
    given: dict[str, int],
    surnames: dict[str, int],
    not_names: frozenset[str],
    titled: bool,
) -> int:
    text, first = folded.text, matches[index].group()
    first = first if first in given or first[:1] != "و" else first[1:]  # "سالم الفهد وعصام الحمد"
    compound = first in _COMPOUND
    if folded.span(matches[index].end() - len(first), matches[index].end()).of(original) == "على":
        return 0  # the preposition; the fold makes it the name علي
    linked = index + 1 < len(matches) and matches[index + 1].group() in ("بن", "عبد") and _adjacent(text, matches, index + 1)
    weak = people_words(language="ar")["given_before_surname"]
    descended = first in weak and _descends(text, matches, index, given, surnames)
    sure = linked or descended
    if first in ("بن", "ابن") or (not compound and (first in not_names or _is_particle(first)) and not sure):
        return 0
    if not compound and given.get(first, 0) < (1 if sure else 3 if titled else _COMMON):
        return 0
    length, offices = 1, people_words(language="ar")["titles"]
    while length < LONGEST and index + length < len(matches) and _adjacent(text, matches, index + length):
        word = matches[index + length].group()
        bare = word[2:] if word.startswith("ال") else word
        nisba = word.startswith("ال") and word.endswith("ي") and len(word) > 4
        behind = _before_surname(text, matches, index + length, surnames)
        known = (word in given or word in surnames) and (word not in not_names or (behind and word in weak)) and word not in _offices()
        known = known and not (length >= 2 and given.get(word, 0) < _COMMON and word not in surnames and lexicon().forms.verbs(word))
        written = folded.span(matches[index + length].start(), matches[index + length].end()).of(original)
        known = known and (behind or not _is_particle(written))
        last = matches[index + length - 1].group()
        compounded = length > 1 and matches[index + length - 2].group() == "عبد"  # "خالد عبد الكريم | حسن"
        if word.startswith("ال") and last != "عبد" and (word in offices or word in _offices()):
            break  # "حسين الفلاني | القيادي في"
        if last.startswith("ال") and len(last) > 2 and last != "الدين" and not nisba and word != "بن" and not compounded:
            break  # a surname with its article ends the name but for another
        if not (
            known
            or (nisba and (word in surnames or bare in surnames or (length == 2 and first in ("ابو", "ابي", "ام"))))
            or word in ("بن", "ابو", "ابي", "عبد", "ال")
            or last in ("عبد", "ابو", "ابي", "ال")
            or (length >= 3 and matches[index + length - 2].group() == "بن" and lexicon().is_unknown(word))
            or (length >= 2 and word.startswith("ال") and _ends(text, matches[index + length].end()) and lexicon().is_unknown(bare))
        ):
            break
        length += 1
    while length > 1 and matches[index + length - 1].group() in ("بن", "ابو", "ابي", "عبد", "ال"):
        length -= 1
    last = matches[index + length - 1].group()
    strong = last.startswith("ال") or last in surnames or length >= 3 or titled
    return length if strong and (length >= 2 + compound or (compound and length == 2)) else 0


def _before_surname(text: str, matches: Sequence[re.Match[str]], at: int, surnames: dict[str, int]) -> bool:
    """Return whether a surname of descent is right behind a word: "محمد عبد الله *خلف* الجميلي" is behind nobody."""
    if at + 1 >= len(matches) or not _adjacent(text, matches, at + 1):
        return False
    word = matches[at + 1].group()
    return word.startswith("ال") and word.endswith("ي") and word in surnames and word[2:] not in lexicon().demonyms


def _descends(text: str, matches: Sequence[re.Match[str]], at: int, given: dict[str, int], surnames: dict[str, int]) -> bool:
    """Return whether a surname of descent is the next word, or the one behind another given name: "صباح محسن الفلاني"."""
    if _before_surname(text, matches, at, surnames):
        return True
    second = at + 1 < len(matches) and _adjacent(text, matches, at + 1) and matches[at + 1].group() in given
    return second and _before_surname(text, matches, at + 1, surnames)


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


def _adjacent(text: str, matches: Sequence[re.Match[str]], index: int) -> bool:
    return text[matches[index - 1].end() : matches[index].start()] == " "
