"""Crowds: people of whom a text speaks by many nouns and without a number, "مئات المتظاهرين ... المحتجون", are one body of it."""

from __future__ import annotations

from graph.model import Article
from ingest.normalise import fold_word
from ingest.syntax import Phrase
from ingest.who.naming import crowd_nouns, vague_quantities


def tells_crowd(text: str) -> bool:
    """Return whether the words of an Arabic description are of a crowd: "مئات المتظاهرين"."""
    return any(fold_word(word).removeprefix("ال") in crowd_nouns("ar") for word in text.split()[:3])


def crowd(article: Article, phrase: Phrase) -> str:
    """Return what crowd a plural without a number means, "" where it means none."""
    found = crowd_nouns(article.language).get(phrase.lemma, "")
    if not found or phrase.number != "p":
        return ""
    wide = phrase.wide or phrase.span
    before = wide.of(article.text)[: max(0, phrase.span.start - wide.start)]
    counted = any(fold_word(word) not in vague_quantities(article.language) for word in before.split() if word != "من")
    return "" if counted else found
