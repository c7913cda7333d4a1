"""Which event of an article a noun means: nouns of one family are one event, unless who acts or where it happens tells them apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from graph.model import Language, Period
from ingest.dates.periods import apart, long_ago
from ingest.lexicon import read_lexicon
from ingest.normalise import fold_word
from ingest.syntax import Clause, Phrase

OFTEN = 4  # times that an article names an event which it is about
_APART = ("force",)  # a state may stand for its own forces, and does not tell events apart
_AGENTS = ("agent", "subject")
_PLACES = ("place", "in", "near")


@dataclass(frozen=True, slots=True)
class Traits:
    """Who acts in an event and where it happens, as far as its own clause names them."""

    agents: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    when: Period | None = None

    @classmethod
    def of(cls, clause: Clause, when: Period | None = None) -> Traits:
        """Return the traits that a noun's clause, and the date that stands with it, give to its event."""
        return cls(_named(clause, _AGENTS, _APART), _named(clause, _PLACES), when)


@dataclass(slots=True)
class _Event:
    entity: str
    kind: str
    family: str
    agents: set[str]
    places: set[str]
    lemmas: set[str]
    core: tuple[str, ...]
    single: bool
    vague: bool
    when: Period | None = None
    times: int = 1
    headed: bool = False  # named by the headline

    @property
    def mere(self) -> bool:
        """Return whether one noun is all that the article has for it, of many events or of one not introduced: "the battles"."""
        told = bool(self.agents and self.places)
        return self.kind == "operation" and self.vague and self.times == 1 and len(self.core) == 1 and not told


@dataclass(frozen=True, slots=True)
class _Families:
    of: Mapping[str, str]
    general: frozenset[str]
    passing: frozenset[str]
    never: frozenset[str]
    another: frozenset[str]
    processes: frozenset[str]
    momentary: frozenset[str]
    mutual: frozenset[str]
    movements: frozenset[str]
    named: str
    headlined: frozenset[str]
    generic: frozenset[str]  # words that make of many events a sort of deeds, none of which the article tells of: "العمليات الإرهابية"
    told: bool  # what a mere plural or definite noun names once is no event that the article tells of
    introduced: bool  # an indefinite singular is a new event, unless its agent or its place is known of one before

    def family(self, phrase: Phrase, label: str) -> str:
        """Return what groups a noun with others: its family, but for what is no more than a process: "العملية السياسية"."""
        if process := self.processes & {_bare(word) for word in label.split()[1:3]}:
            return f"{phrase.lemma} {min(process)}"
        return self.of.get(phrase.lemma, phrase.lemma) if phrase.lemma else self.named


@lru_cache(maxsize=2)
def _families(language: Language) -> _Families:
    rows = read_lexicon(language, "event_families") or {}
    of = {lemma: family[0] for family in rows.get("families", []) for lemma in family}
    general, passing = frozenset(rows.get("general", [])), frozenset(rows.get("passing", []))
    another, processes = (frozenset(fold_word(w) for w in rows.get(key, [])) for key in ("another", "processes"))
    movements, never, momentary, mutual = (frozenset(rows.get(key, [])) for key in ("movements", "never", "momentary", "mutual"))
    return _Families(
        of,
        general,
        passing,
        never,
        another,
        processes,
        momentary,
        mutual,
        movements,
        rows.get("named", ""),
        frozenset(rows.get("headlined", ())),
        frozenset(fold_word(w) for w in rows.get("generic", ())),
        rows.get("told", False),
        rows.get("introduced", False),
    )


@dataclass
class Events:
    """The events of one article so far, in the order in which they were named."""

    language: Language
    headline: int = 0  # where the headline ends
    today: date | None = None  # that the article is of
    _found: list[_Event] = field(default_factory=list)

    def known(self, phrase: Phrase, label: str, traits: Traits) -> str | None:
        """Return the event that a phrase names again, or None where it is a new one."""
        families = _families(self.language)
        if phrase.kind == "mandate" and not phrase.definite:
            core = _core(label)
            return next((e.entity for e in reversed(self._found) if e.kind == "mandate" and e.core == core), None)
        family = families.family(phrase, label)
        moves = family in families.movements
        if not moves and families.another & {fold_word(word) for word in label.split()}:
            return None
        alike = [e for e in reversed(self._found) if e.kind == (phrase.kind or "operation")]
        if family in families.momentary and traits.when is not None:
            past = not phrase.definite and long_ago(traits.when, self.today)  # "in February, *a series of blasts*": not today's
            alike = [e for e in alike if (not past if e.when is None else not apart(e.when, traits.when))]
        fitting = [e for e in alike if (moves and e.family == family) or _fits(e, phrase, traits, families.introduced)]
        for event in fitting:
            if event.family == family:
                return event.entity
        if fitting and phrase.definite and phrase.lemma in families.general and len(label.split()) == 1:
            return fitting[0].entity
        return None

    def remember(self, entity: str, phrase: Phrase, label: str, traits: Traits) -> None:
        """Take note that a phrase named an event, and of what its clause says of it."""
        families = _families(self.language)
        for event in self._found:
            if event.entity == entity:
                self._found.remove(event)
                self._found.append(event)
                event.agents |= traits.agents
                event.places |= traits.places
                event.when = event.when or traits.when
                event.lemmas.add(phrase.lemma)
                event.times += 1
                event.headed = event.headed or self._heads(phrase)
                return
        family = families.family(phrase, label)
        agents, places = set(traits.agents), set(traits.places)
        self._found.append(
            _Event(
                entity,
                phrase.kind or "operation",
                family,
                agents,
                places,
                {phrase.lemma},
                _core(label),
                phrase.number != "p",
                phrase.number == "p" or phrase.definite,
                traits.when,
                headed=self._heads(phrase),
            )
        )

    def _heads(self, phrase: Phrase) -> bool:
        """Return whether the headline names one event by a phrase, which the article is about then."""
        return phrase.span.start < self.headline and phrase.number != "p" and phrase.lemma in _families(self.language).headlined

    def is_mutual(self, entity: str) -> bool:
        """Return whether an entity is an event in which two sides fight: "a war", "clashes"."""
        mutual = _families(self.language).mutual
        return any(e.entity == entity and e.lemmas <= mutual for e in self._found)

    def is_several(self, entity: str) -> bool:
        """Return whether an entity is events that the text speaks of together: "attacks"."""
        return any(e.entity == entity and not e.single for e in self._found)

    def family(self, entity: str) -> str:
        """Return the first noun of the family of an event, or "" for what is no event of the article."""
        return next((e.family for e in self._found if e.entity == entity), "")

    def last(self) -> tuple[str, ...]:
        """Return the event named last, which a pronoun may mean, none where there is none."""
        return (self._found[-1].entity,) if self._found else ()

    def in_passing(self, entity: str) -> bool:
        """Return whether an entity is an event that the article only touches on: named seldom, or once and by a mere noun."""
        families = _families(self.language)
        event = next((e for e in self._found if e.entity == entity), None)
        if event is not None and event.lemmas <= families.never:
            return True
        if event is not None and not event.single and families.generic.intersection(event.core[1:]):
            return True
        if event is None or event.times >= OFTEN or (event.headed and event.times > 1):
            return False
        return event.lemmas <= families.passing or (families.told and event.mere and event.family not in families.movements)


def _core(label: str) -> tuple[str, ...]:
    """Return the noun and the word after it, by which an undefined mandate is known again: "حظر تجول ليلي", "حظر التجول"."""
    return tuple(_bare(word) for word in label.split()[:2])


def _bare(word: str) -> str:
    folded = fold_word(word)
    return folded[2:] if folded.startswith(("ال", "لل")) else folded


def _fits(event: _Event, phrase: Phrase, traits: Traits, introduced: bool) -> bool:
    if introduced and phrase.number == "s" and not phrase.definite:
        return bool(event.places & traits.places or event.agents & traits.agents)
    if event.single and phrase.number == "p" and not phrase.definite:
        return False  # "the operation ... carries out no operations"
    if not event.single and phrase.number == "s" and not phrase.definite and event.kind == "operation" and not introduced:
        return False  # "تفجيرات متفرقة ... تفجير سيارة"
    if event.agents and traits.agents and not event.agents & traits.agents:
        return False
    return phrase.definite or not (event.places and traits.places) or bool(event.places & traits.places)


def _named(clause: Clause, functions: tuple[str, ...], kinds: tuple[str, ...] = ()) -> frozenset[str]:
    phrases = (p for f in functions for p in clause.functions.get(f, ()))
    return frozenset(p.entity for p in phrases if p.entity and (not kinds or p.kind in kinds))
