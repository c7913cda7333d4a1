"""Unregistered names that only widen a registered one: "قوات الحشد الشعبي العراقي", "Syrian Kurdish Democratic Union Party" name no other
body than the one inside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from graph.model import BODIES, Language, Span
from graph.register import Entry, Register
from ingest.lexicon import demonyms, read_lexicon
from ingest.names.entities import Unregistered
from ingest.names.matching import Candidate
from ingest.normalise import fold_word

_JOINED = " وال"
_COMPOUNDS = ("based", "led", "backed", "run")  # hyphens are folded away


def without_wider(
    text: str, language: Language, others: Sequence[Unregistered], candidates: Sequence[Candidate], register: Register
) -> Iterator[Unregistered]:
    """Return the unregistered names but those that add to a registered body's name only a state, a people or a word for an armed group."""
    inside = {c.span.start: c.span for c in candidates if c.full and _is_body(register[c.full[0]])}
    places = {c.span.start: c.span.end for c in candidates if c.full and register[c.full[0]].kind == "place"}
    for other in others:
        if language == "ar" and text.startswith(_JOINED, places.get(other.span.start, other.span.end)) and other.span.start in places:
            continue  # "جامعة الأنبار والكيلو 50": a second place, coordinated with the first
        span = other.span
        held = next((inside[i] for i in range(span.start, span.end) if i in inside), None)
        if held is None or held.end > span.end or not _adds_nothing(text, language, span, held):
            yield other


def _is_body(entry: Entry) -> bool:
    return entry.kind in BODIES and not entry.is_state


def _adds_nothing(text: str, language: Language, span: Span, held: Span) -> bool:
    added = [*text[span.start : held.start].split(), *text[held.end : span.end].split()]
    return bool(added) and all(_tells_nothing(fold_word(word), language) for word in added)


def _tells_nothing(word: str, language: Language) -> bool:
    bare = word.removeprefix("ال").removesuffix("ه") if language == "ar" else word
    if language == "ar" and word.startswith("وال"):
        return True  # a second body, coordinated with the first
    if language == "en" and word.endswith(_COMPOUNDS):
        return True  # "UK-based", "US-led"
    return word in _plain(language) or bare in _plain(language)


@lru_cache(maxsize=2)
def _plain(language: Language) -> frozenset[str]:
    """Return the folded words that tell no body from another."""
    return frozenset([*demonyms(language), *(fold_word(word) for word in read_lexicon(language, "bodies")["plain"])])
