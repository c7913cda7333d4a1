"""Who a phrase means, in the order of the text: names, posts, descriptions, pronouns, nouns that point back.

The discourse remembers who was spoken of, who spoke last, and who the article itself says holds which post. What can't be decided stays
empty: no claim is better than one about the wrong person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph.model import BODIES, Article, Entity, Kind
from graph.register import Register
from ingest.dates.periods import date_of_iso
from ingest.lexicon import PostWord, posts
from ingest.names.outlets import is_outlet
from ingest.reading.sentences import title_end
from ingest.syntax import Name, Phrase
from ingest.who.anaphora import Antecedents, is_other_number, stem
from ingest.who.armed_groups import named_group
from ingest.who.cast import Cast
from ingest.who.described import Descriptions, is_bare
from ingest.who.event_names import named_in_full, new_event
from ingest.who.events import Events
from ingest.who.followers import followers
from ingest.who.holder_at import Held, holder_at
from ingest.who.joint import Joint
from ingest.who.latter import latter
from ingest.who.named_events import named_events
from ingest.who.naming import place_of_sort, vague_nouns
from ingest.who.nouns_before import nouns_before, place_within
from ingest.who.offices import Offices
from ingest.who.person_again import PersonAgain, nouns_with
from ingest.who.person_of_text import named_right_before
from ingest.who.posts import body_of_state
from ingest.who.same_event import Traits
from ingest.who.spoken import OWNER, SpokenOf
from ingest.who.standing import Standing
from ingest.who.told_posts import ToldPosts
from ingest.who.two import Two


@dataclass
class Discourse:
    """The state of reading one article; `entities` grows by those that the register and the names did not know."""

    article: Article
    register: Register
    entities: dict[str, Entity]
    offices: Offices
    mentions: list[Name] = field(default_factory=list)
    speaker: str | None = None
    events: Events = field(init=False)
    joint: Joint = field(init=False)
    spoken: SpokenOf = field(init=False)
    told: ToldPosts = field(init=False)
    cast: Cast = field(init=False)
    names: Sequence[Name] = ()
    _unnamed: Descriptions = field(init=False)
    _antecedents: Antecedents = field(init=False)
    _standing: Standing = field(init=False)
    again: PersonAgain = field(init=False)
    _two: Two = field(init=False)

    def __post_init__(self) -> None:
        self.spoken, self.told = SpokenOf(self.article.text), ToldPosts(self.article.language)
        self.cast = Cast(self.article.language, self.register, self.entities, self.mentions)
        self._unnamed = Descriptions(self.article)
        self._standing = Standing(self.article, self.register, self.names, self.spoken)
        self._antecedents = Antecedents(self.names, self.register, self.article)
        for key, noun in (nouns_before if self.article.language == "en" else nouns_with)(self.article, self.names):
            self._antecedents.holds(key, noun)
        self._two = Two(self.article, self.register, self.names)
        self.again = PersonAgain(self.register, self.entities, self._antecedents)
        named = named_events(self.article, self.names)
        self.events = Events(self.article.language, title_end(self.article), date_of_iso(self.article.date), named)
        known = [(name.span.start, name.entity) for name in self.names if name.entity in self.register]
        states = [(start, entity) for start, entity in known if self.register[entity].is_state]
        self.joint = Joint(self.article.language, states)

    @property
    def _posts(self) -> Mapping[str, PostWord]:
        return posts(self.article.language)

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
        found = self._two.means(phrase, self.joint, self.entities)
        return tuple(self.cast.registered(key) for key in found)

    def _tells(self, key: str) -> bool:
        """Return whether an entity is an outlet, which an Arabic pronoun seldom means: "في بيان له (حصلت الصحيفة على نسخة منه)"."""
        return self.article.language == "ar" and is_outlet(key, self.register)

    def holds(self, person: str, post: str, body: str) -> None:
        """Remember that the article gives a post of a body to a person, and for whom he speaks."""
        self.told.add(person, post, body)
        self._antecedents.holds(person, post)
        self.again.holds(person, post, body)

    def _meaning(self, phrase: Phrase, apart: frozenset[str] = frozenset()) -> tuple[str, ...]:
        if phrase.entity is not None:
            return (self.cast.registered(phrase.entity),)
        match phrase.sort:
            case "description":
                return self._unnamed_actor(phrase, phrase.kind or "force")
            case "role":
                return self._role(phrase)
            case "speaker":
                return self._first_person(phrase)
            case "anaphor":
                return self._points_back(phrase)
            case "pronoun":
                return self._pronoun(phrase, apart)
        return ()

    def _pronoun(self, phrase: Phrase, apart: frozenset[str]) -> tuple[str, ...]:
        """Return whom a pronoun means: "they" also several who were spoken of together; "its troops" are a state's army."""
        if phrase.of:
            return tuple(self.cast.army_of(entity) for entity in self._pronoun(replace(phrase, of=()), apart))
        if self.article.language != "en" or phrase.number != "p":
            return self._with_people(phrase, self.spoken.pronoun(phrase, apart))
        at, several = self.joint.last(phrase.span.start)
        several = () if apart & set(several) else several
        return self.spoken.pronoun(phrase, apart, at if several else -1) or several

    def _with_people(self, phrase: Phrase, owners: tuple[str, ...]) -> tuple[str, ...]:
        """Return whose people a noun with an attached pronoun means: a man's own are not he, "دعا *أنصاره* إلى"."""
        if self.article.language == "en" or phrase.lemma in ("", OWNER):
            return owners
        people = (followers(self.entities[e], phrase.lemma, self.register) if self.entities[e].kind == "person" else e for e in owners)
        return tuple(self.cast.registered(e) for e in people if e is not None)

    def _unnamed_actor(self, phrase: Phrase, kind: Kind) -> tuple[str, ...]:
        """Return whom a description means; a bare defined noun may point back."""
        if (group := named_group(self.article, phrase, self.spoken, self.register)) is not None:
            return self.cast.known(self.entities[group], phrase.span, "goes on to speak of an armed group")
        if (body := self._standing.body(phrase)) is not None:
            return self.cast.known(self.entities[self.cast.registered(body)], phrase.span, "a body of the register")
        if phrase.definite and is_bare(self.article.text, phrase) and (before := self._by_noun(phrase, kind)):
            return self.cast.known(self.entities[before], phrase.span, "points back by its noun")
        if kind == "person" and phrase.definite and (again := self._person_again(phrase)) is not None:
            return self.cast.known(self.entities[again], phrase.span, "points back by its noun")
        entity = self._unnamed.entity(phrase, kind)
        if kind == "person" and (named := self._named_before(phrase, entity)) is not None:
            return self.cast.known(self.entities[named], phrase.span, "the only person named right before")
        self._antecedents.add(phrase.span.start, entity)
        if phrase.state:
            self.told.is_from(entity.id, phrase.state)
        return self.cast.known(entity, phrase.span, "described by the text")

    def _person_again(self, phrase: Phrase) -> str | None:
        """Return the person whom an Arabic noun with its adjectives, or his post, means again."""
        if self.article.language != "ar":
            return None
        return self.again.person(phrase, phrase.span.of(self.article.text).split(), self.speaker)

    def _named_before(self, phrase: Phrase, described: Entity) -> str | None:
        """Return the person named right before an English noun that has described nobody else in the text so far."""
        if self.article.language != "en" or described.id in self.entities:
            return None
        return named_right_before(self.article, phrase, self.names, self.mentions, self.entities)

    def _by_noun(self, phrase: Phrase, kind: Kind | None) -> str | None:
        """Return the entity of a like kind that a defined noun names again by its head."""
        found = self._antecedents.nearest(phrase.span.start, frozenset((stem(phrase.lemma),)), self.entities)
        return found if found and (self.entities[found].kind == "person") == (kind == "person") else None

    def _event(self, phrase: Phrase, traits: Traits) -> tuple[str, ...]:
        """Return the event that a noun names for the first time or again."""
        label = phrase.span.of(self.article.text)
        before = self.events.known(phrase, label, traits)
        if before is None and (several := self.events.several(phrase, label)):
            return several
        entity = self.entities[before] if before else new_event(self.article, label, phrase, self.entities)
        self.events.remember(entity.id, phrase, label, traits)
        known = self.cast.known(entity, phrase.span, "named before" if before else "described by the text")
        self.entities[entity.id] = named_in_full(self.entities[entity.id], phrase, self.article)
        return known

    def _role(self, phrase: Phrase) -> tuple[str, ...]:
        word = self._posts.get(phrase.lemma)
        bodies = self.who(phrase.of[0]) if phrase.of else ()
        body = bodies[0] if bodies else None
        state = phrase.state or (body if body and body in self.register and self.register[body].is_state else None)
        if body is not None and word is not None and (implied := body_of_state(word, body, self.register)):
            body = self.cast.adopt(implied)
        if body is None and word is not None:
            implied = self.offices.implied(word, phrase.state)
            body = self.cast.adopt(implied) if implied else None
        if (holder := self.told.holder(phrase, body)) is not None:
            return self.cast.known(self.entities[holder], phrase.span, "the post that the article gives to him")
        if (again := self._person_again(phrase)) is not None:
            return self.cast.known(self.entities[again], phrase.span, "points back by his post")
        held = Held(phrase, word, body, state) if word is not None and phrase.number != "p" else None
        if held is not None and (at := holder_at(self.article, self.register, self.names, held)) is not None:
            return self.cast.known(at, phrase.span, "holder of the post at the article's date")
        entity = self._unnamed.entity(phrase, "person")
        if (named := self._named_before(phrase, entity)) is not None:
            return self.cast.known(self.entities[named], phrase.span, "the only person named right before")
        if own := phrase.state or body:
            self.told.is_from(entity.id, own)
        return self.cast.known(entity, phrase.span, "described by his post")

    def _first_person(self, phrase: Phrase) -> tuple[str, ...]:
        if self.speaker is None:
            return ()
        body = self.told.body_of(self.speaker)
        return (body,) if phrase.number == "p" and body in self.entities else (self.speaker,)

    def _points_back(self, phrase: Phrase) -> tuple[str, ...]:
        if phrase.kind == "operation":
            event = self.events.known(phrase, phrase.span.of(self.article.text), Traits())
            return self.cast.known(self.entities[event], phrase.span, "named before") if event else ()
        if (other := latter(phrase, self.spoken)) is not None:
            return self.cast.known(self.entities[other], phrase.span, "the latter of those named")
        before = self._by_noun(phrase, phrase.kind) if phrase.kind else None
        if before and not (self.article.language == "en" and is_other_number(phrase, self.entities[before])):
            return self.cast.known(self.entities[before], phrase.span, "points back by its noun")
        if phrase.kind in BODIES and phrase.lemma not in vague_nouns(self.article.language):
            return (
                self.cast.known(self._unnamed.entity(phrase, phrase.kind), phrase.span, "described by the text") if phrase.definite else ()
            )
        fits = place_of_sort(phrase.lemma, self.article.language, self.register, self.entities)
        alike = self.spoken.of_kind(phrase, fits) or place_within(self.names, phrase, lambda key: key in self.entities and fits(key))
        return self.cast.known(self.entities[alike], phrase.span, "points back by its kind") if alike else ()
