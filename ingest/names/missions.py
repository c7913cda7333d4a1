"""Embassies and consulates that a text names without their seat: "the U.S. Embassy" of a text on Turkey is not the one in Baghdad.

The name alone tells only whose mission it is. A mission in Iraq is meant where the sentence, else the article, is on its seat.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from graph.model import Article
from graph.register import Entry, Register
from ingest.lexicon import senses
from ingest.names.context import HOME, Context
from ingest.names.matching import Candidate
from ingest.normalise import fold_word, folded
from ingest.reading.sentences import sentence_around

_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MISSIONS = folded(senses("en", "missions") | senses("ar", "missions"))
_CONSULATES = folded(senses("en", "consulates") | senses("ar", "consulates"))
_ABROAD = "abroad.yaml"
_SHORTEST = 4  # letters of a place that "ب" is written with
_MANY = 3  # words of a place


def sits_elsewhere(article: Article, item: Candidate, entry: Entry, register: Register, context: Context) -> bool:
    """Return whether a mission is another than that of the register which sits in Iraq."""
    seats = [a.body for a in entry.affiliations if a.relation == "located_in"]
    if not seats or not _is_of(_MISSIONS, item):
        return False
    text, sentence = article.text, sentence_around(article.text, item.span)
    around = _places_of(f"{text[sentence.start : item.span.start]} {text[item.span.end : sentence.end]}")
    if any(name in around for seat in (HOME, *seats) if seat in register for name in _names(register[seat])):
        return False
    if any(entry.side not in context.wholes(place) for name in around for place in _abroad(register).get(name, ())):
        return True  # of the state whose mission it is, its own capital may speak
    if not _is_of(_CONSULATES, item):
        return not context.speaks_of_home and context.is_on_another(entry.side)
    return not any(seat in context.in_full or any(name in _places_of(text) for name in _names(register[seat])) for seat in seats)


@lru_cache(maxsize=1024)
def _places_of(text: str) -> frozenset[str]:
    """Return the words of a text, and runs of them, that may name a place, folded."""
    words = [fold_word(match.group()) for match in _WORDS.finditer(text)]
    words += [word[1:] for word in words if word[:1] in "بل" and len(word) > _SHORTEST]
    runs = (" ".join(words[at : at + n]) for n in range(2, _MANY + 1) for at in range(len(words)))
    return frozenset((*words, *runs))


def _names(entry: Entry) -> frozenset[str]:
    return frozenset(fold_word(name) for name in (*entry.full_names, *entry.short))


@lru_cache(maxsize=1)
def _abroad(register: Register) -> Mapping[str, tuple[str, ...]]:
    """Return the places of other lands by their folded names."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in register:
        for name in _names(entry) if entry.file.endswith(_ABROAD) else ():
            found[name] = (*found.get(name, ()), entry.id)
    return found


def _is_of(words: frozenset[str], item: Candidate) -> bool:
    """Return whether one of some nouns stands in a name, with or without the Arabic article."""
    return any(word.removeprefix("ال").removeprefix("لل") in words for word in item.folded.split())
