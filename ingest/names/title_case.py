"""English headlines in Title Case as their words stand in a sentence: "Suicide Bomber Kills 20 in Baghdad Market" names no Bomber Kills.

The letters stay where they are, so that whatever is found in the headline stands at the same place in the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from graph.model import Article
from graph.register import Register
from ingest.english.words.forms import load_forms
from ingest.english.words.vocabulary import load_vocabulary
from ingest.lexicon import demonyms, read_lexicon, senses
from ingest.names.matching import matcher
from ingest.names.name_data import latin_given, people_words
from ingest.normalise import fold
from ingest.reading.sentences import title_end

_COMMUNITIES = senses("en", "of_a_community")
_WORD = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(r"(?<=[a-z,;] )[^\W\d_]+")  # words that begin no sentence
LONG, LEAST, SHARE = 4, 4, 0.8  # letters of the words that count, how many at least, how many of them with a capital


def in_sentence_case(article: Article, register: Register) -> Article:
    """Return an English article with the words of a headline in Title Case that are no names in small letters; else the same article."""
    end = title_end(article) if article.language == "en" else 0
    title = article.text[:end]
    if not _is_title_case(title):
        return article
    found = (c for c in matcher(register).find(title, fold(title)) if c.full or not _is_inflected(c.folded))
    kept = {at for c in found for at in range(c.span.start, c.span.end)}
    below = article.text[end:]
    small, great = frozenset(_WORD.findall(below)), frozenset(_INSIDE.findall(below))
    written, before = list(title), ""
    for match in _WORD.finditer(title):
        word = match.group()
        if match.start() not in kept and word[0].isupper() and not _is_name(word, before, small, great):
            written[match.start()] = word[0].lower()
        before = word
    return replace(article, text="".join(written) + below)


def _is_title_case(title: str) -> bool:
    """Return whether a headline writes nearly all of its longer words with a capital, and not in capitals."""
    words = [word for word in _WORD.findall(title) if len(word) >= LONG]
    return len(words) >= LEAST and sum(word.istitle() for word in words) >= SHARE * len(words)


def _is_name(word: str, before: str, small: frozenset[str], great: frozenset[str]) -> bool:
    """Return whether a word of a headline is part of a name, by how the text below it writes the word, else by what it is."""
    low = word.lower()
    if not word.istitle() and len(word) > 1:
        return True  # "NATO", "McGurk"
    if low in small or (low in _closed() and low not in _COMMUNITIES) or _is_inflected(low):
        return False
    if word in great or low in latin_given() or low in demonyms("en") or low in _COMMUNITIES:
        return True
    forms = load_forms()
    person = before.lower() in latin_given() | people_words("en")["titles"]
    return low not in forms.verbs and (person or not (low in load_vocabulary() or low in forms.nouns))


def _is_inflected(low: str) -> bool:
    """Return whether a word in small letters is a verb with an ending: "struck" is on record as a surname too."""
    verb = load_forms().verbs.get(low)
    return verb is not None and verb[0] != low


@lru_cache(maxsize=1)
def _closed() -> frozenset[str]:
    """Return the English words of closed classes: prepositions, pronouns and the like."""
    return frozenset(_strings(read_lexicon("en", "words")))


def _strings(listed: object) -> Iterator[str]:
    if isinstance(listed, str):
        yield listed
    elif isinstance(listed, dict):
        for value in listed.values():
            yield from _strings(value)
    elif isinstance(listed, list):
        for value in listed:
            yield from _strings(value)
