"""Which event of an article a noun means: nouns of one family are one event, unless who acts or where it happens tells them apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from graph.model import Language
from ingest.dates.periods import apart, long_ago
from ingest.syntax import Phrase
from ingest.who.event_words import bare, event_words
from ingest.who.same_event import Event, Traits, core, fits, fits_introduced, fits_new, is_introduced, is_owned

UNREGISTERED = "x-"  # how the keys of what the register lacks begin
_WORD = re.compile(r"\w+")
OFTEN = 4  # times that an article names an event which it is about
TOGETHER = 3  # events that a plural means at most
PAIR = 2
LEAD = 400  # characters behind the headline in which an article tells of the same event


@dataclass
class Events:
    """The events of one article so far, in the order in which they were named."""

    language: Language
    headline: int = 0  # where the headline ends
    today: date | None = None  # that the article is of
    _found: list[Event] = field(default_factory=list)

    def known(self, phrase: Phrase, label: str, traits: Traits) -> str | None:
        """Return the event that a phrase names again, or None where it is a new one."""
        families = event_words(self.language)
        if phrase.kind == "mandate" and not phrase.definite:
            words = core(label)
            return next((e.entity for e in reversed(self._found) if e.kind == "mandate" and e.core == words), None)
        family = families.family(phrase, label)
        moves = family in families.movements
        if not moves and families.tells_another(label):
            return None
        alike = [e for e in reversed(self._found) if e.kind == (phrase.kind or "operation") and e.entity not in traits.others]
        if family in families.momentary and traits.when is not None:
            past = not phrase.definite and long_ago(traits.when, self.today)  # "in February, *a series of blasts*": not today's
            alike = [e for e in alike if (not past if e.when is None else not apart(e.when, traits.when))]
        fitting = [e for e in alike if (moves and e.family == family) or self._fits(e, phrase, label, traits)]
        same = [e for e in fitting if e.family == family]
        if families.introduced:  # whichever is in the same place is meant, then one of which no place is told, before one that is elsewhere
            same.sort(key=lambda e: _elsewhere(e.places | e.seats, traits.places))
        if same:
            return same[0].entity
        points = not is_owned(label)  # "هجماته" are those of somebody else
        if families.introduced:
            points = (
                not traits.places and (phrase.wide or phrase.span) == phrase.span
            )  # "the operation *to retake it*" is not the blast before
        if phrase.definite and phrase.lemma in families.general and len(label.split()) == 1 and points:
            unlike = families.peaceful | (families.movements if phrase.lemma == families.named else frozenset())
            told = bool(traits.hits) and not families.introduced  # "الاعتداءات على الشرطة" are not the clashes before
            return next((e.entity for e in fitting if e.family not in unlike and (not told or traits.hits & e.hits)), None)
        return None

    def by_another_word(self, entity: str, phrase: Phrase) -> bool:
        """Return whether an event whose doer was told has never been called by a noun."""
        event = next((e for e in self._found if e.entity == entity), None)
        return event is not None and bool(event.agents or event.doers) and phrase.lemma not in event.lemmas

    def several(self, phrase: Phrase, label: str) -> tuple[str, ...]:
        """Return the events, two or three, that the article told of one by one and a plural means together: "*both attacks*"."""
        words = event_words(self.language)
        if not words.introduced or phrase.kind != "operation" or phrase.number != "p" or not phrase.definite:
            return ()
        if (phrase.wide or phrase.span) != phrase.span or len(label.split()) > len(phrase.lemma.split()):
            return ()  # "the heaviest battles"
        one = self._singles(phrase)
        return tuple(one) if 1 < len(one) <= TOGETHER else ()

    def pair(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the two events that the article told of last and a plural means with "both": "*both* of those bombings"."""
        last = self._singles(phrase)[-PAIR:] if phrase.kind == "operation" and phrase.number == "p" else []
        return tuple(last) if len(last) == PAIR else ()

    def _singles(self, phrase: Phrase) -> list[str]:
        family = event_words(self.language).of.get(phrase.lemma, phrase.lemma)
        return [e.entity for e in self._found if e.single and e.times and e.family == family]

    def _fits(self, event: Event, phrase: Phrase, label: str, traits: Traits) -> bool:
        words, lead = event_words(self.language), phrase.span.start < self.headline + LEAD
        apart = not event.single and event.meant != traits.ahead and (not phrase.definite or (event.meant and traits.places))
        if words.introduced and event.family in words.momentary and apart:
            return bool(event.places & traits.places)  # "has claimed attacks ... calls for *attacks*"
        if words.introduced:
            return fits_introduced(event, phrase, traits, lead)
        if event.single and event.family in words.told_one_by_one and phrase.number == "p" and not event.titled:
            return False  # "هجوم انتحاري ... *الهجمات*"
        new = event.family in words.discrete and is_introduced(phrase, label)
        return fits(event, phrase, traits) and (not new or fits_new(event, traits, lead)) and not self._is_told_apart(event, label, traits)

    def _is_told_apart(self, event: Event, label: str, traits: Traits) -> bool:
        """Return whether what stands behind the noun of an operation tells it from a known one: "عملية إعادة البناء" is no war."""
        words = event_words(self.language)
        shared = traits.agents & event.agents or traits.places & event.places
        if event.entity.startswith(UNREGISTERED) or event.family != words.named or shared or is_owned(label):
            return False
        behind = {bare(word) for word in _WORD.findall(label)[1:2]} - words.plain
        return bool(behind) and behind.isdisjoint(event.words)

    def remember(self, entity: str, phrase: Phrase, label: str, traits: Traits) -> None:
        """Take note that a phrase named an event, and of what its clause says of it."""
        event = next((e for e in self._found if e.entity == entity), None)
        if event is None:
            event = self._begun(entity, phrase, label, traits)
        else:
            self._found.remove(event)
            event.times += 1
            event.ahead = False
        self._found.append(event)
        event.agents |= traits.agents
        event.places |= traits.places
        event.doers |= traits.doers
        event.sites |= traits.sites
        event.hits |= traits.hits
        event.when = event.when or traits.when
        event.lemmas.add(phrase.lemma)
        event.headed = event.headed or self._heads(phrase)

    def _begun(self, entity: str, phrase: Phrase, label: str, traits: Traits) -> Event:
        """Return an event that a phrase names for the first time, as far as the noun itself tells of it."""
        family = event_words(self.language).family(phrase, label)
        return Event(
            entity,
            phrase.kind or "operation",
            family,
            agents=set(),
            places=set(),
            lemmas=set(),
            core=core(label),
            words=frozenset(bare(word) for word in _WORD.findall(label)),
            single=phrase.number != "p",
            vague=phrase.number == "p" or phrase.definite,
            meant=traits.ahead,
            titled=phrase.span.start < self.headline,
            pointing=phrase.span.start if self._points_back(phrase, family) else -1,
        )

    def place(self, entity: str, place: str) -> None:
        """Take note of where a verb says that an event was: "a bomb *went off* in Basra"."""
        for event in self._found:
            if event.entity == entity and event.single:
                event.seats.add(place)

    def _points_back(self, phrase: Phrase, family: str) -> bool:
        """Return whether the noun that names an event for the first time says that the text has told of it: "*the attack* killed"."""
        bare = (phrase.wide or phrase.span) == phrase.span
        return phrase.definite and phrase.number != "p" and bare and family in event_words(self.language).momentary

    def pointing(self) -> Iterator[tuple[str, int]]:
        """Return the events that a defined noun names for the first time, with its place."""
        yield from ((event.entity, event.pointing) for event in self._found if event.pointing >= 0)

    def _heads(self, phrase: Phrase) -> bool:
        """Return whether the headline names one event by a phrase, which the article is about then."""
        return phrase.span.start < self.headline and phrase.number != "p" and phrase.lemma in event_words(self.language).headlined

    def is_mutual(self, entity: str) -> bool:
        """Return whether an entity is an event in which two sides fight: "a war", "clashes"."""
        mutual = event_words(self.language).mutual
        return any(e.entity == entity and e.lemmas <= mutual for e in self._found)

    def is_several(self, entity: str) -> bool:
        """Return whether an entity is events that the text speaks of together: "attacks"."""
        return any(e.entity == entity and not e.single for e in self._found)

    def is_assembly(self, entity: str) -> bool:
        """Return whether an entity is a meeting, elections or a process, and so no operation."""
        words = event_words(self.language)
        return any(e.entity == entity and (e.lemmas <= words.assemblies or words.is_process(e.family)) for e in self._found)

    def family(self, entity: str) -> str:
        """Return the first noun of the family of an event, or "" for what is no event of the article."""
        return next((e.family for e in self._found if e.entity == entity), "")

    def times(self, entity: str) -> int:
        """Return how often the article names an event so far, 0 for what is none."""
        return next((e.times for e in self._found if e.entity == entity), 0)

    def last(self) -> tuple[str, ...]:
        """Return the event named last, which a pronoun may mean, none where there is none."""
        return (self._found[-1].entity,) if self._found else ()

    def in_passing(self, entity: str) -> bool:
        """Return whether an entity is an event that the article only touches on: named seldom, or once and by a mere noun."""
        families = event_words(self.language)
        event = next((e for e in self._found if e.entity == entity), None)
        if event is not None and (event.lemmas <= families.never or families.is_process(event.family)):
            return True
        if event is not None and not event.single and families.generic.intersection(event.core):
            return True
        if event is None or self._is_often_told(event) or (event.headed and event.times > 1):
            return False
        return event.lemmas <= families.passing or (families.told and event.mere and event.family not in families.movements)

    def _is_often_told(self, event: Event) -> bool:
        """Return whether the article names an event so often that it is about it; of several air strikes the headline must tell."""
        if event.times < OFTEN:
            return False
        scattered = not event.single and event.family in event_words(self.language).scattered
        return not scattered or any(e.titled and e.family == event.family for e in self._found)


def _elsewhere(places: set[str], told: frozenset[str]) -> int:
    """Return how far the places of an event speak against those that a noun tells: 0 where one is the same, 2 where none is."""
    return 0 if places & told else 2 if places and told else 1
