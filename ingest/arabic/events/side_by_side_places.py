"""Who is hit where, told pair by pair: "قصفت تركيا التنظيم في سوريا | والحزب في العراق"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.model import BODIES
from ingest.arabic.events.whereabouts import beside
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.syntax import Phrase

if TYPE_CHECKING:
    from ingest.arabic.reading import Reading
    from ingest.arabic.words.lexicon import Lexicon
    from ingest.arabic.words.tokens import Token

_IN = "في"
_WITHIN = (_IN, "داخل", "قرب")


def leaves_place(tokens: Sequence[Token], place: NounPhrase, more: NounPhrase, lexicon: Lexicon) -> bool:
    """Return whether "and" behind a place joins a force not to that but to whom the place is told of, or to nothing before a verb."""
    places = all(p.kind == "place" or p.entity in lexicon.lands for p in place.phrases)
    if place.start < 1 or not places or not more.phrases or any(p.kind != "force" for p in more.phrases):
        return False
    within = tokens[place.start - 1].word in _WITHIN and not tokens[place.start].preposition
    return within or (all(p.kind == "place" for p in place.phrases) and _goes_on(tokens, more.end))


def pair(reading: Reading, token: Token, phrase: NounPhrase) -> bool:
    """Join a force behind a place to the body before it, each in a place of its own; return whether it is told so."""
    place = reading.taken[-1] if reading.taken else None
    if (
        place is None
        or place.end != reading.at
        or not token.conjunction
        or not leaves_place(reading.tokens, place, phrase, reading.lexicon)
    ):
        return False
    first = next((p for p in reversed(reading.taken[:-1]) if p.end == place.start - 1 and p.start >= 0), None)
    hit = _meant(first, reading.lexicon)
    if first is None or hit is None or _goes_on(reading.tokens, phrase.end):
        return False
    if not any(d.lemma == _IN and p in d.functions.get(_IN, []) for d in reading.drafts for p in place.phrases):
        _put(reading, first, place)
    for draft in [d for d in reading.drafts if d.lemma != _IN]:
        for group in [g for g in draft.functions.values() if any(p is hit for p in g)]:
            group += [p for p in phrase.phrases if p not in group]
        if any(b is first for b in draft.bare):
            draft.bare[:] = [_joined(b, phrase) if b is first else b for b in draft.bare]
    reading.taken.append(phrase)
    reading.found += phrase.phrases
    reading.last, reading.at = phrase, phrase.end
    _part_places(reading, place, phrase)
    return True


def _meant(phrase: NounPhrase | None, lexicon: Lexicon) -> Phrase | None:
    """Return the body that a phrase ends with, as the owner of its trigger or as what it names."""
    group = [] if phrase is None else phrase.inner if phrase.trigger is not None else phrase.phrases
    return group[-1] if group and group[-1].sort == "name" and group[-1].kind in BODIES and group[-1].entity not in lexicon.lands else None


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb behind a phrase makes it the subject of a clause of its own."""
    return at < len(tokens) and bool(tokens[at].verbs) and tokens[at].name is None and tokens[at].noun is None


def _joined(first: NounPhrase, more: NounPhrase) -> NounPhrase:
    first.phrases = [*first.phrases, *more.phrases]
    return first


def _part_places(reading: Reading, place: NounPhrase, more: NounPhrase) -> None:
    """Take the place of the second body, and leave either place to its own body: of a deed done to both, neither place is the other's."""
    own = _place_behind(reading)
    if own is not None:
        _put(reading, more, own)
        reading.taken.append(own)
        reading.found += own.phrases
        reading.last, reading.last_key, reading.at = own, _IN, own.end
    for draft in reading.drafts:
        group = draft.functions.get(_IN, [])
        if draft.lemma != _IN and any(p in group for p in place.phrases):
            draft.functions[_IN] = [p for p in group if p not in place.phrases]
            if draft.functions.get("event"):
                draft.add("place", [*place.phrases, *(own.phrases if own is not None else ())])


def _place_behind(reading: Reading) -> NounPhrase | None:
    """Return what stands behind "in" at which the reading is."""
    if reading.at + 1 >= len(reading.tokens) or reading.tokens[reading.at].word not in _WITHIN or reading.tokens[reading.at].conjunction:
        return None
    phrase = reading.phrases.read(reading.at + 1, nominal=True)
    return phrase if phrase is not None and phrase.trigger is None and phrase.phrases else None


def _put(reading: Reading, body: NounPhrase, place: NounPhrase) -> None:
    """Say that a body is in the place behind it."""
    draft = beside(reading.tokens, place.start - 1, _IN, body, place, reading.lexicon)
    if draft is not None:
        reading.drafts.append(reading.in_voice(draft))
