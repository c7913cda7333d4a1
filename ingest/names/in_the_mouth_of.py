"""Whose an Arabic bare name of a body is in the mouth of another state's man: "قال الرئيس التركي فلان إن *الحكومة*" speaks of Turkey's."""

from __future__ import annotations

import re
from collections.abc import Iterable

from graph.model import BODIES, Article
from graph.register import Register
from ingest.lexicon import demonyms
from ingest.names.abroad import without_state
from ingest.names.context import GUESTS, HOME, Context
from ingest.names.matching import Candidate
from ingest.names.neighbourhood import Full
from ingest.normalise import fold_word

_SAID = re.compile(r"(?:^|\s)و?(?:إن|أن|بأن|ان|بان|إنّ|أنّ)\s+[\"«“]?$")
_THAT = re.compile(r"\sب?[إأا]نّ?(?:ه|ها|هم)?\s")
_ENDS = re.compile(r"[.!?؟\n]\s")
_GOES_ON = re.compile(r"\s*و(?:أضاف|تابع|أوضح|أكد|أشار|بين|لفت|قال|ذكر|شدد)")
_REACH = 240  # characters before a name


def state_of_voice(article: Article, item: Candidate, named: Iterable[Full], register: Register, context: Context) -> str | None:
    """Return the other state, no guest of Iraq's, of whoever says what a bare name of a body of home is told to do."""
    start = item.span.start
    if article.language != "ar" or _SAID.search(article.text[max(0, start - 8) : start]) is None:
        return None
    if not any(register[e].kind in BODIES and context.of_home(register[e]) for e in item.short):
        return None
    before = article.text[max(0, start - _REACH) : start]
    *earlier, sentence = _ENDS.split(before)
    states = _states(sentence, named, register, context)
    if not states and earlier and _GOES_ON.match(sentence):
        states = _states(earlier[-1], named, register, context)
    only = states.pop() if len(states) == 1 else None
    return only if only not in (None, HOME, *GUESTS) else None


def theirs_of(item: Candidate, state: str, register: Register, context: Context) -> str | None:
    """Return the body of a state that bears a bare name, the state itself for its government; None where none is known."""
    bare = tuple(item.folded.split())
    found = [entry.id for entry in context.bodies_of(state) if bare in without_state(entry.id, register)]
    return found[0] if len(found) == 1 else state if state in found else None


def _states(sentence: str, named: Iterable[Full], register: Register, context: Context) -> set[str]:
    """Return the states of those whom a sentence names before what they say, and those whose adjective stands there."""
    folded = f" {fold_word(_THAT.split(sentence)[0])} "
    here = (register[entity] for words, entity in named if entity in register and f" {' '.join(words)} " in folded)
    sides = {HOME if context.of_home(e) else e.id if e.is_state else e.side for e in here}
    adjectives = demonyms("ar")
    words = {w.removeprefix("ال").removeprefix("لل") for w in folded.split()}
    told = {adjectives.get(word, adjectives.get(word.removesuffix("ه"))) for word in words}
    return {state for state in (*sides, *told) if state is not None and state in register and register[state].is_state}
