"""Aircraft by their make, as whose they are tells: "طائرات F16 العراقية", and in a text on one air force "مقاتلات إف-16".

Without its make the noun with its adjective is an alias of the air force in the register: "طائرات عراقية".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.model import Article, Span
from graph.register import Register
from ingest.lexicon import demonyms
from ingest.names.matching import Candidate, matcher
from ingest.normalise import fold, fold_word

_NOUNS = r"(?P<article>ال)?(?P<noun>طائرات|مقاتلات|مروحيات)"
_MAKE = r"(?: من (?:طراز|نوع))? (?:الـ?)?[\"«“(]?(?:F|f|اف|إف|أف|ف)[ -–—]{0,3}\d{1,2}[\"»”)]?"
_TOLD = re.compile(rf"(?<!\w)[وفبل]?(?P<whole>{_NOUNS}(?:{_MAKE})? (?P<state>(?:ال)?\w+ية))(?!\w| الصنع)")
_MADE = re.compile(rf"(?<!\w)[وفبل]?(?P<whole>{_NOUNS}{_MAKE})(?!\w)")
_HEADS = ("طائرات", "الطائرات", "مقاتلات", "المقاتلات", "مروحيات", "المروحيات")


def aircraft(article: Article, candidates: Sequence[Candidate], register: Register) -> Iterator[Candidate]:
    """Return the aircraft of an Arabic article that are an air force of the register and that no candidate covers."""
    if article.language != "ar":
        return
    taken = {i for c in candidates for i in range(*c.span)}
    named = [c for c in candidates if len(c.full) == 1 and c.span.of(article.text).startswith(_HEADS)]
    for match in _TOLD.finditer(article.text):
        force = _force(match, register)
        if force is not None and taken.isdisjoint(range(*match.span("whole"))):
            taken.update(range(*match.span("whole")))
            yield _candidate(article.text, match, force)
    forces = {c.full[0] for c in named}
    for match in _MADE.finditer(article.text) if len(forces) == 1 else ():
        if taken.isdisjoint(range(*match.span("whole"))) and match.start() > named[0].span.start:
            yield _candidate(article.text, match, next(iter(forces)))


def _force(match: re.Match[str], register: Register) -> str | None:
    """Return the force of which the noun and the adjective without a make between them are an alias."""
    state = match["state"]
    if fold_word(state).removeprefix("ال").removesuffix("ه") not in demonyms("ar"):
        return None
    state = state if match["article"] else state.removeprefix("ال")  # "طائرات F16 *العراقية*"
    name = f"{match['article'] or ''}{match['noun']} {state}"
    whole = (c.full[0] for c in matcher(register).find(name, fold(name)) if c.span == Span(0, len(name)) and len(c.full) == 1)
    return next((force for force in whole if register[force].kind == "force"), None)


def _candidate(text: str, match: re.Match[str], force: str) -> Candidate:
    span = Span(*match.span("whole"))
    return Candidate(span, fold_word(span.of(text)), (force,), ())
