"""A bomb or a missile that stands for the attack: "انفجرت سيارة مفخخة في السوق", "سقطت ثلاثة صواريخ قرب القاعدة"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ingest.arabic.drafts import Draft
from ingest.arabic.events.agents import DEATHS
from ingest.arabic.words.weapons import BOMB, DEVICE, MISSILE
from ingest.lexicon import read_lexicon
from ingest.syntax import Phrase

_EVENTS = {BOMB: "انفجار", DEVICE: "انفجار", MISSILE: "قصف"}
_BY = ("ب", "إثر", "جراء", "نتيجة", "بسبب")
_KILLED = "قتل"


def find_blasts(draft: Draft) -> None:
    """Make an event of what a clause says to explode, to hit somebody, to fall on a place or to kill."""
    functions = draft.functions
    if weapons := _weapons(draft.lemma) if draft.category == "verb" else ():
        told = functions.get("subject", [])
        if draft.lemma not in _verbs("strikes") and any(p.lemma in weapons for p in functions.get("object", [])):
            told = functions.pop("object")  # "سقطت قذيفتا هاون": nothing falls anything
        functions["subject"] = [_event(p) if p.lemma in weapons else p for p in told]
        blasts = [p for p in functions["subject"] if p.sort == "event" and p.lemma in _EVENTS.values()]
        draft.add("event", blasts if draft.lemma not in _verbs("strikes") else [])
    elif draft.lemma in DEATHS or draft.lemma == _KILLED:
        for function in _BY:
            if functions.get(function):
                functions[function] = [_event(p) if p.lemma == BOMB else p for p in functions[function]]


def _weapons(verb: str) -> tuple[str, ...]:
    """Return which weapons stand for an attack as the subject of a verb."""
    if verb in _verbs("falls"):
        return (MISSILE,)
    if verb in _verbs("strikes"):
        return (BOMB, MISSILE)
    return (BOMB, DEVICE) if verb in _verbs("explodes") else ()


def _event(phrase: Phrase) -> Phrase:
    return replace(phrase, sort="event", kind="operation", lemma=_EVENTS[phrase.lemma])


@lru_cache(maxsize=4)
def _verbs(key: str) -> frozenset[str]:
    return frozenset(read_lexicon("ar", "blasts")[key])
