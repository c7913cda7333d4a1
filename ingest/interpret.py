"""From parses to statements: each clause's frames and posts, filled with who is meant, under the voice that speaks.

Sentences are read in order. The state between them is small: who spoke last (a quotation that goes on, "وأضاف"), and the statements
so far, to which a denial may point back ("نفى هذه الأنباء", "denied the reports").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from graph.model import Article, Entity, Language, Modality, Period, Span, Statement
from graph.ontology import load_ontology
from graph.register import Register
from ingest.attribution import Stance, stance
from ingest.carriers import Carrier
from ingest.consequences import with_consequences
from ingest.dates import Dated, dates_of
from ingest.dating import date_of
from ingest.discourse import Discourse
from ingest.entities import entity_of
from ingest.events import Traits
from ingest.frames import Frame, load_frames
from ingest.individuated import Unnamed
from ingest.issuers import issuer
from ingest.lexicon import PostWord, capitals, posts, read_lexicon
from ingest.normalise import fold_word
from ingest.offices import offices
from ingest.outlets import called_outlets, calls_itself_outlet, is_outlet, is_own
from ingest.owners import Owners
from ingest.posts import STATES, body_of_state
from ingest.reflexive import says_of_himself
from ingest.syntax import Clause, Name, Parse, Phrase
from ingest.transcripts import turns

EVENT = ("event", "self")  # functions under which an event noun itself stands
AGENTS = ("subject", "holder")  # functions under which somebody is spoken of whom a pronoun may mean next
PARTIES = ("subject", "object", "complement_subject", "iobject", "مع", "بين", "with", "between")  # functions under which a capital may act
CITED = "cited"  # function under which he stands whom a speaker cites: "reported, citing a source"
BESIDE = ("في", "ضمن", "named force", "named body", "named place", "force", "stronghold")  # lemmas of what stands beside a name
ACTIVITIES = ("fights", "attacks", "targets", "protects", "oversees", "member_of", "present_in")  # of these what is aimed at is done
ENCOUNTERS = ("meets", "negotiates_with")  # these a statement tells of; other acts of speech it performs
DONE_BY_EVENTS = ("kills", "attacks", "arrests")  # what an event does whoever carried it out does: "the strike killed two"
TOLD = ("object", "to", "with", "ل", "مع")  # functions under which an outlet stands that somebody speaks to
CLOSE = 12  # characters between an unnamed body and the first of its parts
NEAR = 600  # characters that a denial points back at most where no rumour is on record


class Interpreter:
    """Reads the parses of one article; `statements` holds what came of them, in order, each once."""

    def __init__(
        self,
        article: Article,
        register: Register,
        names: Sequence[Name],
        entities: Mapping[str, Entity],
    ) -> None:
        self.article, self.register = article, register
        self.offices = offices(article, register, names)
        self.discourse = Discourse(article, register, dict(entities), self.offices, names=names)
        self.frames = load_frames(article.language)
        self.predicates = load_ontology().predicates
        self._named = set(entities)
        self._statements: dict[str, Statement] = {}
        self._dates: dict[Span, list[Dated]] = {}  # of the sentence that is being read
        self._framing: dict[int, list[Frame]] = {}  # by the clause's identity, of the same sentence
        self._counts_as: dict[str, frozenset[str]] = {}
        self.issuer = issuer(article, names)
        self.turns = turns(article, names, entities)
        self.carrier = Carrier()
        self._outlets = called_outlets(article, names, register)
        self._number = 0  # of the sentence that is being read

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return the statements so far, but for those on events that the article only touches on and on nobody in particular."""
        passing = self.discourse.events.in_passing
        kept = [s for s in self._statements.values() if not passing(s.subject) and not passing(s.object)]
        entities = self.discourse.entities
        described = [m for m in self.discourse.mentions if self.is_description(m.entity) and entities[m.entity].register is None]
        unnamed = Unnamed.of(self.article, entities, described)
        return tuple(unnamed.individuated(with_consequences(kept, self.discourse.events, entities)))

    def is_description(self, entity: str) -> bool:
        """Return whether an entity is known only by a description of this article."""
        return entity not in self._named

    def why_nothing(self, clause: Clause, statements: Sequence[Statement]) -> str | None:
        """Return why a clause made no statement among these, or None where it made one or carries only a voice."""
        if any(clause.trigger.start >= s.quote.start and clause.trigger.end <= s.quote.end and clause.lemma in s.rule for s in statements):
            return None
        if clause.category == "post":
            return "the post names no holder, or no body that is known"
        if not self.frames.knows(clause.category, clause.lemma):
            return None if clause.operator else "no frame has this trigger"
        if not any(self.frames.of(clause)):
            return "a frame has this trigger but needs other words beside it"
        return "no frame finds both parties in its functions, of the kinds that the ontology allows"

    def read(self, parse: Parse) -> None:
        """Add the statements of a sentence."""
        self._number = parse.sentence.number
        self.discourse.speaker = self.turns.at(parse.sentence.span.start) or self.discourse.speaker
        self._framing = {id(clause): self.frames.of(clause) for clause in parse.clauses}
        meant = self._meanings(parse)
        self.owners = Owners(parse.clauses)
        found: list[Statement] = []
        parts = self._compositions(parse, meant)
        for index, clause in enumerate(parse.clauses):
            put = stance(parse.clauses, index, lambda speech: self._voices(speech, meant), self._ambient(clause))
            if clause.category == "post" and not clause.quoted and clause.polarity == "affirmed":
                put = replace(put, polarity="affirmed")  # whatever the sentence denies, "Prime Minister X" is no part of it
            if put.polarity is None:
                continue
            if clause.category == "post" and not clause.quoted:
                put = Stance(put.polarity, "reported", ())  # whose words they are, a title is the outlet's
            elif clause.category == "adjective" and not clause.quoted:
                put = self._of_the_outlet(put)
            if clause.category == "post":
                found += self._posts(parse, clause, put, meant)
            else:
                found += self._framed(parse, clause, put, meant)
            found += self._composed(parse, clause, put, meant, parts)
            if clause.operator == "denial" and clause.polarity == "affirmed" and self._points_back(parse, index):
                found += self._denied_before(parse, clause, meant, found)
            self._remember_speaker(clause, meant)
        for statement in found:
            if statement.id not in self._statements:
                self._statements[statement.id] = statement

    def _meanings(self, parse: Parse) -> dict[int, tuple[str, ...]]:
        """Return who each phrase of the clauses means, by the phrase's identity, found in the order of the text."""
        meant: dict[int, tuple[str, ...]] = {}
        by_place = sorted(
            ((phrase, function, clause) for clause in parse.clauses for function, group in clause.functions.items() for phrase in group),
            key=lambda item: (item[0].span.start, item[1] not in AGENTS),
        )
        traits = {id(p): Traits.of(clause) for clause in parse.clauses for p in clause.functions.get("event", ())}
        for phrase, function, clause in by_place:
            if id(phrase) in meant or not self._can_be_entity(phrase, clause, function):
                continue
            himself = says_of_himself(parse.clauses, clause, phrase) if function == "subject" else None
            said = meant.get(id(himself), ()) if himself is not None else ()
            meant[id(phrase)] = said or self._who(phrase, clause, function, traits.get(id(phrase)))
        return meant

    def _who(self, phrase: Phrase, clause: Clause, function: str, traits: Traits | None) -> tuple[str, ...]:
        if phrase.sort == "pronoun" and function == "subject" and clause.operator in ("speech", "denial") and self.discourse.speaker:
            return (self.discourse.speaker,)  # وأضاف, "he added": whoever spoke last speaks on
        if phrase.sort == "pronoun" and self._asks_for_place(clause, function):
            return self.discourse.where(phrase)
        return self.discourse.who(phrase, function in AGENTS and clause.category != "adjective", traits)

    def _asks_for_place(self, clause: Clause, function: str) -> bool:
        """Return whether only a place can stand under a function: "استعادتها", "they retook it"."""
        frames = self._framing[id(clause)]
        kinds = [f.subject_kinds for f in frames if function in f.subject] + [f.object_kinds for f in frames if function in f.object]
        return bool(kinds) and all(k == {"place"} for k in kinds)

    def _can_be_entity(self, phrase: Phrase, clause: Clause, function: str) -> bool:
        return phrase.sort != "description" or self._wanted(clause, function)

    def _wanted(self, clause: Clause, function: str) -> bool:
        """Return whether something would use the phrase: an unnamed actor or event becomes an entity only then."""
        if clause.operator in ("speech", "denial") and function in ("subject", CITED):
            return True
        if clause.operator == "speech" and function == read_lexicon(self.article.language, "relays").get(clause.lemma):
            return True
        if clause.category == "post":
            return True
        return any(function in frame.functions for frame in self._framing[id(clause)])

    def _voices(self, speech: Clause, meant: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
        """Return who speaks in a speech clause, after the outlet to which he speaks, where that is not the article's own ("told AFP")."""
        speakers = [e for p in speech.functions.get("subject", ())[:1] for e in meant.get(id(p), ()) if self._can_speak(e)][:1]
        told = [e for function in TOLD for p in speech.functions.get(function, ()) for e in meant.get(id(p), ()) if self._is_outlet(e)]
        outer = [
            e for e in told[:1] if speakers and e not in speakers and not (e in self.register and is_own(self.register[e], self.article))
        ]
        voices = tuple(dict.fromkeys((*outer, *speakers, *self._relayed(speech, meant))))
        return (*self.carrier.of(voices[0], self._number), *voices) if len(voices) == 1 else voices

    def _is_outlet(self, entity: str) -> bool:
        if entity in self.register:
            return is_outlet(entity, self.register)
        return entity in self._outlets or calls_itself_outlet(self.discourse.entities[entity], self.article.language)

    def _relayed(self, speech: Clause, meant: Mapping[int, tuple[str, ...]]) -> list[str]:
        """Return whose words a verb passes on: "quoted *a source*", "نقلت عن *مصدر*"."""
        function = read_lexicon(self.article.language, "relays").get(speech.lemma)
        named = [p for key in (function, CITED) if key for p in speech.functions.get(key, ())]
        return [e for p in named[:1] for e in meant.get(id(p), ()) if self._can_speak(e)][:1]

    def _can_speak(self, entity: str) -> bool:
        return self.discourse.entities[entity].kind not in ("operation", "mandate")

    def _ambient(self, clause: Clause) -> Sequence[str]:
        """Return whose words a clause under no speech verb is: a quotation's last speaker's, else those of whoever issued the text."""
        if turn := self.turns.at(clause.trigger.start):
            return (turn,)
        speaker = self.discourse.speaker if clause.quoted and self.discourse.speaker else self.issuer
        return (*self.carrier.of(speaker, self._number), speaker) if speaker else ()

    def _of_the_outlet(self, put: Stance) -> Stance:
        """Return the stance of what only describes somebody ("Iran-backed", "Prime Minister X"): the outlet's, whoever speaks."""
        voices = (self.issuer,) if self.issuer else ()
        colour: Modality = "claimed" if voices else "reported"
        return Stance(put.polarity, colour, voices)

    def _remember_speaker(self, clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> None:
        who = [e for p in clause.functions.get("subject", ())[:1] for e in meant.get(id(p), ()) if self._can_speak(e)]
        if who and clause.operator in ("speech", "denial"):
            self.discourse.speaker = (self._relayed(clause, meant) or who)[0]
            self.carrier.note(self._voices(clause, meant), self._number)

    def _framed(self, parse: Parse, clause: Clause, put: Stance, meant: Mapping[int, tuple[str, ...]]) -> Iterator[Statement]:
        done: set[tuple[str, bool]] = set()
        for frame in self._framing[id(clause)]:
            kind = (frame.predicate, frame.polarity == "denied" or frame.ends)
            if (kind in done and not frame.besides) or not frame.has_parties(clause):
                continue
            if frame.subject[0] in EVENT and put.polarity == "denied" and clause.polarity == "affirmed":
                continue  # who denies a part in the attack on Erbil does not deny that it was on Erbil
            if frame.predicate == "located_in" and put.polarity == "denied":
                continue  # where it was to be tells nothing of what did not happen
            describes = clause.category == "noun" and self.predicates[frame.predicate].group == "structure" and not clause.quoted
            as_put = self._of_the_outlet(put) if describes else put
            for subject, object_ in self._pairs(frame, clause, meant):
                done.add(kind)
                yield self._statement(parse, clause, as_put, frame.rule, subject, frame.predicate, object_, frame)

    def _compositions(self, parse: Parse, meant: dict[int, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """Return {unnamed body: its parts} of a sentence ("قوة مشتركة من X وY"); what the body does its parts do too."""
        by, heads = _composing(self.article.language)
        found: dict[str, tuple[str, ...]] = {}
        for clause in parse.clauses:
            named = [p for function in by for p in clause.functions.get(function, ()) if p.entity]
            parts = tuple(e for p in named for e in meant.get(id(p), ()) if self.discourse.entities[e].kind in ("force", "organization"))
            if len(parts) < 2:
                continue
            starts = [p.span.start for p in named]
            wholes = [p for group in clause.functions.values() for p in group if p.sort == "description" and p.lemma in heads and not p.of]
            for whole in wholes:
                if 0 <= min(starts) - whole.span.end <= CLOSE and meant.get(id(whole)):
                    found[meant[id(whole)][0]] = parts
        if found:
            for key, entities in list(meant.items()):
                meant[key] = tuple(dict.fromkeys(e for whole in entities for e in (whole, *found.get(whole, ()))))
        return found

    def _composed(
        self, parse: Parse, clause: Clause, put: Stance, meant: Mapping[int, tuple[str, ...]], parts: dict[str, tuple[str, ...]]
    ) -> Iterator[Statement]:
        if not parts:
            return
        named = {e for group in clause.functions.values() for p in group for e in meant.get(id(p), ())}
        for whole in [w for w in parts if w in named]:
            for part in parts.pop(whole):
                rule = f"{self.article.language}.part_of.composition"
                yield self._statement(parse, clause, replace(put, polarity="affirmed"), rule, part, "part_of", whole, None)

    def _pairs(self, frame: Frame, clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
        left, function = self._fill(frame.subject, frame.subject_kinds, clause, meant, "", frame.predicate in DONE_BY_EVENTS)
        right, _ = self._fill(frame.object, frame.object_kinds, clause, meant, function)
        if frame.both and left and not right:
            left, right = left[:1], left[1:]
        for subject in left:
            for object_ in right:
                if subject != object_:
                    yield subject, object_
                    if frame.both and not self.predicates[frame.predicate].symmetric:
                        yield object_, subject

    def _fill(
        self,
        functions: Sequence[str],
        kinds: frozenset[str],
        clause: Clause,
        meant: Mapping[int, tuple[str, ...]],
        taken: str,
        acts: bool = False,
    ) -> tuple[list[str], str]:
        for function in functions:
            if function == taken:
                continue
            if "+" in function:
                joined = tuple(phrase for one in function.split("+") for phrase in self.owners.under(one, clause))
            else:
                joined = self.owners.under(function, clause)
            if not joined:
                continue
            who = [e for phrase in joined for e in self._meant(phrase, meant)]
            who = [self._government(e, kinds) for e in who] if function in PARTIES else who
            who = [agent for e in who for agent in self._acting(e, kinds)] if acts and function == "subject" else who
            told = clause.operator == "speech" and function in TOLD  # an outlet that is spoken to for the record is no party
            fitting = [e for e in dict.fromkeys(who) if self._kinds(e) & kinds and not (told and self._is_outlet(e))]
            if fitting:
                return fitting, function
        return [], ""

    def _meant(self, phrase: Phrase, meant: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
        """Return who a phrase means; one that only a noun under a function holds is asked for here."""
        return meant[id(phrase)] if id(phrase) in meant else self.discourse.who(phrase) if phrase.sort != "pronoun" else ()

    def _government(self, entity: str, kinds: frozenset[str]) -> str:
        """Return the government for which a capital stands where a body is looked for and no place, else the entity itself."""
        seat = None if "place" in kinds or "organization" not in kinds else capitals().get(entity)
        return self.discourse.adopt(entity_of(self.register[seat])) if seat is not None and seat in self.register else entity

    def _acting(self, entity: str, kinds: frozenset[str]) -> Sequence[str]:
        """Return whoever the article says carried out an event of which something is told that only an actor does, else the entity."""
        if "operation" in kinds or self.discourse.entities[entity].kind != "operation":
            return (entity,)
        conducted = (s for s in self._statements.values() if s.predicate == "conducts" and s.object == entity and s.polarity == "affirmed")
        agents = tuple(dict.fromkeys(s.subject for s in conducted))
        return agents if len(agents) == 1 else (entity,)

    def _kinds(self, entity: str) -> frozenset[str]:
        """Return the kinds that an entity counts as: a state is an organization and also stands as a place."""
        if entity not in self._counts_as:
            kind = self.discourse.entities[entity].kind
            is_state = entity in self.register and self.register[entity].file.endswith(STATES)
            self._counts_as[entity] = frozenset((kind, "place")) if is_state else frozenset((kind,))
        return self._counts_as[entity]

    def _posts(self, parse: Parse, clause: Clause, put: Stance, meant: Mapping[int, tuple[str, ...]]) -> Iterator[Statement]:
        word = posts(self.article.language).get(clause.lemma)
        holders = [e for p in clause.functions.get("holder", ()) for e in meant.get(id(p), ())]
        if word is None:
            return
        if word.relation == "leads" and all(p.sort == "role" for p in clause.functions.get("holder", ())):
            holders = [e for e in holders if not self.is_description(e)]  # "the commander of X" leads X says nothing
        bodies = [e for p in clause.functions.get("body", ()) for e in meant.get(id(p), ())]
        states = [e for p in clause.functions.get("state", ()) for e in meant.get(id(p), ())]
        bodies = [b for body in bodies for b in self._bodies(word, body)]
        if not bodies or word.besides:
            implied = self.offices.body(word, clause.lemma, holders, states[0] if states else None)
            bodies += [self.discourse.adopt(implied)] if implied is not None else []
        bodies = [b for b in bodies if self._kinds(b) & self.predicates[word.relation].range]
        for person in holders:
            whole = word.relation == "member_of" and self.discourse.entities[person].kind in ("organization", "force")
            relation = "part_of" if whole else word.relation
            for body in bodies:
                if person == body:
                    continue
                self.discourse.holds(person, clause.lemma, body)
                rule = f"{self.article.language}.{relation}.post.{clause.lemma}"
                plain = put if put.voices else replace(put, modality="reported" if put.modality == "claimed" else put.modality)
                yield self._statement(parse, clause, plain, rule, person, relation, body, None)

    def _bodies(self, word: PostWord, body: str) -> list[str]:
        """Return what a post is held in that names a body: of a state its ministry, of a person whom one serves his body."""
        if implied := body_of_state(word, body, self.register):
            return [self.discourse.adopt(implied)]
        kind = self.discourse.entities[body].kind
        if word.relation != "member_of" or kind in ("organization", "force"):
            return [body]
        own = self.discourse.body_of(body)
        return [own] if own else []

    def _under_way(self, clause: Clause, predicate: str) -> bool:
        """Return whether what is aimed at is done in aiming at it: fighting is, taking a town is not."""
        return predicate in ACTIVITIES and not any(frame.predicate == "controls" for frame in self._framing[id(clause)])

    def _statement(
        self, parse: Parse, clause: Clause, put: Stance, rule: str, subject: str, predicate: str, object_: str, frame: Frame | None
    ) -> Statement:
        if frame is not None:
            put = frame.put(put)
            if frame.own and not put.voices:
                put = Stance(put.polarity, "claimed" if put.modality == "reported" else put.modality, (subject,))
        polarity, modality = put.polarity or "affirmed", put.modality
        if modality in ("planned", "conditional") and (_describes(clause) or (put.aim and self._under_way(clause, predicate))):
            modality = "claimed" if put.voices else "reported"
        if put.voices == (self.issuer,) and self.predicates[predicate].group == "speech" and predicate not in ENCOUNTERS:
            put, modality = replace(put, voices=()), "reported" if modality == "claimed" else modality  # it performs what it says
        return Statement(
            article=self.article.id,
            rule=rule,
            subject=subject,
            predicate=predicate,
            object=object_,
            quote=_evidence(clause, parse),
            sentence=parse.sentence.span,
            polarity=polarity,
            modality=modality,
            speaker=put.speaker,
            via=put.via,
            when=self._when(parse, clause, predicate),
        )

    def _when(self, parse: Parse, clause: Clause, predicate: str) -> Period | None:
        if self.predicates[predicate].group == "structure":
            return None  # a post's dates are seldom those that stand beside it
        if parse.sentence.span not in self._dates:
            self._dates = {parse.sentence.span: dates_of(self.article, parse.sentence)}
        index = next(at for at, other in enumerate(parse.clauses) if other is clause)
        return date_of(self._dates[parse.sentence.span], parse.clauses, index)

    def _points_back(self, parse: Parse, index: int) -> bool:
        children = [c for c in parse.clauses if c.parent == index and c.link in ("complement", "quote")]
        return not any(self.frames.knows(c.category, c.lemma) for c in children)

    def _denied_before(
        self, parse: Parse, clause: Clause, meant: Mapping[int, tuple[str, ...]], here: Sequence[Statement]
    ) -> Iterator[Statement]:
        """Deny what unnamed reports said before, the nearest sentence first; the reports of this very sentence count."""
        deniers = [e for p in clause.functions.get("subject", ())[:1] for e in meant.get(id(p), ())]
        whom = [p for f in ("iobject", "object") for p in clause.functions.get(f, ()) if p.kind in ("person", "force", "organization")]
        if not deniers or whom:  # "denying the militants access" denies no report
            return
        for before in self._deniable(parse, deniers[0], here):
            yield replace(
                before,
                rule=f"{self.article.language}.denial.{clause.lemma}",
                quote=_evidence(clause, parse),
                sentence=parse.sentence.span,
                polarity="denied",
                modality="claimed",
                speaker=deniers[0],
                via=(),
            )

    def _deniable(self, parse: Parse, denier: str, here: Sequence[Statement]) -> list[Statement]:
        """Return what a denial that only points back can mean: unnamed reports; else what others have just said of the one who denies."""
        events = [
            s
            for s in (*self._statements.values(), *(s for s in here if s.speaker or s.subject != denier))
            if s.polarity == "affirmed" and self.predicates[s.predicate].time == "event" and s.speaker != denier
        ]
        if rumours := [s for s in events if s.modality == "rumoured"]:
            return rumours
        about = {denier, self.discourse.body_of(denier)}
        near = [s for s in events if parse.sentence.span.start - s.sentence.end <= NEAR and about & {s.subject, s.object}]
        return [s for s in near if s.sentence == near[-1].sentence]


@lru_cache(maxsize=2)
def _composing(language: Language) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the functions under which the parts of a body stand and the nouns of bodies that are put together of parts."""
    words = read_lexicon(language, "compositions")
    return tuple(words["by"]), frozenset(fold_word(head) for head in words["heads"])


def _describes(clause: Clause) -> bool:
    """Return whether a claim only says who or where somebody is of whom something is planned: his post, "the group in Syria"."""
    return clause.modality == "reported" and (clause.category in ("post", "adjective") or clause.lemma in BESIDE)


def _evidence(clause: Clause, parse: Parse) -> Span:
    start = max(parse.sentence.span.start, clause.span.start)
    end = min(parse.sentence.span.end, clause.span.end)
    return Span(start, end) if end > start else parse.sentence.span
