"""Which outlets an article cites: another than its own, in a sentence of the text and not in a credit, a dateline or a byline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from graph.model import Article, Entity, Language
from graph.register import Entry, Register
from ingest.lexicon import read_lexicon
from ingest.normalise import PROCLITICS, fold_word
from ingest.reading.quotations import PAIRS
from ingest.syntax import Name

MEDIA = "media.yaml"  # the register's file of outlets
_AROUND = 24  # characters on each side in which the words beside a name stand
_TO = ("ل", "لـ", "ل ", "لـ ")
_WORD = re.compile(r"[^\W\d_]+")


def is_outlet(entity: str, register: Register) -> bool:
    """Return whether the register lists an entity among the media."""
    return entity in register and register[entity].file.endswith(MEDIA)


def called_outlets(article: Article, names: Iterable[Name], register: Register) -> frozenset[str]:
    """Return the entities that the register lacks and the text calls an outlet: "the newspaper X", "X television", صحيفة «X»."""
    heads = _words(article.language)["heads"]
    found = set()
    for name in names:
        if name.kind != "organization" or name.entity in register:
            continue
        span = name.span
        before = _WORD.findall(article.text[max(0, span.start - _AROUND) : span.start])[-1:]
        inside = _WORD.findall(span.of(article.text))
        after = _WORD.findall(article.text[span.end : span.end + _AROUND])[:1]
        behind = after if article.language == "en" else []
        if not heads.isdisjoint(form for word in (*before, *inside[:1], *inside[-1:], *behind) for form in _forms(word)):
            found.add(name.entity)
    return frozenset(found)


def calls_itself_outlet(entity: Entity, language: Language) -> bool:
    """Return whether the name of an entity says that it is an outlet: "Nalia television", "the newspaper"."""
    words = _WORD.findall(entity.name)
    return not _words(language)["heads"].isdisjoint(fold_word(word) for word in (*words[:1], *words[-1:]))


def _forms(word: str) -> tuple[str, ...]:
    """Return a word folded, and without the letter before it that may be a clitic: "لصحيفة"."""
    folded = fold_word(word)
    return (folded, folded[1:]) if folded.startswith(tuple(PROCLITICS)) else (folded,)


def is_own(entry: Entry, article: Article) -> bool:
    """Return whether an outlet is the one that published the article."""
    source = fold_word(article.source or "")
    own = bool(source) and any(fold_word(name) in source for name in entry.names)
    spelled = " " in (article.source or "")  # "Sky News Arabia" says who it is, "aawsat" does not
    return own or (article.language == "ar" and not spelled and any(_told_to_itself(article.text, name) for name in entry.names))


def _told_to_itself(text: str, name: str) -> bool:
    """Return whether somebody speaks to an outlet that a text names in quotation marks, without its noun: "قال لـ«الشرق الأوسط»"."""
    bare = name.split(" ", 1)[1] if fold_word(name.split()[0]) in _words("ar")["heads"] and " " in name else name
    return bare in text and any(f"{to}{opening}{bare}{closing}" in text for to in _TO for opening, closing in PAIRS.items())


def cited(article: Article, names: Iterable[Name], register: Register) -> set[str]:
    """Return the outlets among the names of an Arabic article that its text cites; in English they were entities one time in four."""
    if article.language == "en":
        return set()
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
    return {key: frozenset(fold_word(word) for word in words) for key, words in read_lexicon(language, "outlets").items()}
