"""Which of the listed offices a title begins with: "رئيس الوزراء", "Prime Minister of the Kurdistan Region"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from graph.model import Language
from ingest.lexicon import offices
from ingest.normalise import fold_word


@lru_cache(maxsize=4096)
def office_of(title: str, language: Language) -> str | None:
    """Return the name of the office with whose words a title begins, None where it begins with none."""
    listed = _titles(language)
    return next((listed[head] for head in beginnings(title) if head in listed), None)


def office_called(words: str, language: Language) -> str | None:
    """Return the name of the office that words call and say no more of: "رئيس البرلمان", not "رئيس برلمان كردستان"."""
    return _titles(language).get(fold_word(words))


def beginnings(title: str) -> Iterator[str]:
    """Return the folded beginnings of a title, the longest first."""
    words = fold_word(title).split()
    return (" ".join(words[:length]) for length in range(len(words), 0, -1))


@lru_cache(maxsize=2)
def _titles(language: Language) -> Mapping[str, str]:
    return {fold_word(word): name for name, office in offices().items() for word in office.words(language)}
