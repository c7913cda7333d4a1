"""Whose a bare name of a body is that its sentence tells: "*its* army", "وقالت وزارة الدفاع التركية إن *الجيش*"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from graph.model import BODIES, Article, Language
from graph.register import Register
from ingest.lexicon import armies, senses
from ingest.names.context import GUESTS, HOME, Context
from ingest.names.matching import Candidate
from ingest.names.neighbourhood import Full
from ingest.normalise import fold_word

_ARMIES = {"ar": senses("ar", "army"), "en": senses("en", "army")}
_OWNED = re.compile(r"\b(?:its|their|his|her|our)\s+$", re.IGNORECASE)
_SAID = {
    "en": re.compile(r"\b(?:said|says|added|announced|claimed|insisted|that)\s+(?:that\s+)?(?:the\s+)?$", re.IGNORECASE),
    "ar": re.compile(r"\b(?:إن|أن|بأن|ان|بان)\s+$"),
}
_ENDS = re.compile(r"[.!?؟\n]\s")
_REACH = 160  # characters of a sentence before a name


def is_owned(article: Article, item: Candidate, register: Register, context: Context) -> bool:
    """Return whether a pronoun tells of which state an English body is, which the bare noun then does not name."""
    before = article.text[max(0, item.span.start - 8) : item.span.start]
    common = item.span.of(article.text).islower() and all(register[e].kind in BODIES and context.of_home(register[e]) for e in item.short)
    return article.language == "en" and common and context.speaks_of_home and _OWNED.search(before) is not None


def armed_abroad(article: Article, item: Candidate, named: Iterable[Full], register: Register) -> str | None:
    """Return the armed forces of the other state whose voice says what a bare name of Iraq's army is told to do."""
    if not _is_army(item, article.language):
        return None
    start = max(0, item.span.start - _REACH)
    before = article.text[start : item.span.start]
    sentence = before[max((m.end() for m in _ENDS.finditer(before)), default=0) :]
    if _SAID[article.language].search(sentence) is None:
        return None
    here = [entity for words, entity in named if f" {' '.join(words)} " in f" {fold_word(sentence)} " and entity in register]
    states = {entity if register[entity].is_state else register[entity].side for entity in here}
    return armies("en").get(str(states.pop())) if len(states) == 1 and HOME not in states else None


def is_of_two(item: Candidate, context: Context, register: Register, language: Language) -> bool:
    """Return whether a bare word for an army stands in a text that names the armed forces of another state, and not Iraq's."""
    others = {army for state, army in armies("en").items() if state not in GUESTS and register[army].side not in (None, HOME)}
    return _is_army(item, language) and not others.isdisjoint(context.in_full) and armies("en")[HOME] not in context.in_full


def _is_army(item: Candidate, language: Language) -> bool:
    return item.folded.split()[-1].removeprefix("ال") in _ARMIES[language]
