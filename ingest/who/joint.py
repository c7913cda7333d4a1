"""Who several are that a text speaks of as one: "X met Y. *They* agreed", "X and Y ... *the two leaders*", "*both countries*"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from graph.model import BODIES, Entity, Language
from ingest.lexicon import read_lexicon
from ingest.syntax import Phrase

REACH = 600  # characters that "the two leaders" points back at most
TWO = 2
NEAR = 250  # characters that "they" points back at most
_BEFORE = 14  # characters in which "both" stands before its noun


@dataclass(slots=True)
class Joint:
    """The pairs and lists of one article so far, the last last: those named side by side, and those who did something together."""

    language: Language
    states: list[tuple[int, str]] = field(default_factory=list)  # those named, by place: "the two countries" may be the last two
    home: Callable[[str], str | None] = lambda _: None  # the state of a person
    _told: list[tuple[int, tuple[str, ...], bool]] = field(default_factory=list)
    _opposed: list[tuple[int, tuple[str, str]]] = field(default_factory=list)

    def add(self, at: int, several: Sequence[str], entities: Mapping[str, Entity]) -> None:
        """Note that some were spoken of together, where they are all people or all bodies."""
        kinds = [entities[key].kind for key in dict.fromkeys(several)]
        people = all(kind == "person" for kind in kinds)
        if len(kinds) > 1 and (people or all(kind in BODIES for kind in kinds)):
            self._told.append((at, tuple(dict.fromkeys(several)), people))

    def oppose(self, at: int, two: tuple[str, str]) -> None:
        """Note that two bodies stand against each other: "the two sides"."""
        self._opposed.append((at, two))

    def opposed(self, at: int) -> tuple[str, ...]:
        """Return the two who stood against each other last before a place; nobody where that is too far off."""
        return next((two for start, two in reversed(self._opposed) if at - NEAR <= start < at), ())

    def last(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return where before a place some were last spoken of together, and who; -1 and nobody where it is too far off."""
        for start, several, _ in reversed(self._told):
            if start < at:
                return (start, several) if at - start <= NEAR else (-1, ())
        return -1, ()

    def means(self, phrase: Phrase, text: str) -> tuple[str, ...]:
        """Return whom a plural noun like "the two leaders" means, nobody where it is no such noun or none were spoken of."""
        words = _words(self.language)
        if phrase.number != "p" or phrase.entity is not None or phrase.of or phrase.state:
            return ()
        head, at = phrase.lemma.split()[-1:], phrase.span.start
        if not head or not {*head} & (words["people"] | words["bodies"]):
            return ()
        before = text[max(0, at - _BEFORE) : phrase.span.end].lower().split()[:-1]
        between = " ".join(before[-2:]) in words["between"] and head[0] in words["states"]  # "between *our countries*"
        counted = between or bool({*before[-2:]} & words["both"]) or phrase.lemma.split()[0] in words["both"]
        if not counted and not (head[0] in words["alone"] and before[-1:] == ["the"]):
            return ()
        for start, several, people in reversed(self._told):
            fits = head[0] in words["people" if people else "bodies"]
            states = {state for _, state in self.states}
            fits = fits and not (head[0] in words["stateless"] and states & set(several))  # "the two blocs" are no states
            if start < at <= start + REACH and fits and (len(several) == 2 or not counted):
                return several
        if not counted or head[0] not in words["states"]:
            return ()
        return self._of_leaders(at) or self._last_states(at)

    def _of_leaders(self, at: int) -> tuple[str, ...]:
        """Return the states of the two people spoken of together last: "Biden met Kadhimi ... *the two countries*"."""
        pairs = (
            several for start, several, people in reversed(self._told) if people and start < at <= start + REACH and len(several) == TWO
        )
        homes = tuple(dict.fromkeys(state for key in next(pairs, ()) if (state := self.home(key)) is not None))
        return homes if len(homes) == TWO else ()

    def _last_states(self, at: int) -> tuple[str, ...]:
        """Return the two states named last before a place, nobody where fewer are near."""
        found: dict[str, None] = {}
        for start, state in reversed(self.states):
            if start < at <= start + REACH and len(found) < TWO:
                found.setdefault(state)
        return tuple(found) if len(found) == TWO else ()


@lru_cache(maxsize=2)
def _words(language: Language) -> Mapping[str, frozenset[str]]:
    listed = read_lexicon(language, "joint") or {}
    return {key: frozenset(listed.get(key, ())) for key in ("people", "bodies", "states", "stateless", "both", "between", "alone")}
