"""Whom an Arabic dual noun means: "وبحث معه العلاقات بين *البلدين*", "واتفق *الجانبان* على", "اتهمت *التنظيمين*"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

from graph.model import Article, Entity
from graph.register import Register
from ingest.lexicon import capitals, demonyms, read_lexicon
from ingest.names.context import HOME, Context
from ingest.normalise import fold_word
from ingest.syntax import Name, Phrase
from ingest.who.joint import Joint

_TWO = 2
_WINDOWS = (300, 700)  # characters before a dual noun in which two states are looked for, the nearer first
_REACH = 350  # characters that "the two sides" points back at most
_BEHIND = 40  # characters in which the two may be named behind the noun
_BEFORE = 8
_WHERE = (["من"], ["في"], ["إلى"], ["داخل"], ["عن"])
_WHICH = re.compile(r"\w+ ال\w+ية? وال\w+ي")
_WORD = re.compile(r"\w+")


class Two:
    """The states that an Arabic article names, by place; `names` are those of the article in the order of the text."""

    def __init__(self, article: Article, register: Register, names: Sequence[Name]) -> None:
        self.article, self.register, self.names = article, register, names
        self._places: list[tuple[int, tuple[str, ...]]] = []  # those named together so far

    def note(self, at: int, places: tuple[str, ...]) -> None:
        """Remember places that are named together."""
        self._places.append((at, places))

    def means(self, phrase: Phrase, joint: Joint, entities: Mapping[str, Entity]) -> tuple[str, ...]:
        """Return the two whom a dual noun means, nobody where it is no such noun or they can't be told."""
        if self.article.language != "ar" or phrase.sort not in ("anaphor", "description") or phrase.of or phrase.state:
            return ()
        lemma = fold_word(phrase.lemma)
        sort = _sorts().get(lemma.removeprefix("ال")) if phrase.definite or lemma.startswith("ال") else None
        if sort is None or self._told_apart(phrase) or self._named_behind(phrase):
            return ()
        if sort == "places":
            return self._together(phrase.span.start)
        start, told = joint.last(phrase.span.start)
        told = told if len(told) == _TWO and phrase.span.start - start <= _REACH else ()
        if sort == "states":
            states = tuple(dict.fromkeys(s for e in told if (s := self._state(e)) is not None))
            return states if len(states) == _TWO else self._two_before(phrase.span.start)
        if sort == "sides":
            return told or joint.opposed(phrase.span.start)
        people = [entities[e].kind == "person" for e in told]
        return told if all(person == (sort == "people") for person in people) else ()

    def is_two_places(self, phrase: Phrase) -> bool:
        """Return whether a noun is for two places, which no single one is: "المنطقتين"."""
        return self.article.language == "ar" and _sorts().get(fold_word(phrase.lemma).removeprefix("ال")) == "places"

    def _together(self, at: int) -> tuple[str, ...]:
        """Return the two places last named together before a place, nobody where that was far off or they were more."""
        start, places = next(((start, found) for start, found in reversed(self._places) if start < at), (-1, ()))
        return places if len(places) == _TWO and at - start <= _REACH else ()

    def _two_before(self, at: int) -> tuple[str, ...]:
        """Return the only two states that stand before a place, near it or else further off; nobody where there are more."""
        for reach in _WINDOWS:
            found = dict.fromkeys(state for place, state in self._states if at - reach <= place < at)
            if len(found) >= _TWO:
                return tuple(found) if len(found) == _TWO else ()
        return ()

    def _told_apart(self, phrase: Phrase) -> bool:
        """Return whether the words around the noun say which two, or only where: "الطرفان السني والشيعي", "خروجهم من البلدين"."""
        before = self.article.text[max(0, phrase.span.start - _BEFORE) : phrase.span.start].split()
        behind = self.article.text[phrase.span.start : phrase.span.end + _BEHIND]
        return before[-1:] in _WHERE or _WHICH.match(behind) is not None

    def _named_behind(self, phrase: Phrase) -> bool:
        """Return whether the two are named right behind the noun: "البلدين الجارين إيران وتركيا"."""
        end = self.article.text.find("\n", phrase.span.start)
        limit = min(phrase.span.end + _BEHIND, end if end >= 0 else len(self.article.text))
        behind = [state for place, state in self._states if phrase.span.start < place < limit]
        return len(set(behind)) > 1

    @cached_property
    def _states(self) -> list[tuple[int, str]]:
        """Return the states that the names and adjectives of the article tell of, with where they stand."""
        named = [(name.span.start, state) for name in self.names if (state := self._state(name.entity)) is not None]
        adjectives = demonyms("ar")
        told = [
            (match.start(), adjectives[word])
            for match in _WORD.finditer(self.article.text)
            if (word := _bare(match.group())) in adjectives and adjectives[word] in self.register
        ]
        return sorted((*named, *told))

    def _state(self, entity: str) -> str | None:
        """Return the state that an entity of the register is, rules or belongs to, None for any other."""
        if entity not in self.register:
            return None
        entry = self.register[entity]
        if entry.kind == "place" and entry.id in capitals():
            entry = self.register[capitals()[entry.id]]
        if entry.is_state:
            return entry.id
        if entry.kind in ("place", "operation", "mandate"):
            return None
        return entry.side if entry.side in self.register else HOME if HOME in self.register and self._context.of_home(entry) else None

    @cached_property
    def _context(self) -> Context:
        return Context(self.article, self.register, Counter(n.entity for n in self.names if n.entity in self.register))


def _bare(word: str) -> str:
    """Return a word as adjectives of states are listed: folded, without conjunction, article and ending."""
    folded = fold_word(word)
    folded = folded[1:] if folded.startswith(("وال", "بال", "فال")) else folded
    folded = folded[2:] if folded.startswith(("ال", "لل")) else folded
    return folded.removesuffix("ه").removesuffix("ين").removesuffix("ون")


@lru_cache(maxsize=1)
def _sorts() -> Mapping[str, str]:
    """Return what kind of two each dual noun is for."""
    return {fold_word(noun).removeprefix("ال"): sort for sort, nouns in (read_lexicon("ar", "duals") or {}).items() for noun in nouns}
