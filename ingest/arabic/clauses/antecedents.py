"""Which phrases a relative clause or an adjective may describe: not what is in brackets, nor where an actor only stands."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import BODIES
from ingest.arabic.phrases.nouns import NounPhrase
from ingest.arabic.reading import Reading
from ingest.arabic.words.tokens import COMMAS
from ingest.arabic.words.word_forms import VerbReading
from ingest.lexicon import senses

_DONE_BY_ACTORS = senses("ar", "done_by_actors")
_BACK = 3  # words in brackets
_WITHIN = ("في", "داخل")


def describable(reading: Reading, verb: VerbReading) -> Sequence[NounPhrase]:
    """Return the phrases that a relative clause may describe, no place last of a deed of actors: "قوات في المدينة | التي تقاتل التنظيم"."""
    before = _before_pause(reading, _outside_brackets(reading))
    end = len(before)
    if verb.form.lemma in _DONE_BY_ACTORS and not verb.enclitic:
        while end and _lies_there(before[end - 1], reading):
            end -= 1
    return before[:end] if end else before


def before_land(reading: Reading, nearest: NounPhrase) -> NounPhrase:
    """Return who is in the land right before an indefinite adjective, else the nearest: "ميليشيات في العراق | مدعومة من إيران"."""
    lands = bool(nearest.phrases) and all(p.kind == "place" or p.entity in reading.lexicon.states for p in nearest.phrases)
    if not lands or len(reading.taken) < 2 or nearest is not reading.taken[-1] or nearest.start < 1 or nearest.end != reading.at:
        return nearest
    they, within = reading.taken[-2], nearest.start - 1
    told = reading.drafts[-1] if reading.drafts else None  # "ميليشيات متمركزة في العراق"
    joins = they.end == within or (told is not None and told.category == "adjective" and told.token == they.end == within - 1)
    unnamed = bool(they.phrases) and all(p.sort == "description" and not p.definite for p in they.phrases)
    return they if reading.tokens[within].word in _WITHIN and joins and unnamed else nearest


def _before_pause(reading: Reading, before: Sequence[NounPhrase]) -> Sequence[NounPhrase]:
    """Return the phrases without whom an adjective of a body takes, where a pause ends that: "الكتائب الموالية *لإيران*، | التي"."""
    if len(before) < 2 or before[-1].end + 1 >= len(reading.tokens):
        return before
    body, last = before[-2:]
    pause, relative = reading.tokens[last.end], reading.tokens[last.end + 1]
    if pause.mark not in COMMAS or not reading.relative_word or relative.word != reading.relative_word or relative.conjunction:
        return before
    adjective = next((d for d in reversed(reading.drafts) if d.category == "adjective"), None)
    behind = adjective is not None and adjective.token == body.end and reading.tokens[adjective.token].definite
    named = body.trigger is None and len(body.phrases) == 1 and body.phrases[0].kind in BODIES and body.phrases[0].sort == "name"
    taken = adjective is not None and any(p in group for group in adjective.functions.values() for p in last.phrases)
    return before[:-1] if behind and named and taken else before


def _lies_there(phrase: NounPhrase, reading: Reading) -> bool:
    """Return whether a phrase names places alone, and no state."""
    return bool(phrase.phrases) and all(p.kind == "place" and p.entity not in reading.lexicon.states for p in phrase.phrases)


def _outside_brackets(reading: Reading) -> Sequence[NounPhrase]:
    """Return the phrases so far without those in brackets right before: "الائتلاف (الكتلة الأكبر في المجلس) الذي ينتمي إليه"."""
    tokens, at = reading.tokens, reading.at - 1
    while at > 0 and tokens[at].mark != ")" and reading.at - at <= _BACK:
        at -= 1
    if tokens[at].mark != ")" or not reading.relative_word or tokens[at + 1].word != reading.relative_word:
        return reading.taken
    opening = max((i for i in range(at) if tokens[i].mark == "("), default=-1)
    before = [phrase for phrase in reading.taken if phrase.end <= opening]
    return before or reading.taken
