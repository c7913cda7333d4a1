"""Who the two parties of a claim are: what stands under a frame's functions, of the kinds that the ontology allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graph.model import Statement
from graph.ontology import load_ontology
from graph.register import Register
from ingest.claims.armed import is_armed_group
from ingest.claims.frame import Frame
from ingest.claims.owners import Owners
from ingest.claims.voices import TOLD, Voices
from ingest.lexicon import lands, regions, senses
from ingest.syntax import FACING, MUTUALLY, Clause, Phrase
from ingest.who.crowds import tells_crowd
from ingest.who.discourse import Discourse
from ingest.who.homelands import Homelands
from ingest.who.naming import is_plural

_BOUND = ("of", "على", "إلى", "ل")
# where a capital may act
PARTIES = ("subject", "object", "complement_subject", "told_to", "iobject", "مع", "بين", "with", "between", *_BOUND)
_BLOWS, _ONTO = senses("ar", "blows"), ("على", "ضد", "object", "target", "ل")
_CONVICTS = senses("ar", "convicts") | senses("en", "convicts")
_COURTS = senses("ar", "courts") | senses("en", "courts")
_GIVEN, _LIES = senses("ar", "given"), senses("ar", "lies")
TOGETHER = 4  # of those who do something with each other, so many at most are each told to do it with each
TALKS = ("negotiates_with", "meets")
WHOLES = ("part_of", "allied_with")  # no outlet has parties in it: it only stands near, as the one to which somebody speaks
BLAMING = ("accuses", "criticises", "threatens")  # of what is said of an outlet, not to it
BY_FORCE = ("attacks", "kills", "controls", "besieges", "fights", "trains")  # what no man alone comes to do
CUSTODY = ("arrests", "releases", "abducts")
DONE_BY_EVENTS = ("kills", "attacks", "arrests")  # what an event does whoever carried it out does: "the strike killed two"


class Parties:
    """Finds who stands on either side of a frame; `owners` are those of the sentence that is being read."""

    def __init__(self, register: Register, discourse: Discourse, voices: Voices, statements: Mapping[str, Statement]) -> None:
        self.register, self.discourse, self.voices, self._statements = register, discourse, voices, statements
        self.predicates = load_ontology().predicates
        self.homelands = Homelands(discourse)
        self.owners = Owners(())
        self._counts_as: dict[str, frozenset[str]] = {}
        self._named_here = frozenset(name.entity for name in discourse.names)

    def pairs(self, frame: Frame, clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
        """Return the subjects and objects of a frame, each with each."""
        left, function = self._fill(frame, frame.subject, frame.subject_kinds, clause, meant, "", frame.predicate in DONE_BY_EVENTS)
        right, _ = self._fill(frame, frame.object, frame.object_kinds, clause, meant, function, frame.predicate in BLAMING)
        if frame.predicate in (*BY_FORCE, *CUSTODY, *TALKS):
            left = [e for e in left if not self.voices.is_outlet(e)]  # it only tells of a blow; an interview is no meeting
        if frame.predicate == "located_in":
            left = [e for e in left if not (e in self.register and self.register[e].is_state)]  # "دعت تركيا ... وقع اثنان في المدينة"
        if frame.predicate in (*TALKS, *WHOLES) and clause.category != "adjective":  # "the X-affiliated news agency"
            right = [e for e in right if not self.voices.is_outlet(e)]
        if frame.bodies:
            left, right = ([e for e in side if "place" not in self.kinds(e)] for side in (left, right))
            told = {e for phrases in clause.functions.values() for p in phrases for e in meant.get(id(p), ())}
            if right and told.isdisjoint(right):  # by its seat: "a stranger attacked *Erbil*" is no word on the government there
                left = [e for e in left if e in self.register]
        if frame.body:
            right = [e for e in right if "place" not in self.kinds(e)]
        if frame.towns or frame.spots:
            right = [e for e in right if "organization" not in self.kinds(e)]
        if frame.spots:
            left = [e for e in left if not self._is_unknown_body(e)]  # "protesters attacked the party's office in the town"
            right = [e for e in right if e not in regions()]
        if "voice" in frame.subject:
            right = [
                e for e in right if e not in {self.homelands.behind(voice) for voice in left}
            ]  # who owns up to a strike accuses nobody
        if len(left) > 1 and not frame.both and MUTUALLY not in clause.functions and self.discourse.article.language == "en":
            right = [e for e in right if e not in left]  # "X and Y stepped up *their* bombing of Z": they do not bomb one another
        example = frame.predicate == "part_of" and clause.lemma == "named force"  # "Iran-backed militias such as X" are no body
        if example or frame.predicate == "leads":  # who chairs a meeting of the blocs leads none of them
            right = [e for e in right if not is_plural(self.discourse.entities[e])]
        if clause.link == "purpose" and frame.predicate in BY_FORCE and clause.category == "noun":
            left = [e for e in left if self.discourse.entities[e].kind != "person"]  # "التقى الوزير الرئيس لمحاربة التنظيم"
        if frame.predicate == "criticises" and clause.lemma in _CONVICTS:
            left = [e for e in left if not self._is_court(e)]  # "أدانت المحكمة فلانا": it finds him guilty
        if frame.armed is not None:
            left = [e for e in left if self._is_armed_group(e) == frame.armed]
        if frame.named is not None:
            left = [e for e in left if self.discourse.entities[e].kind != "person" or self._is_named(e) == frame.named]
        if frame.both and left and not right and FACING in clause.functions:
            right = [e for p in clause.functions[FACING] for e in self.means(p, meant)]
            left = [e for e in left if e not in right]  # "between the army and the police on one side and X on the other"
        if frame.both and left and not right:
            left = self._named(left, clause, meant) if frame.predicate == "allied_with" and "object" in frame.subject else left
            return self._each_with_each(left[:TOGETHER], frame)
        return self._across(left, right, frame)

    def _is_armed_group(self, entity: str) -> bool:
        return is_armed_group(self.discourse.entities[entity], self.register, self.discourse.article.language)

    def _is_court(self, entity: str) -> bool:
        return any(word.lower() in _COURTS for name in self.discourse.entities[entity].names for word in name.split())

    def _is_named(self, entity: str) -> bool:
        """Return whether somebody bears a name, or a post that says who he is."""
        return entity in self._named_here or entity in self.register

    def _is_unknown_body(self, entity: str) -> bool:
        """Return whether somebody is a body that the register lacks, as a crowd of protesters is."""
        return self.discourse.entities[entity].register is None and "organization" in self.kinds(entity)

    def _named(self, together: Sequence[str], clause: Clause, meant: Mapping[int, tuple[str, ...]]) -> list[str]:
        """Return those whom an alliance has by their names where any are named: "يضم التحالف فصائل أبرزها *بدر* و*العصائب*"."""
        told = {e for group in clause.functions.values() for p in group if p.sort == "name" for e in self.means(p, meant)}
        return [e for e in together if e in told] or list(together)

    def _each_with_each(self, together: Sequence[str], frame: Frame) -> Iterator[tuple[str, str]]:
        for at, one in enumerate(together):
            others = [e for e in together[at + 1 :] if (self.kinds(one) | self.kinds(e)) & frame.object_kinds]
            yield from self._across([one], others, frame)

    def _across(self, left: Sequence[str], right: Sequence[str], frame: Frame) -> Iterator[tuple[str, str]]:
        for subject in left:
            for object_ in right:
                if subject != object_:
                    yield subject, object_
                    if frame.both and not self.predicates[frame.predicate].symmetric:
                        yield object_, subject

    def _fill(
        self,
        frame: Frame,
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
                joined = tuple(phrase for one in function.split("+") for phrase in self.owners.under(one, clause, frame.wanted))
            else:
                joined = self.owners.under(function, clause, frame.wanted)
            if not joined:
                continue
            who = [e for phrase in joined for e in self.means(phrase, meant)]
            who = [self._government(e, kinds) for e in who] if _acts(function, clause) else who
            who = [agent for e in who for agent in self._acting(e, kinds)] if acts and function == "subject" else who
            told = clause.operator in ("speech", "demand") and function in TOLD and not acts
            fitting = [e for e in dict.fromkeys(who) if self.kinds(e) & kinds and not (told and self.voices.is_outlet(e))]
            if fitting:
                return fitting, function
            if function == "subject" and not who and [p.sort for p in joined] == ["pronoun"]:
                break  # somebody does it, and nobody else stands in for him: "as part of the coalition, *it* fights X"
        return [], ""

    def means(self, phrase: Phrase, meant: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
        """Return who a phrase means; one that only a noun under a function holds is asked for here."""
        return meant[id(phrase)] if id(phrase) in meant else self.discourse.who(phrase) if phrase.sort != "pronoun" else ()

    def _government(self, entity: str, kinds: frozenset[str]) -> str:
        """Return the government for which a capital stands where a body is looked for and no place, else the entity itself."""
        return entity if "place" in kinds or "organization" not in kinds else self.discourse.cast.government_at(entity)

    def _acting(self, entity: str, kinds: frozenset[str]) -> Sequence[str]:
        """Return whoever the article says carried out an event of which something is told that only an actor does, else the entity."""
        if "operation" in kinds or self.discourse.entities[entity].kind != "operation":
            return (entity,)
        conducted = (s for s in self._statements.values() if s.predicate == "conducts" and s.object == entity and s.polarity == "affirmed")
        agents = tuple(dict.fromkeys(s.subject for s in conducted))
        return agents if len(agents) == 1 else (entity,)

    def kinds(self, entity: str) -> frozenset[str]:
        """Return the kinds that an entity counts as: a state is an organization and also stands as a place, a crowd acts as a body."""
        if entity not in self._counts_as:
            known = self.discourse.entities[entity]
            kind = "organization" if known.register is None and tells_crowd(known.name) else known.kind
            is_land = entity in lands() or (entity in self.register and self.register[entity].is_state)
            self._counts_as[entity] = frozenset((kind, "place")) if is_land else frozenset((kind,))
        return self._counts_as[entity]


def _acts(function: str, clause: Clause) -> bool:
    """Return whether a capital under a function may act: one may be asked, or give its leave; out of another somebody only comes."""
    if clause.lemma in _LIES:
        return False  # "شمالي بغداد والواقعة على الطريق"
    if function == "of" and clause.lemma in _BLOWS and not any(f in clause.functions for f in _ONTO):
        return False  # "هجوم أربيل" was on it
    return function in PARTIES or (function == "من" and (clause.operator == "demand" or clause.lemma in _GIVEN))
