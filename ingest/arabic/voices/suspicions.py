"""Deeds that somebody is held, tried or cleared for: "اعتقلته للاشتباه بمشاركته في الهجوم", "برأته من تهمة القتل" tell of no deed."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.words.tokens import Token
from ingest.lexicon import senses
from ingest.syntax import Phrase

_SUSPICIONS = senses("ar", "suspicions")
_HELD, _CLEARS = senses("ar", "held_for"), senses("ar", "clears")
_IN = ("في", "ب")
_REACH = 3  # words from the noun of suspicion to the deed


def settle_suspicions(drafts: Sequence[Draft], tokens: Sequence[Token]) -> None:
    """Lay a deed behind a noun of suspicion to whoever is held or tried for it, as a rumour."""
    for deed in drafts:
        if deed.category != "noun" or not _is_suspected(tokens, deed.token):
            continue
        if _cleared(deed, drafts):
            continue
        held = next((d for d in reversed(drafts) if d.lemma in _HELD and d.token < deed.token), None)
        whom = _whom(held) if held is not None else []
        if held is None or not whom:
            continue
        for told in (deed, *(d for d in drafts if d is not deed and _is_part_of(d, deed))):
            told.functions["subject"] = list(whom)
            told.modality = "rumoured" if told.polarity == "affirmed" else told.modality
        if [p.sort for p in deed.functions.get("of", [])] == ["pronoun"]:
            deed.functions.pop("of")


def _cleared(deed: Draft, drafts: Sequence[Draft]) -> bool:
    """Lay a deed to whoever is cleared of it, or denies it, as denied: "برأت المحكمة *فلانا* من تهمة قتله", "نفى *فلان* تهمة قتله"."""
    verb = next((d for d in reversed(drafts) if d.category == "verb" and d.token < deed.token), None)
    if verb is None or not (verb.lemma in _CLEARS or (verb.operator == "denial" and deed.link == "complement")):
        return False
    clears = verb.lemma in _CLEARS
    whom = [p for p in verb.functions.get("object" if clears else "subject", []) if p.kind is not None or p.sort == "pronoun"]
    if not whom or deed.functions.get("subject"):
        return False
    deed.functions["subject"] = whom
    deed.polarity = "denied" if clears else deed.polarity
    return True


def _is_suspected(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a noun of suspicion stands right before a deed, with a preposition at most: "للاشتباه ب|مشاركته", "بتهمة |قتل"."""
    before = itertools.takewhile(lambda token: not token.mark, reversed(tokens[max(0, at - _REACH) : at]))
    return any(token.word in _SUSPICIONS for token in before)


def _is_part_of(event: Draft, deed: Draft) -> bool:
    """Return whether an event of nobody else is the one in which a deed is a part: "مشاركته في | الهجوم"."""
    shared = any(p in event.functions.get("event", []) for function in _IN for p in deed.functions.get(function, []))
    return shared and all(p.sort == "pronoun" for p in event.functions.get("subject", []))


def _whom(held: Draft) -> list[Phrase]:
    found = held.functions.get("object" if held.category == "verb" else "of", [])
    return [p for p in found if p.kind is not None or p.sort == "pronoun"]
