"""From parses to statements: each clause's frames and posts, filled with who is meant, under the voice that speaks.

Sentences are read in order. The state between them is small: who spoke last (a quotation that goes on, "وأضاف"), and the statements
so far, to which a denial may point back ("نفى هذه الأنباء", "denied the reports").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from graph.model import Article, Entity, Statement
from graph.ontology import load_ontology
from graph.register import Register
from ingest.claims.alleged import alleged
from ingest.claims.applies import applies
from ingest.claims.attribution import Stance
from ingest.claims.denied_reports import DeniedReports
from ingest.claims.evidence import evidence
from ingest.claims.figurative import Figures
from ingest.claims.frame import Frame
from ingest.claims.frames import load_frames
from ingest.claims.holders import Holders
from ingest.claims.kept import kept
from ingest.claims.manner import announced, of_somebody_else, vowed
from ingest.claims.nobodys_deeds import nobodys
from ingest.claims.on_behalf import DEEDS, denied_for, own_voice, told_of_chief
from ingest.claims.owners import Owners
from ingest.claims.pairs_told import note_pairs
from ingest.claims.parties import Parties
from ingest.claims.refused import refused
from ingest.claims.served import of_chiefs
from ingest.claims.stances import Stances
from ingest.claims.voices import Voices
from ingest.claims.when import When
from ingest.lexicon import read_lexicon
from ingest.syntax import Clause, Name, Parse
from ingest.who.compositions import compositions
from ingest.who.discourse import Discourse
from ingest.who.going_on import GoingOn
from ingest.who.heard import heard
from ingest.who.homelands import Homelands
from ingest.who.leading import Leading
from ingest.who.meanings import Meanings
from ingest.who.offices import offices


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
        self.homelands = Homelands(self.discourse)
        self.frames = load_frames(article.language)
        self.predicates = load_ontology().predicates
        self._named = set(entities)
        self._statements: dict[str, Statement] = {}
        self._relays: Mapping[str, str] = read_lexicon(article.language, "relays")
        self.voices = Voices(article, register, self.discourse, names)
        self.stances = Stances(article, self.voices)
        self.parties = Parties(register, self.discourse, self.voices, self._statements)
        self.figures = Figures(article.text, self.discourse.entities, self._named, register, article.language)
        self.holders = Holders(self.discourse, self.parties, self.is_description)
        self.denied = DeniedReports(self.discourse, self._statements)
        self._going_on = GoingOn()
        self._leading = Leading(register, self.discourse.entities)
        self._when = When(article)
        self._led: set[tuple[str, str]] = set()  # who is told to lead whom
        self._framing: dict[int, list[Frame]] = {}  # by the clause's identity, of the same sentence

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return the statements so far, but for those on events that the article only touches on and on nobody in particular."""
        return kept(self.made, self.article, self.register, self.discourse, self._named, set(self.voices.spoke))

    @property
    def heard(self) -> set[str]:
        """Return the speakers whom the article describes so that they are worth keeping, whatever they say."""
        described = [m for m in self.discourse.mentions if self.is_description(m.entity)]
        return heard(self.article, self.voices.spoke, described)

    def is_description(self, entity: str) -> bool:
        """Return whether an entity is known only by a description of this article."""
        return entity not in self._named

    @property
    def made(self) -> tuple[Statement, ...]:
        """Return all statements that the sentences so far made, those included which `statements` leaves out in the end."""
        return tuple(self._statements.values())

    def read_all(self, parses: Sequence[Parse]) -> None:
        """Add the statements of all sentences, in order."""
        self.voices.hear_ahead(parses)
        for parse in parses:
            self.read(parse)

    def read(self, parse: Parse) -> None:
        """Add the statements of a sentence."""
        self.voices.begin(parse.sentence)
        self._framing = {id(clause): self.frames.of(clause) for clause in parse.clauses}
        meanings = Meanings(self.discourse, self._framing, self._relays, lambda c: self._when.of(parse, c), self._going_on, self._leading)
        meant = meanings.of(parse)
        if self.article.language == "ar":
            parse = of_chiefs(parse, meant, self.article, self.register)
            self._framing = {id(clause): self._framing.get(id(clause), []) for clause in parse.clauses}
        self.parties.owners = Owners(parse.clauses)
        found: list[Statement] = []
        parts = compositions(parse, meant, self.discourse.entities, self.article.language)
        for index, clause in enumerate(parse.clauses):
            put = self.stances.of_clause(parse, index, meant, self._framing[id(clause)])
            if put.polarity is None:
                continue
            if clause.category == "post":
                found += self._posts(parse, clause, put, meant)
            else:
                framed = list(self._framed(parse, index, put, meant, found))
                found += framed or nobodys(parse, clause, put, self._framing[id(clause)], meant, self._last_first(found))
            found += self._composed(parse, clause, put, meant, parts)
            denies = clause.operator == "denial" or self.denied.rejects(clause) or self.denied.disclaims(parse, clause)
            if denies and clause.polarity == put.polarity == "affirmed" and self.denied.points_back(parse, index):
                found += self.denied.of(parse, clause, meant, found)
            if self.article.language == "en":
                whose = self.voices.whose(clause.functions.get("subject", ()), meant)
                found += refused(parse, clause, whose, self._last_first(found))
            note_pairs(found, self.discourse.joint, self.discourse.entities)
            self.voices.remember(clause, meant)
        found += list(self._commanded(found))
        for statement in found:
            if statement.predicate == "located_in" and statement.polarity == "affirmed":
                self.discourse.events.place(statement.subject, statement.object)
            self.discourse.doers.note(statement)
            self._statements.setdefault(statement.id, statement)

    def _last_first(self, found: Sequence[Statement]) -> Iterator[Statement]:
        """Yield the statements so far, `found` in the sentence that is being read among them, the last first."""
        yield from reversed(found)
        yield from reversed(self._statements.values())

    def _framed(
        self, parse: Parse, index: int, put: Stance, meant: Mapping[int, tuple[str, ...]], here: Sequence[Statement]
    ) -> Iterator[Statement]:
        clause, spotted = parse.clauses[index], False
        done: set[tuple[str, bool]] = set()
        takes = put.polarity == "denied" and self._takes(clause)
        for frame in self._framing[id(clause)]:
            if not frame.has_parties(clause):
                continue
            kind = (frame.predicate, frame.polarity == "denied" or frame.ends or frame.presumed)
            if (kind in done and not frame.besides) or not applies(frame, clause, put, takes=takes):
                continue
            if (vows := vowed(clause, parse, frame.predicate)) and of_somebody_else(clause, parse, self.article.text):
                continue
            if frame.spots and spotted:
                continue  # "bombed a house in the town"
            as_put = self.stances.of_frame(frame, parse, clause, put, meant)
            if frame.presumed and announced(parse, clause):
                frame = replace(frame, presumed=False, ends=True)
            for subject, object_ in [*self.parties.pairs(frame, clause, meant), *self._met(parse, frame, clause, meant)]:
                if self.figures.is_figure(frame.predicate, clause, subject, object_):
                    continue
                if not self._hardly_anybody(object_):
                    done.add(kind)
                spotted |= "place" in self.parties.kinds(object_)
                subject = self.homelands.behind(subject) if vows else subject
                told = (here, self._statements.values())
                subject = told_of_chief(parse, index, as_put, subject, chain(*told), self.discourse) or subject
                if self.predicates[frame.predicate].group in DEEDS:
                    subject = denied_for(parse, index, as_put, subject, chain(*told)) or subject
                for stance in (own_voice(parse, index, as_put, subject, meant), *self._alleged(parse, index, as_put, meant)):
                    yield self._statement(parse, clause, stance, frame.rule, subject, frame.predicate, object_, meant, frame)

    def _alleged(self, parse: Parse, index: int, put: Stance, meant: Mapping[int, tuple[str, ...]]) -> Iterator[Stance]:
        """Yield how whoever alleged it puts what another denies."""
        found = alleged(parse, index, put, self.article.language, lambda p: self.voices.whose((p,), {id(p): self.parties.means(p, meant)}))
        yield from (found,) if found is not None else ()

    def _met(self, parse: Parse, frame: Frame, clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
        """Return who met the person who seems to be the subject of a sentence's first verb: "كما التقى رئيس الوزراء فلان"."""
        if not (frame.predicate == "meets" and frame.both and clause.category == "verb" and self.article.language == "ar"):
            return
        for doer in self._going_on.met(parse, clause):
            yield from ((doer, e) for p in clause.functions.get("subject", ()) if p.kind == "person" for e in meant.get(id(p), ()))

    def _hardly_anybody(self, entity: str) -> bool:
        """Return whether one noun is all that the text has for somebody: then what else it says of the deed counts too."""
        known = self.discourse.entities[entity]
        return self.is_description(entity) and (" " not in known.name or (known.kind == "place" and self.article.language == "ar"))

    def _composed(
        self, parse: Parse, clause: Clause, put: Stance, meant: Mapping[int, tuple[str, ...]], parts: dict[str, tuple[str, ...]]
    ) -> Iterator[Statement]:
        if not parts:
            return
        named = {e for group in clause.functions.values() for p in group for e in meant.get(id(p), ())}
        for whole in [w for w in parts if w in named]:
            for part in parts.pop(whole):
                rule = f"{self.article.language}.part_of.composition"
                yield self._statement(parse, clause, replace(put, polarity="affirmed"), rule, part, "part_of", whole, meant)

    def _commanded(self, found: Sequence[Statement]) -> Iterator[Statement]:
        """Yield who leads the forces that are told by him, of which something is said: "بارزاني الذي سيطرت *قواته*"."""
        self._led.update((s.subject, s.object) for s in found if s.predicate == "leads")
        for man, force in [pair for pair in self.discourse.troops.items() if pair not in self._led]:
            about = next((s for s in found if force in (s.subject, s.object)), None)
            if about is not None:
                self._led.add((man, force))
                rule = f"{self.article.language}.leads.troops"
                told = replace(about, rule=rule, subject=man, predicate="leads", object=force, polarity="affirmed")
                yield replace(told, modality="reported", speaker=None, via=(), when=None)

    def _posts(self, parse: Parse, clause: Clause, put: Stance, meant: Mapping[int, tuple[str, ...]]) -> Iterator[Statement]:
        for person, relation, body in self.holders.of(clause, meant):
            rule = f"{self.article.language}.{relation}.post.{clause.lemma}"
            plain = put if put.voices else replace(put, modality="reported" if put.modality == "claimed" else put.modality)
            yield self._statement(parse, clause, plain, rule, person, relation, body, meant)

    def _takes(self, clause: Clause) -> bool:
        """Return whether a trigger says that somebody comes to hold a place."""
        return any(frame.predicate == "controls" for frame in self._framing[id(clause)])

    def _statement(
        self,
        parse: Parse,
        clause: Clause,
        put: Stance,
        rule: str,
        subject: str,
        predicate: str,
        object_: str,
        meant: Mapping[int, tuple[str, ...]],
        frame: Frame | None = None,
    ) -> Statement:
        if frame is not None:
            put = frame.put(put)
        put = self.stances.of_claim(put, parse, clause, subject, predicate, self._takes(clause))
        put = self._when.foretold(put, parse, clause)
        return Statement(
            article=self.article.id,
            rule=rule,
            subject=subject,
            predicate=predicate,
            object=object_,
            quote=evidence(clause, parse, self.article.text),
            sentence=parse.sentence.span,
            polarity=put.polarity or "affirmed",
            modality=put.modality,
            speaker=put.speaker,
            via=put.via,
            when=self._when.of_claim(parse, clause, predicate, object_, meant, put.modality),
        )
