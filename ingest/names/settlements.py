"""Arabic places named in a row behind one noun for them all: "منطقتي الحامضية والبوعيثة", "قرى شنف والكصيبة", "قريتين هما شنف والكصيبة"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import Span
from ingest.arabic.phrases.areas import SETTLEMENTS
from ingest.arabic.words.lexicon import lexicon
from ingest.names.place_nouns import listed, place_nouns
from ingest.normalise import Folded, arabic_words, standing

LONGEST = 8  # places of a row
_BOTH = ("هما", "وهما")
_BACK = 8  # words before it in which the noun for two may stand


def settlements(folded: Folded, places: Sequence[Span]) -> Iterator[Span]:
    """Return the places that stand in a row with others behind their noun, and are no words of the language; `places` are known ones."""
    known = {span.start: span.end for span in places}
    words = arabic_words(folded.text)
    heads = place_nouns("rows")
    for index in standing(folded.text, _opening()):
        head, both = heads.get(words[index].group()), _names_two(words, index)
        if index + 1 == len(words) or (head is None and not both):
            continue
        row = list(_row(folded, index + 1, known, two=both or head in listed("pairs")))
        if len(row) > 1:
            yield from (span for span, new in row if new)


@lru_cache(maxsize=1)
def _opening() -> frozenset[str]:
    """Return the words behind which such a row may stand."""
    return frozenset((*place_nouns("rows"), *_BOTH))


def _names_two(words: Sequence[re.Match[str]], at: int) -> bool:
    """Return whether a word is the pronoun of two settlements spoken of before it: "بلدتين قرب الموصل، | هما"."""
    return words[at].group() in _BOTH and any(w.group() in SETTLEMENTS["two"] for w in words[max(at - _BACK, 0) : at])


def _row(folded: Folded, at: int, known: dict[int, int], two: bool) -> Iterator[tuple[Span, bool]]:
    """Return the places from a word on, each with whether it is a new one, until a word is none; behind a noun for two, any word is one."""
    words, text = arabic_words(folded.text), folded.text
    for count in range(2 if two else LONGEST):
        if at >= len(words) or text[words[at - 1].end() : words[at].start()] != " ":
            return
        joined = words[at].group().startswith("و") and count > 0
        if count and not joined:
            return
        start = words[at].start() + joined
        place = folded.span(start, words[at].end())
        if place.start in known:
            end = known[place.start]
            yield Span(place.start, end), False
            while at < len(words) and folded.span(words[at].start(), words[at].end()).start < end:
                at += 1
        elif _is_strange(text[start : words[at].end()]) or (two and _is_defined(text[start : words[at].end()])):
            at += 1
            while at < len(words) and text[words[at - 1].end() : words[at].start()] == " " and words[at].group() in listed("sides"):
                at += 1
            yield folded.span(start, words[at - 1].end()), True
        else:
            return


def _is_strange(word: str) -> bool:
    bare = word.removeprefix("ال")
    words = lexicon()
    attached = (word[1:],) if word[:1] in "بلكف" else ()  # "محافظات بوسط العراق"
    known = any(words.knows(w) or words.forms.noun(w) or words.forms.verbs(w) for w in (word, bare, bare.removesuffix("ه"), *attached))
    kind = word in listed("not_names") or bare in listed("rows") or bare in words.areas
    like = word.startswith("كال")  # "مدن | كالموصل"
    return len(bare) > 2 and not like and not known and not kind and not bare.endswith(("ات", "ين", "ون"))


def _is_defined(word: str) -> bool:
    return word.startswith("ال") and len(word) > 4 and word not in listed("not_names")
