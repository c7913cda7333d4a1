"""Who each phrase of a sentence means, found in the order of the text: only what a frame or a voice would use becomes an entity."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from graph.model import ACTORS, BODIES, Period
from ingest.arabic.words.mission_nouns import mission_noun
from ingest.claims.frame import Frame
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.answered_events import events_apart
from ingest.who.beside import doers_beside, without
from ingest.who.by_agents import is_by_agent
from ingest.who.deeds_of_forces import rather_a_force, the_harmed
from ingest.who.discourse import Discourse
from ingest.who.events_ahead import lies_ahead
from ingest.who.first_person import first_person
from ingest.who.going_on import GoingOn
from ingest.who.homelands import Homelands
from ingest.who.in_order import AGENTS, in_order
from ingest.who.kept_apart import FEW, KeptApart, is_possessive
from ingest.who.leading import Leading
from ingest.who.missions import theirs
from ingest.who.naming import is_plural
from ingest.who.others_told import not_the_teller
from ingest.who.own_men import done_to_holder
from ingest.who.pronoun_places import place_or_event
from ingest.who.reflexive import body_spoken_for, says_of_himself, speaks_or_asks, together
from ingest.who.same_event import Traits
from ingest.who.staff import rather_its_staff
from ingest.who.taken_by_verbs import taken_by_verb
from ingest.who.troops import is_member_noun, is_troops
from ingest.who.under_verbs import harms, helps, speaks_to, who_demands, who_harms, who_is_helped, who_is_judged
from ingest.who.wanted_kinds import is_wanted, kinds_under, stormed

SIDES = ("subject", "object", "with", "between", "to", "iobject")  # functions under which a list of names is one of parties
SUFFERS = ("of", "object", "على", "ضد")  # functions under which members of a body come to harm: "قتل خمسة من مقاتليه"
HELPED = ("object", "iobject", "to")  # functions under which those stand who are helped
_GOING_ON = {"subject": GoingOn.who, "holder": GoingOn.who} | dict.fromkeys(("object", "ل", "مع", "على", "ضد"), GoingOn.whom)


class Meanings:
    """Finds who each phrase of a sentence means; `framing` are the frames of its clauses by identity, `when` their dates."""

    def __init__(
        self,
        discourse: Discourse,
        framing: Mapping[int, Sequence[Frame]],
        relays: Mapping[str, str],
        when: Callable[[Clause], Period | None],
        going_on: GoingOn,
        leading: Leading,
    ) -> None:
        self.discourse, self.framing, self.relays, self.when, self.going_on = discourse, framing, relays, when, going_on
        self.homelands = Homelands(discourse)
        self.kept_apart = KeptApart(discourse, framing)
        self.leading = leading
        self._acting: set[int] = set()  # the phrases of the sentence of which a verb tells what they do

    def of(self, parse: Parse) -> dict[int, tuple[str, ...]]:
        """Return who each phrase of the clauses means, by the phrase's identity, found in the order of the text."""
        meant: dict[int, tuple[str, ...]] = {}
        if self.discourse.article.language == "ar":
            self.discourse.spoken.begin(parse.sentence.span.start)
        self.discourse.spoken.here = parse.sentence.span.start
        verbs = [(clause, f) for clause in parse.clauses if clause.category == "verb" for f in ("subject", "object")]
        self._acting = {id(p) for clause, f in verbs for p in clause.functions.get(f, ()) if self._leads(f, p, clause)}
        traits = {
            id(p): Traits.of(clause, self.when(clause), lies_ahead(parse, clause))
            for clause in parse.clauses
            for p in clause.functions.get("event", ())
        }
        beside = doers_beside(parse) if self.discourse.article.language == "ar" else {}
        for phrase, function, clause in in_order(parse):
            if id(phrase) in meant or not self._can_be_entity(phrase, clause, function):
                continue
            if (told := self._told(parse, phrase, clause, meant)) is not None:
                meant[id(phrase)] = told
                continue
            found = self._found(parse, phrase, clause, function, traits.get(id(phrase)), meant)
            if self.discourse.article.language == "ar":
                found = the_harmed(found, phrase, clause, parse.clauses, self.framing, meant, self.discourse.article.text)
                found = rather_a_force(found, phrase, clause, parse.clauses, self.framing, self.discourse)
                found = rather_its_staff(found, phrase, parse.clauses, self.framing, self.discourse)
                found = not_the_teller(found, phrase, clause, parse.clauses, meant, self.discourse.article.text)
                found = without(found, beside.get(id(phrase), ()), meant)
            meant[id(phrase)] = found
            self._note_several(phrase, clause, function, meant)
        if self.discourse.article.language == "ar":
            self.going_on.note(parse, meant, lambda clause: any(frame.predicate == "attacks" for frame in self.framing[id(clause)]))
        else:
            self.leading.note(parse, meant)
        return meant

    def _told(self, parse: Parse, phrase: Phrase, clause: Clause, meant: dict[int, tuple[str, ...]]) -> tuple[str, ...] | None:
        """Return whom the sentence itself tells a phrase to mean: who speaks, whose it is, whose land; None where it does not."""
        if phrase.sort == "speaker" and (own := first_person(self.discourse, parse, clause, phrase, meant)):
            return own
        if phrase.sort == "speaker" and not clause.quoted and self.discourse.outside_quotes:
            return self.discourse.first_person(phrase, self.discourse.issuer)
        if phrase.lemma == "you" and self.discourse.addressed is not None and speaks_to(clause, self.framing):
            return (self.discourse.addressed,)
        if self.discourse.article.language == "en" and (taken := taken_by_verb(parse, clause, phrase, meant, self.framing, self.discourse)):
            return taken
        if phrase.sort == "pronoun" and phrase.owner:
            owners = tuple(e for p in phrase.owner for e in meant.get(id(p)) or self.discourse.who(p))
            return self.discourse.with_people(phrase, owners)
        return self.homelands.of(parse, clause, phrase, meant)

    def _found(
        self, parse: Parse, phrase: Phrase, clause: Clause, function: str, traits: Traits | None, meant: Mapping[int, tuple[str, ...]]
    ) -> tuple[str, ...]:
        """Return whom a phrase means by who speaks of himself, by what went before, or by itself."""
        goes_on = self._goes_on(parse, clause, phrase, function)
        unsaid = goes_on if phrase.sort == "pronoun" and phrase.kind == "force" else ()  # "سبع ضربات نُفذت"
        said = unsaid or self._himself(parse, phrase, clause, function, meant)
        return said or goes_on or self._who(parse, phrase, clause, function, traits, meant)

    def _himself(
        self, parse: Parse, phrase: Phrase, clause: Clause, function: str, meant: Mapping[int, tuple[str, ...]]
    ) -> tuple[str, ...]:
        """Return the speaker, or the body in whose name he speaks, where the subject is what he says of himself."""
        passive = phrase.lemma == "it" and self._of_passive(phrase, clause)  # "the army said *it* was attacked"
        himself = self._speaks_of(parse, clause, phrase) if function == "subject" or passive else None
        if himself is None:
            return ()
        speakers = together(parse.clauses, clause, phrase, himself)
        said = tuple(self.discourse.cast.government_at(e) for p in speakers for e in meant.get(id(p), ()))
        said = tuple(self.discourse.cast.army_of(entity) for entity in said) if phrase.of else said
        said = tuple(entity for entity in said if not self.kept_apart.only_tells(entity, clause))
        return self.discourse.with_people(phrase, said) if phrase.sort == "pronoun" else said

    def _note_several(self, phrase: Phrase, clause: Clause, function: str, meant: Mapping[int, tuple[str, ...]]) -> None:
        """Remember those who are named together, when the last of them is."""
        group = clause.functions[function]
        if len(group) < 2 or group[-1] is not phrase or phrase.entity is None:
            return
        several = [e for p in group for e in meant.get(id(p), ())]
        if function in SIDES:
            self.discourse.joint.add(phrase.span.start, several, self.discourse.entities)
        if all(p.kind == "place" for p in group):
            self.discourse.two.note(phrase.span.start, tuple(dict.fromkeys(several)))

    def _speaks_of(self, parse: Parse, clause: Clause, phrase: Phrase) -> Phrase | None:
        """Return the speaker, or the body in whose name he speaks, of whom he speaks by a pronoun."""
        himself = says_of_himself(parse.clauses, clause, phrase)
        return himself or body_spoken_for(parse.clauses, clause, phrase)

    def _goes_on(self, parse: Parse, clause: Clause, phrase: Phrase, function: str) -> tuple[str, ...]:
        """Return whom a sentence goes on to speak of, as the sentence before was about him."""
        if self.discourse.article.language == "ar":
            asked = _GOING_ON.get(function)
            return asked(self.going_on, parse, clause, phrase) if asked is not None else ()
        found = self.leading.who(parse, phrase)
        for entity in found:
            self.discourse.spoken.add(phrase, self.discourse.entities[entity], function in AGENTS)
        return found

    def _meant(self, clause: Clause, function: str, meant: Mapping[int, tuple[str, ...]]) -> list[str]:
        return [e for p in clause.functions.get(function, ()) for e in meant.get(id(p), ())]

    def _who(
        self, parse: Parse, phrase: Phrase, clause: Clause, function: str, traits: Traits | None, meant: Mapping[int, tuple[str, ...]]
    ) -> tuple[str, ...]:
        if phrase.sort == "pronoun" and function == "subject" and speaks_or_asks(phrase, clause) and (speaker := self._speaking_on(phrase)):
            return (speaker,)
        if function == "subject" and (begins := self.going_on.begins_to_speak(parse, clause, phrase)):
            return begins
        if (place := place_or_event(self.discourse, self.framing[id(clause)], clause, phrase, function)) is not None:
            return place
        of_his = function in SUFFERS or clause.category == "post" or mission_noun(phrase.lemma)
        if phrase.sort == "pronoun" and of_his and phrase.lemma and not phrase.lemma.isascii():
            acting = tuple(e for c in (clause, *done_to_holder(parse, clause)) for e in self._meant(c, "subject", meant))
            if function == "object" and is_troops(phrase.lemma) and not harms(clause, self.framing):
                return self.discourse.with_people(phrase, acting)  # "أمر الرئيس جيشه"
            return theirs(self.discourse, phrase, self.discourse.spoken.theirs(phrase, frozenset(acting)))
        owns = is_possessive(phrase)
        if owns and (judged := who_is_judged(parse, clause, phrase, meant, self.framing, self.discourse.article.text)):
            return tuple(e for e in judged if self.discourse.entities[e].kind in ACTORS)
        harming = (who_harms(parse, clause, phrase, meant, self.framing) or who_demands(parse, clause, meant)) if owns else frozenset()
        if harming:
            others = (e for e in self.discourse.spoken.last(FEW) if e not in harming)
            return next(((e,) for e in others if self.discourse.entities[e].kind in BODIES), ())
        apart = self.kept_apart.of(parse, phrase, clause, function, meant)
        if phrase.sort == "event" and (another := events_apart(parse, phrase, meant)):
            traits = replace(traits or Traits(), others=another)
        by_him = function == "subject" and is_by_agent(self.discourse.article.text, phrase, clause)
        spoken_of = (function in AGENTS and not by_him) or (function == "object" and self._of_passive(phrase, clause))
        if phrase.lemma == "it" and function == "object" and clause.category == "verb" and self.discourse.spoken.of_several(phrase, apart):
            return ()  # "Turkey criticised the PKK. Iraq bombed *it*"
        if phrase.lemma == "them" and function in HELPED and helps(clause, self.framing):
            return who_is_helped(self.discourse.spoken.near(phrase), apart, self.discourse.register)
        found = self.discourse.who(phrase, spoken_of and clause.category != "adjective", traits, apart, id(phrase) in self._acting)
        if (
            phrase.lemma == "they"
            and speaks_or_asks(phrase, clause)
            and not all(self.discourse.spoken.acted(entity, phrase) for entity in found)
        ):
            return ()
        if phrase.sort == "pronoun" and self.discourse.article.language == "ar" and self._cannot_be(clause, function, found):
            return self.discourse.spoken.where(phrase)
        if phrase.sort == "pronoun" and is_member_noun(phrase.lemma):
            found = tuple(e for e in found if e not in self.discourse.register or not self.discourse.register[e].is_state)
        return stormed(found, clause, function, self.discourse.entities) if phrase.sort == "pronoun" else found

    def _speaking_on(self, phrase: Phrase) -> str | None:
        """Return whoever spoke last, where he may speak on (وأضاف, "he added"): "they" and "it" are no man, "he" and "she" no body."""
        speaker = self.discourse.speaker
        man = speaker is not None and self.discourse.entities[speaker].kind == "person" and not is_plural(self.discourse.entities[speaker])
        body = speaker is not None and self.discourse.entities[speaker].kind != "person"
        return None if (man and phrase.lemma in ("they", "it")) or (body and phrase.lemma in ("he", "she")) else speaker

    def _leads(self, function: str, phrase: Phrase, clause: Clause) -> bool:
        """Return whether a phrase is what a verb tells of: its subject, in the passive what is done to it."""
        return function == "subject" or self._of_passive(phrase, clause)

    def _of_passive(self, phrase: Phrase, clause: Clause) -> bool:
        """Return whether what a verb is done to stands before it in English, as the subject of a passive does."""
        return self.discourse.article.language == "en" and clause.category == "verb" and phrase.span.end <= clause.trigger.start

    def _cannot_be(self, clause: Clause, function: str, found: Sequence[str]) -> bool:
        """Return whether none of those whom a pronoun may mean can stand where it does, and a place can."""
        kinds = kinds_under(self.framing[id(clause)], clause, function) if function not in AGENTS else frozenset()
        return "place" in kinds and not any(self.discourse.entities[entity].kind in kinds for entity in found)

    def _can_be_entity(self, phrase: Phrase, clause: Clause, function: str) -> bool:
        return phrase.sort != "description" or is_wanted(clause, function, self.framing[id(clause)], self.relays.get(clause.lemma))
