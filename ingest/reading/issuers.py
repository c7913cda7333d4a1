"""Texts that somebody issued whole, a statement or a letter: their facts are his claims."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from graph.model import ACTORS, Article, Language
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Name

_HEADED = re.compile(r"\W*(\w[^\n.،!?؟]{3,80}?)\s*:[^\S\n]*\n")  # a first line that only names somebody: "قيادة العمليات المشتركة:"
OPENING = 160  # characters of the text in which its heading may stand


def issuer(article: Article, names: Sequence[Name]) -> str | None:
    """Return the entity that issued the whole text, where title or heading says so ("Statement by X", "بيان صادر عن X")."""
    known = [(name, name.span.of(article.text)) for name in names]
    for heading in (article.title or "", article.text[:OPENING]):
        for pattern in _patterns(article.language):
            if match := pattern.search(heading):
                return _first_named(fold_word(heading[match.end() :].split(" on ")[0]), known)
    line = _HEADED.match(article.text[:OPENING]) if not article.title else None
    return _first_named(fold_word(line[1]), known) if line is not None else None


def _first_named(rest: str, known: Sequence[tuple[Name, str]]) -> str | None:
    """Return the entity of the article that a heading names first."""
    found = [
        (place, -len(words), name.entity)
        for name, written in known
        if name.kind in ACTORS and (place := rest.find(words := fold_word(written))) >= 0
    ]
    people = [item for item in found if any(n.entity == item[2] and n.kind == "person" for n, _ in known) and item[0] <= min(found)[0] + 60]
    return min(people or found)[2] if found else None


@lru_cache(maxsize=2)
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in read_lexicon(language, "issuers") or ())
