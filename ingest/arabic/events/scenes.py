"""Where what a verb tells happens, said before it: "وفي كركوك، انتشرت القوات", "المدينة حيث انتشرت القوات"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.arabic.drafts import Draft
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import COMMAS, Token
from ingest.syntax import Phrase

_PLACES = ("في", "داخل", "قرب", "إلى", "على", "شمال", "جنوب", "شرق", "غرب", "وسط")
_IN = ("في", "داخل", "قرب", "ب")
_WHERE = "حيث"
_PASSED = ("قد", "فقد", "كان", "كانت", "ما", "زال", "زالت", "لا", "يزال", "تزال", _WHERE)
_FAR = 4  # words between a place and its verb


def set_scenes(reading: Reading) -> None:
    """Give every verb that has no place of its own the one that stands before it."""
    for draft in reading.drafts:
        if draft.category == "verb" and draft.link != "relative" and not draft.operator and not _placed(draft):
            draft.add("في", _before(reading, draft.token))


def _placed(draft: Draft) -> bool:
    return any(p.kind == "place" for key in (*_PLACES, "object", "subject") for p in draft.functions.get(key, ()))


def _before(reading: Reading, verb: int) -> list[Phrase]:
    """Return the place before a verb that opens the sentence, or that "where" points to."""
    at = verb
    while at > max(0, verb - _FAR) and (reading.tokens[at - 1].word in _PASSED or reading.tokens[at - 1].mark in COMMAS):
        at -= 1
    points = any(token.word == _WHERE for token in reading.tokens[at:verb])
    phrase = _ending(reading.taken, at)
    if phrase is None or not _is_place(phrase):
        return []
    opening = _opening(reading.tokens, phrase)
    around = _around(reading, opening)
    while around is not None and around.start < phrase.start and _is_place(around):  # "في قرية كذا في محافظة كذا"
        phrase = around
        opening = _opening(reading.tokens, phrase)
        around = _around(reading, opening)
    return phrase.phrases[-1:] if points or _opens(reading.tokens, opening) else []


def _around(reading: Reading, opening: int) -> NounPhrase | None:
    """Return what ends right before a phrase, or before the comma that stands there: "في سامراء، شمال بغداد"."""
    pause = opening > 0 and reading.tokens[opening - 1].mark in COMMAS
    return _ending(reading.taken, opening - pause)


def _ending(taken: Sequence[NounPhrase], at: int) -> NounPhrase | None:
    return next((phrase for phrase in reversed(taken) if phrase.end == at and phrase.start >= 0), None)


def _is_place(phrase: NounPhrase) -> bool:
    return phrase.trigger is None and bool(phrase.phrases) and phrase.phrases[-1].kind == "place"


def _opening(tokens: Sequence[Token], phrase: NounPhrase) -> int:
    """Return where a phrase begins with its preposition; its own start where it has none."""
    return phrase.start - (phrase.start > 0 and not tokens[phrase.start].preposition and tokens[phrase.start - 1].word in _IN)


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a prepositional phrase stands at the start of its sentence."""
    return at == 0 and (tokens[at].preposition in _IN or tokens[at].word in _IN)
