"""Who a phrase means, in the order of the text: names, posts, descriptions, pronouns, nouns that point back.

The discourse remembers who was spoken of, who spoke last, and who the article itself says holds which post. What can't be decided stays
empty: no claim is better than one about the wrong person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from graph.model import Article, Entity
from graph.register import Register
from ingest.dates.periods import date_of_iso
from ingest.names.outlets import is_outlet
from ingest.reading.sentences import title_end
from ingest.syntax import Name, Phrase
from ingest.who.anaphora import Antecedents
from ingest.who.author import body_led
from ingest.who.by_post import by_post
from ingest.who.cast import Cast
from ingest.who.counted_events import counts_itself, says_both
from ingest.who.described import Descriptions
from ingest.who.doers import Doers
from ingest.who.event_names import named_in_full, new_event
from ingest.who.events import Events
from ingest.who.joint import Joint
from ingest.who.missions import theirs
from ingest.who.named_events import named_events
from ingest.who.nouns_before import nouns_before
from ingest.who.offices import Offices
from ingest.who.person_again import PersonAgain, nouns_with
from ingest.who.pointing import points_back
from ingest.who.publishers import publisher_state
from ingest.who.same_event import Traits
from ingest.who.spoken import OWNER, SpokenOf
from ingest.who.standing import Standing
from ingest.who.told_behind import tells_itself
from ingest.who.told_posts import ToldPosts
from ingest.who.troops import people_of
from ingest.who.two import Two
from ingest.who.unnamed_actor import unnamed_actor

_PARTIES = ("parties.yaml", "blocs.yaml")  # the register's files of bodies for which whoever leads them need not speak


@dataclass
class Discourse:
    """The state of reading one article; `entities` grows by those that the register and the names did not know."""

    article: Article
    register: Register
    entities: dict[str, Entity]
    offices: Offices
    mentions: list[Name] = field(default_factory=list)
    speaker: str | None = None
    publisher: str | None = field(init=False)  # the state whose body published the text
    issuer: str | None = None  # of a text that somebody issued whole
    addressed: str | None = None  # the one to whom a speaker of a transcript speaks: "thank *you*"
    outside_quotes: bool = False  # whether "we" that nobody is quoted as saying is the issuer's: in English, and nobody else speaks
    events: Events = field(init=False)
    joint: Joint = field(init=False)
    spoken: SpokenOf = field(init=False)
    told: ToldPosts = field(init=False)
    cast: Cast = field(init=False)
    names: Sequence[Name] = ()
    unnamed: Descriptions = field(init=False)
    antecedents: Antecedents = field(init=False)
    standing: Standing = field(init=False)
    again: PersonAgain = field(init=False)
    two: Two = field(init=False)
    troops: dict[str, str] = field(default_factory=dict)  # the force of its own that somebody's forces are

    def __post_init__(self) -> None:
        self.spoken, self.told = SpokenOf(self.article.text), ToldPosts(self.article.language)
        self.cast = Cast(self.article.language, self.register, self.entities, self.mentions)
        self.unnamed = Descriptions(self.article)
        self.publisher = publisher_state(self.article, self.register)
        self.standing = Standing(self.article, self.register, self.names, self.spoken)
        self.antecedents = Antecedents(self.names, self.register, self.article)
        for key, noun in (nouns_before if self.article.language == "en" else nouns_with)(self.article, self.names):
            self.antecedents.holds(key, noun)
        self.two = Two(self.article, self.register, self.names)
        self.again = PersonAgain(self.register, self.entities, self.antecedents)
        named = named_events(self.article, self.names)
        self.doers = Doers(self.article.language)
        self.events = Events(self.article.language, title_end(self.article), date_of_iso(self.article.date), named)
        known = [(name.span.start, name.entity) for name in self.names if name.entity in self.register]
        states = [(start, entity) for start, entity in known if self.register[entity].is_state]
        self.joint = Joint(self.article.language, states, self.cast.home_of)

    def who(
        self,
        phrase: Phrase,
        subject: bool = False,
        traits: Traits | None = None,
        apart: frozenset[str] = frozenset(),
        acts: bool = True,
    ) -> tuple[str, ...]:
        """Return the keys of the entities that a phrase means, none where it can't be told; `traits` are those of an event,
        `apart` whom a pronoun cannot mean: "ousting *it*" is said of somebody else than the one who ousts.
        """
        if phrase.sort == "event":
            return self._event(phrase, traits or Traits())
        found = self.joint.means(phrase, self.article.text) or self._both(phrase) or self._meaning(phrase, apart)
        if phrase.sort == "name" and phrase.kind == "operation":
            self.events.remember(found[0], phrase, phrase.span.of(self.article.text), traits or Traits())
        if len(found) > 1:
            self.joint.add(phrase.span.start, found, self.entities)
            return found
        for key in found:
            self.spoken.add(phrase, self.entities[key], subject and not self._tells(key), acts)
        return found

    def _both(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the two whom an Arabic dual noun means."""
        found = self.two.means(phrase, self.joint, self.entities)
        return tuple(self.cast.registered(key) for key in found)

    def _tells(self, key: str) -> bool:
        """Return whether an entity is an outlet, which an Arabic pronoun seldom means: "في بيان له (حصلت الصحيفة على نسخة منه)"."""
        return self.article.language == "ar" and is_outlet(key, self.register)

    def holds(self, person: str, post: str, body: str) -> None:
        """Remember that the article gives a post of a body to a person, and for whom he speaks."""
        self.told.add(person, post, body)
        self.antecedents.holds(person, post)
        self.again.holds(person, post, body)

    def known(self, key: str, phrase: Phrase, reason: str) -> tuple[str, ...]:
        """Return the entity of a key, of which a phrase is a mention for this reason."""
        return self.cast.known(self.entities[key], phrase.span, reason)

    def _meaning(self, phrase: Phrase, apart: frozenset[str] = frozenset()) -> tuple[str, ...]:
        if phrase.entity is not None:
            key = self.cast.registered(phrase.entity)
            by_state = phrase.kind == "force" and phrase.lemma and phrase.sort == "name"
            return self.known(key, phrase, "a state's army by its noun") if by_state else (key,)
        match phrase.sort:
            case "description":
                return unnamed_actor(self, phrase, phrase.kind or "force", apart)
            case "role":
                return by_post(self, phrase, apart)
            case "speaker":
                return self.first_person(phrase, self.speaker)
            case "anaphor":
                return points_back(self, phrase)
            case "pronoun":
                return self._pronoun(phrase, apart)
        return ()

    def _pronoun(self, phrase: Phrase, apart: frozenset[str]) -> tuple[str, ...]:
        """Return whom a pronoun means: "they" also several who were spoken of together; "its troops" are a state's army."""
        if phrase.of:
            return tuple(self.cast.army_of(entity) for entity in self._pronoun(replace(phrase, of=()), apart))
        if phrase.number == "d":
            return ()  # two, whom only their own sentence tells
        if self.article.language != "en" or phrase.number != "p":
            return self.with_people(phrase, self.spoken.pronoun(phrase, apart))
        at, several = self.joint.last(phrase.span.start)
        several = () if apart & set(several) else several
        return self.spoken.pronoun(phrase, apart, at if several else -1) or several

    def with_people(self, phrase: Phrase, owners: tuple[str, ...]) -> tuple[str, ...]:
        """Return whose people a noun with an attached pronoun means: a man's own are not he, "دعا *أنصاره* إلى"."""
        if self.article.language == "en" or phrase.lemma in ("", OWNER):
            return owners
        owners = theirs(self, phrase, owners)
        people = (people_of(self, e, phrase) if self.entities[e].kind == "person" else e for e in owners)
        return tuple(self.cast.registered(e) for e in people if e is not None)

    def _event(self, phrase: Phrase, traits: Traits) -> tuple[str, ...]:
        """Return the event that a noun names for the first time or again."""
        label = phrase.span.of(self.article.text)
        if says_both(self.article.text, phrase, self.article.language) and (pair := self.events.pair(phrase)):
            return pair
        counted = counts_itself(self.article.text, phrase, self.article.language)
        before = self.events.known(replace(phrase, number="") if counted else phrase, phrase.lemma if counted else label, traits)
        if before and tells_itself(self.article, phrase) and self.events.by_another_word(before, phrase):
            before = None  # "a US strike killed X, blamed for *the attack that* killed three Americans"
        if before is None and (several := self.events.several(phrase, label)):
            return several
        entity = self.entities[before] if before else new_event(self.article, label, phrase, self.entities)
        self.events.remember(entity.id, phrase, label, traits)
        known = self.cast.known(entity, phrase.span, "named before" if before else "described by the text")
        self.entities[entity.id] = named_in_full(self.entities[entity.id], phrase, self.article)
        return known

    def first_person(self, phrase: Phrase, speaker: str | None) -> tuple[str, ...]:
        """Return whom somebody means who says "I", "we" or "our troops"."""
        if speaker is None:
            return ()
        led = body_led(speaker, self.article, self.register) if phrase.number == "p" and self.article.language == "en" else None
        body = self.told.body_of(speaker) or (led if led is not None and not self.register[led].file.endswith(_PARTIES) else None)
        if body is not None and body not in self.entities and body in self.register:
            self.cast.registered(body)  # a letter's writer says "we" of the body that he leads
        own = (self.cast.we(body),) if phrase.number == "p" and body is not None and body in self.entities else (speaker,)
        return tuple(self.cast.army_of(key) for key in own) if phrase.of else own  # "*our troops*"
