"""How a text itself names what it only describes: by the words of the description, and with the article or the number before them."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.model import Language, Span
from ingest.lexicon import read_lexicon

BEFORE = 40  # characters in which the words before a description are looked for


def with_quantity(text: str, span: Span, language: Language) -> tuple[str, ...]:
    """Return a description with the article or number before it, with all words of its quantity, and without its number."""
    pattern, label = _quantities(language), span.of(text)
    if pattern is None:
        return ()
    bare = label.split(" ", 1)[1:] if is_counted(label, language) and label.count(" ") > 1 else []
    start = max(0, span.start - BEFORE)
    match = pattern.search(text[start : span.start])
    places = [at for name in ("last", 0) if match is not None and (at := match.start(name)) >= 0]
    wider = [text[start + at : span.end] for at in places]
    return (*bare, *wider)


@lru_cache(maxsize=2)
def _quantities(language: Language) -> re.Pattern[str] | None:
    rows = read_lexicon(language, "quantities")
    if rows is None:
        return None
    words = "|".join(re.escape(word) for row in rows.values() for word in row)
    numbers = "|".join(re.escape(word) for word in ("a", "an", "another", *rows["numbers"]))
    word = rf"(?:{words}|\d[\d,.]*)"
    return re.compile(rf"(?<!\w)(?:{word} ){{0,3}}(?:(?P<last>(?:{numbers}|\d[\d,.]*) )|{word} )$", re.IGNORECASE)


def is_counted(label: str, language: Language) -> bool:
    """Return whether a description says how many they are, so that the same words with another number mean others."""
    first = label.split()[0].lower() if label.strip() else ""
    return any(c.isdigit() for c in label) or first in (read_lexicon(language, "quantities") or {}).get("numbers", ())


@lru_cache(maxsize=2)
def vague_nouns(language: Language) -> frozenset[str]:
    """Return the nouns that may point back to a force or body of whatever name: "the group"."""
    return frozenset((read_lexicon(language, "quantities") or {}).get("vague", ()))


@lru_cache(maxsize=2)
def group_nouns(language: Language) -> dict[str, tuple[str, ...]]:
    """Return, by the noun that goes on to speak of an armed group, the files of the register in which such a group stands."""
    return {noun: tuple(row["files"]) for row in read_lexicon(language, "groups") or [] for noun in row["noun"]}


@lru_cache(maxsize=2)
def bare_nouns(language: Language) -> frozenset[str]:
    """Return those of the nouns that go on to speak of an armed group which do so only with no word or number before them."""
    return frozenset(noun for row in read_lexicon(language, "groups") or [] if row.get("bare") for noun in row["noun"])
