"""Which outlets an article cites: another than its own, in a sentence of the text and not in a credit, a dateline or a byline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from graph.model import Article, Language
from graph.register import Entry, Register
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Name

MEDIA = "media.yaml"  # the register's file of outlets
_AROUND = 24  # characters on each side in which the words beside a name stand
_WORD = re.compile(r"[^\W\d_]+")


def is_outlet(entity: str, register: Register) -> bool:
    """Return whether the register lists an entity among the media."""
    return entity in register and register[entity].file.endswith(MEDIA)


def is_own(entry: Entry, article: Article) -> bool:
    """Return whether an outlet is the one that published the article."""
    source = fold_word(article.source or "")
    return bool(source) and any(fold_word(name) in source for name in entry.names)


def cited(article: Article, names: Iterable[Name], register: Register) -> set[str]:
    """Return the outlets among the names of an article that its text cites."""
    return {
        name.entity
        for name in names
        if is_outlet(name.entity, register) and not is_own(register[name.entity], article) and not _credited(article, name)
    }


def _credited(article: Article, name: Name) -> bool:
    text, span = article.text, name.span
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    if before.endswith("/") or (before.endswith("(") and after.startswith(")")):
        return True
    words = _words(article.language)
    left = [word.lower() for word in _WORD.findall(before)]
    right = [word.lower() for word in _WORD.findall(after.split("\n")[0])]
    left = left[:-1] if left[-1:] == ["the"] else left
    leading = words["before"] | (words["told"] if name.entity in words["wires"] else frozenset())
    return bool(leading & set(left[-1:]) or words["after"] & set(right[:1]))


@lru_cache(maxsize=2)
def _words(language: Language) -> dict[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in read_lexicon(language, "outlets").items()}
