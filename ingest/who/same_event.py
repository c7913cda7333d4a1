"""An event that an article has named, and whether a noun can mean it again: who acts, where it happens and how many tell events apart."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.model import Period
from ingest.arabic.words.pronouns import OWNERS
from ingest.syntax import Clause, Phrase
from ingest.who.event_words import bare

_APART = ("force",)  # a state may stand for its own forces, and does not tell events apart
_AGENTS = ("agent", "subject")
_PLACES = ("place", "in", "near")
_ARTICLES = ("ال", "لل", "بال", "وال")
_BORDER = "-border"  # how the register's borders end


@dataclass(frozen=True, slots=True)
class Traits:
    """Who acts in an event and where it happens, as far as its own clause names them."""

    agents: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    when: Period | None = None
    sites: frozenset[str] = frozenset()  # that it hits
    hits: frozenset[str] = frozenset()  # whom or what it hits
    doers: frozenset[str] = frozenset()  # of any kind, by whom an event may be known again but not told from another
    ahead: bool = False  # it is only meant or asked for
    others: frozenset[str] = frozenset()  # events that its sentence sets against it

    @classmethod
    def of(cls, clause: Clause, when: Period | None = None, ahead: bool = False) -> Traits:
        """Return the traits that a noun's clause, and the date that stands with it, give to its event."""
        places = (
            p for p in _named(clause, _PLACES, ("place",)) if not p.endswith(_BORDER)
        )  # near a border and in a village may be one place
        sites = _named(clause, ("target",), ("place", "organization")) | _named(clause, ("of",), ("place",))
        hits = _named(clause, ("target",))
        return cls(_named(clause, _AGENTS, _APART), frozenset(places), when, sites, hits, _named(clause, _AGENTS), ahead)


@dataclass(slots=True)
class Event:
    """What an article has said of an event so far."""

    entity: str
    kind: str
    family: str
    agents: set[str]
    places: set[str]
    lemmas: set[str]
    core: tuple[str, ...]
    single: bool
    vague: bool
    words: frozenset[str] = frozenset()  # of its first name, folded
    when: Period | None = None
    doers: set[str] = field(default_factory=set)
    sites: set[str] = field(default_factory=set)
    hits: set[str] = field(default_factory=set)
    seats: set[str] = field(default_factory=set)  # where a verb says that it was
    times: int = 1
    headed: bool = False  # the headline tells of it alone
    titled: bool = False  # first named by the headline
    pointing: int = -1  # where the noun stands that first names it, where that is defined as if it had been named
    ahead: bool = False  # known to the register, and named only further on
    meant: bool = False  # only meant or asked for where it is named first

    @property
    def mere(self) -> bool:
        """Return whether one noun is all that the article has for it, of many events or of one not introduced: "the battles"."""
        told = bool(self.agents and self.places)
        return self.kind == "operation" and self.vague and self.times == 1 and len(self.core) == 1 and not told


def core(label: str) -> tuple[str, ...]:
    """Return the noun and the word after it, by which an undefined mandate is known again: "حظر تجول ليلي", "حظر التجول"."""
    return tuple(bare(word) for word in label.split()[:2])


def fits(event: Event, phrase: Phrase, traits: Traits) -> bool:
    """Return whether a noun with its traits can mean an event, as far as number, agents and places tell."""
    if event.single and phrase.number == "p" and not phrase.definite:
        return False  # "the operation ... carries out no operations"
    if not event.single and phrase.number not in ("p", "d") and not phrase.definite and event.kind == "operation":
        return False  # "تفجيرات متفرقة ... تفجير سيارة"
    if event.agents and traits.agents and not event.agents & traits.agents:
        return False
    if event.single and phrase.number != "p" and event.sites and traits.sites and not event.sites & traits.sites:
        return False  # "الهجوم على السفارة ... الهجوم على القاعدة"
    return phrase.definite or not (event.places and traits.places) or bool(event.places & traits.places)


def fits_introduced(event: Event, phrase: Phrase, traits: Traits, lead: bool) -> bool:
    """Return the same where an indefinite noun introduces an event: it means one before only if place or agent is the same,
    or if it tells in the lead what the headline told.
    """
    shared = bool(event.places & traits.places or event.agents & traits.agents)
    if event.ahead:
        return bool(event.places & traits.places)
    if event.kind == "operation" and not event.titled and not event.single and phrase.number == "s":
        return False  # "attacks in Paris ... the attack"
    if not phrase.definite:
        if event.single and phrase.number == "p":
            return False
        told = bool(event.agents or event.places) and phrase.number == "p" and (phrase.wide or phrase.span) == phrase.span
        if told and not _apart(event, traits):
            return True  # "air strikes by the coalition in Hasaka ... were killed when *strikes* hit a bakery"
        return shared or (lead and event.titled and event.times == 1 and not _apart(event, traits))
    if event.single and phrase.number == "p" and event.kind == "operation" and not event.titled:
        return False
    return shared or not (event.agents and traits.agents)


def is_introduced(phrase: Phrase, label: str) -> bool:
    """Return whether an Arabic noun and all words of its phrase are indefinite, so that it may be a new event: "هجوم انتحاري"."""
    told = phrase.definite or is_owned(label) or any(word.startswith(_ARTICLES) for word in label.split())
    return not told and phrase.number not in ("p", "d")


def is_owned(label: str) -> bool:
    """Return whether a pronoun is attached to a word of an Arabic phrase: "هجماته", "عملية تحريرها"."""
    return any(word.endswith(OWNERS) for word in label.split())


def fits_new(event: Event, traits: Traits, lead: bool) -> bool:
    """Return whether an indefinite noun in the singular means an event told of before: by its place, its doer or the headline."""
    if event.places & traits.places:
        return True
    told = event.doers & traits.doers or (lead and event.titled)
    return bool(told) and not _apart(event, traits)


def _apart(event: Event, traits: Traits) -> bool:
    """Return whether agents or places are told of an event and of a noun, and none is the same."""
    return any(a and b and not a & b for a, b in ((event.agents, traits.agents), (event.places, traits.places)))


def _named(clause: Clause, functions: tuple[str, ...], kinds: tuple[str, ...] = ()) -> frozenset[str]:
    phrases = (p for f in functions for p in clause.functions.get(f, ()))
    return frozenset(p.entity for p in phrases if p.entity and (not kinds or p.kind in kinds))
