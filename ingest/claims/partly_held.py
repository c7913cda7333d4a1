"""A part lost is not the whole: who "lost half the territory it had seized in Iraq" may hold the rest, and is not said to hold no Iraq."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from graph.model import Article, Language, Span, Statement
from ingest.lexicon import senses
from ingest.normalise import any_of
from ingest.syntax import Name

_PARTS = {"en": senses("en", "parts_of_places"), "ar": senses("ar", "parts_of_places")}
_SHARES = {"en": senses("en", "shares_of_places"), "ar": senses("ar", "shares_of_places")}
_WHOLES = {"en": senses("en", "wholes"), "ar": senses("ar", "wholes")}
_BETWEEN = r"[^.;:!?؟،,]{0,40}?"  # what may stand from a part to the whole: "territory *it had seized* in Iraq"
_INTO = {"en": r"\b(?:in|of|across|inside|within|around|near)\s+(?:the\s+)?$", "ar": r"(?:\b(?:من|في|داخل)\s+|\bب)$"}
_NEXT = {"en": r"\s+(?:of\s+)?$", "ar": r"\s+$"}  # "most of Iraq", "معظم العراق"
_OPENS = {"en": r"\W*(?:and |but )?(?:in|across|inside|within) (?:the )?", "ar": r"\W*[وف]?في "}  # a sentence: "*In* Anbar, it lost"
_REACH = 80  # characters before a place
_AHEAD = 120  # characters behind a place with which a sentence begins


def without_parts(made: Sequence[Statement], article: Article, names: Sequence[Name]) -> list[Statement]:
    """Return the statements but for those that deny somebody's hold on a place of which he lost a part."""
    places: dict[str, list[Span]] = {}
    for name in names:
        places.setdefault(name.entity, []).append(name.span)
    return [s for s in made if not (_denies_hold(s) and _told_by_part(s, article, places.get(s.object, [])))]


def _denies_hold(statement: Statement) -> bool:
    return statement.predicate == "controls" and statement.polarity == "denied"


def _told_by_part(statement: Statement, article: Article, places: Sequence[Span]) -> bool:
    """Return whether all mentions of its place in what a claim quotes, else in its sentence, only tell of what something is a part."""
    quote, is_part = statement.quote, _parts(article.language)
    sentence = statement.sentence
    inside = [span for span in places if sentence.start <= span.start and span.end <= sentence.end]
    told = [span for span in inside if quote.start <= span.start and span.end <= quote.end] or inside
    return bool(told) and all(is_part(article.text, sentence, span) for span in told)


@lru_cache(maxsize=2)
def _parts(language: Language) -> Callable[[str, Span, Span], bool]:
    """Return a function that tells whether a place stands behind a noun for a part of it, "villages in", "معظم", or ahead of one as where
    all of a sentence happens: "*In Anbar*, it has lost territory".
    """
    some, most, whole = (f"(?:{any_of(words[language])})" for words in (_PARTS, _SHARES, _WHOLES))
    part = re.compile(rf"(?<!\bthe )\b{some}\b{_BETWEEN}{_INTO[language]}", re.IGNORECASE)
    share = re.compile(rf"\b{most}\b(?:{_BETWEEN}{_INTO[language]}|{_NEXT[language]})", re.IGNORECASE)
    all_of_it = re.compile(rf"\b{whole}\b", re.IGNORECASE)
    opens, ahead = re.compile(_OPENS[language], re.IGNORECASE), re.compile(rf"(?<!\bthe )\b{some}\b", re.IGNORECASE)

    def is_part(text: str, sentence: Span, place: Span) -> bool:
        before = text[max(sentence.start, place.start - _REACH) : place.start]
        if all_of_it.search(before) is not None:
            return False
        fronted = opens.fullmatch(before) is not None and ahead.search(text, place.end, min(sentence.end, place.end + _AHEAD)) is not None
        return fronted or (part.search(before) or share.search(before)) is not None

    return is_part
