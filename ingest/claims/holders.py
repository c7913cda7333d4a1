"""Who holds which post: the persons, the body that the words name or imply, and how the two are related."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from graph.model import BODIES
from graph.ontology import load_ontology
from graph.register import Entry
from ingest.claims.parties import Parties
from ingest.lexicon import PostWord, senses
from ingest.names.context import HOME, OWN
from ingest.normalise import fold_word
from ingest.syntax import Clause, Phrase
from ingest.who.discourse import Discourse
from ingest.who.held_bodies import body_held
from ingest.who.holders import listed_posts
from ingest.who.posts import body_of_state
from ingest.who.spoken import OWNER

COUNTRY = senses("en", "own_countries")
ADVISERS = senses("en", "advisers")  # posts that are held with somebody: "an adviser to *X*"
_OWNERS = (OWNER, "its", "their")
_OF_PARTIES = senses("ar", "leaders_of_parties")
_MANY = senses("ar", "leaders_of_many")
_MINISTER, _BESIDE = "minister", 20  # characters around a post in which the name beside it stands
_WITH_NAME = re.compile(r"(?:(\w+) )?[Mm]inister(?: of (\w+))?")
_OWN_VOICES = senses("ar", "own_voices")
COUNTERPART = "counterpart"  # whoever holds the same post as the last one: "his Iraqi *counterpart* X"


class Holders:
    """Finds who holds a post of which body; `is_description` tells whether an entity is known only by a description."""

    def __init__(self, discourse: Discourse, parties: Parties, is_description: Callable[[str], bool]) -> None:
        self.language, self.register = discourse.article.language, discourse.register
        self.discourse, self.parties = discourse, parties
        self.offices = discourse.offices
        self.predicates = load_ontology().predicates
        self.is_description = is_description

    def of(self, clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> Iterator[tuple[str, str, str]]:
        """Return (person, relation, body) for each holder of a post, and remember who holds it."""
        post = self.discourse.told.last if clause.lemma == COUNTERPART and self.discourse.told.last else clause.lemma
        told, implying = post, self._implying(clause, meant)
        post = implying or post
        word = listed_posts(self.language).get(fold_word(post))
        holders = [e for p in clause.functions.get("holder", ()) for e in meant.get(id(p), ())]
        if word is None:
            return
        roles = self.language == "ar" and all(p.sort == "role" for p in clause.functions.get("holder", ()))
        if roles and word.relation in ("leads", "founds", "allied_with"):
            one = clause.lemma in _MANY and all(p.wide is not None for p in clause.functions.get("holder", ()))  # "أحد قادة الحزب"
            holders = [e for e in holders if one or not self.is_description(e)]  # "the commander of X" leads X says nothing
        sole = self.language == "en" and word.default is not None and word.body is None  # "KRG *Peshmerga minister* X"
        named = clause.functions.get("body", ()) if implying is None and not sole else ()
        bodies = [e for p in named for e in self._owners(p, meant.get(id(p), ()), word, post, holders)]
        states = [e for p in clause.functions.get("state", ()) for e in meant.get(id(p), ())]
        if len(holders) == 1:
            bodies = [self._held(holders[0], word, body) for body in bodies]
        bodies = [b for body in bodies for b in self._bodies(word, body, post)]
        strange = word.default is not None and _strange(named) and not states and self.language == "en"
        if (not bodies and not strange) or word.besides:
            implied = self.offices.body(word, post, holders, states[0] if states else None)
            bodies += [self.discourse.cast.adopt(implied)] if implied is not None else []
        adviser = post.rsplit(" ", 1)[-1] in ADVISERS
        bodies = [b for b in bodies if self.parties.kinds(b) & self.predicates["advises" if adviser else word.relation].range]
        if adviser and word.relation == "leads":
            bodies = [b for b in bodies if b == word.default]  # who advises a president on security heads no council of his
        for person in holders:
            whole = word.relation == "member_of" and self.discourse.entities[person].kind in BODIES
            relation = "part_of" if whole else word.relation
            for body in bodies:
                if relation == "speaks_for" and self._serves_another(person, body):
                    continue  # "التقى سفير إيران في العراق | حيدر العبادي"
                if relation in ("leads", "member_of") and self._is_another_man(clause, person, body):
                    continue  # "فاجأ العبادي | وزير الخارجية التركي"
                if person == body or (roles and self.discourse.again.elsewhere(person, told, body)):
                    continue
                if relation == "member_of" and self.discourse.entities[body].kind == "person":
                    yield person, "advises", body  # "an adviser to *X*"
                    continue
                self.discourse.holds(person, told, body)
                yield person, relation, body

    def _implying(self, clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> str | None:
        """Return the listed post that words make with the name behind them, which says itself of which body it is: "وزير *البيشمركة*"."""
        if self.language == "en":
            return self._with_its_name(clause)
        named = clause.functions.get("body", ())
        if len(named) != 1 or named[0].sort != "name":
            return None
        post = fold_word(f"{clause.lemma} {named[0].span.of(self.discourse.article.text)}")
        word = listed_posts("ar").get(post)
        bodies = meant.get(id(named[0]), ())
        told = word is not None and (bodies == (word.default,) or any(self.discourse.entities[b].kind == "force" for b in bodies))
        return post if told else None

    def _with_its_name(self, clause: Clause) -> str | None:
        """Return the listed post that an English noun makes with a name beside it: "*Peshmerga* Minister", "minister of *Peshmerga*"."""
        if clause.lemma != _MINISTER:
            return None
        start, end = clause.trigger
        beside = _WITH_NAME.search(self.discourse.article.text, max(0, start - _BESIDE), end + _BESIDE)
        told = (f"{beside[1]} {_MINISTER}", f"{_MINISTER} of {beside[2]}") if beside is not None else ()
        return next((post for post in map(fold_word, told) if post in listed_posts("en")), None)

    def _owners(self, body: Phrase, meant: tuple[str, ...], word: PostWord, post: str, holders: Sequence[str]) -> tuple[str, ...]:
        """Return of whom "their leader" is: what the register has the holder lead of those spoken of; no state has a post of a party."""
        if body.sort != "pronoun" or body.lemma not in _OWNERS or not meant:
            return meant
        if word.relation == "speaks_for" and post.split()[0] in _OWN_VOICES and (whose := self._acting(body, holders)):
            return whose
        spoken = self.discourse.spoken.agreeing(body)
        held = {p.body for h in holders if h in self.register for p in self.register[h].posts if p.relation == word.relation}
        if own := [e for e in spoken if e in held]:
            return (own[0],)
        if meant[0] not in self.register or not self.register[meant[0]].is_state or post.split()[0] not in _OF_PARTIES:
            return meant
        return tuple(e for e in spoken if e not in self.register or not self.register[e].is_state)[:1]

    def _acting(self, body: Phrase, holders: Sequence[str]) -> tuple[str, ...]:
        """Return the person who acted last before a pronoun that says whose voice somebody is: "دعا السيستاني، عبر *ممثله* فلان"."""
        him = self.discourse.spoken.pronoun(replace(body, lemma=""), frozenset(holders))
        return him if him and self.discourse.entities[him[0]].kind == "person" else ()

    def _held(self, holder: str, word: PostWord, body: str) -> str:
        """Return the body of the register that a text calls by its noun alone, else the body as the text tells it."""
        known = body_held(self.discourse.entities[body], holder, word.relation, self.register) if self.language == "ar" else None
        return self.discourse.cast.registered(known) if known is not None else body

    def _serves_another(self, person: str, state: str) -> bool:
        """Return whether a person of the register has held posts of other states than the one for which he would speak."""
        if person not in self.register or state not in self.register or not self.register[state].is_state:
            return False
        held = {_state_of(self.register[p.body]) for p in self.register[person].posts if p.body in self.register}
        return bool(held) and None not in held and state not in held

    def _is_another_man(self, clause: Clause, person: str, body: str) -> bool:
        """Return whether an Arabic post right behind a man of one state is that of another state's body, and so another man's."""
        ends = [p.span.end for p in clause.functions.get("holder", ())]
        behind = self.language == "ar" and bool(ends) and max(ends) <= clause.trigger.start
        home = self.discourse.cast.home_of(person) if behind else None
        if home is None or body not in self.register or any(p.body == body for p in self.register[person].posts):
            return False
        return _state_of(self.register[body]) not in (None, home)

    def _bodies(self, word: PostWord, body: str, post: str) -> list[str]:
        """Return what a post is held in that names a body: of a state its ministry, of a person whom one serves his body."""
        if implied := body_of_state(word, body, self.register):
            return [self.discourse.cast.adopt(implied)]
        kind = self.discourse.entities[body].kind
        if kind == "person" and word.relation == "leads":
            return []  # "Merkel's chief of staff" leads her office, not her
        if word.relation != "member_of" or kind in BODIES:
            return [body]
        if self.language == "en" and post.rsplit(" ", 1)[-1] in ADVISERS:
            return [body]
        own = self.discourse.told.body_of(body)
        return [own] if own else []


def _state_of(body: Entry) -> str | None:
    """Return the state that a body is or belongs to, None where it is no state's."""
    if body.is_state:
        return body.id
    return body.side or (HOME if body.file.endswith(OWN) else None)


def _strange(bodies: Sequence[Phrase]) -> bool:
    """Return whether an English noun names a body that nobody knows: "vice president of *the party Nida*", not "of the country"."""
    return bool(bodies) and all(p.sort == "anaphor" and p.lemma not in COUNTRY for p in bodies)
