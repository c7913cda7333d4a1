"""Who goes on where an Arabic sentence begins with a verb that has no subject: "تسللت قوة إلى القرية. وتمكنت من قتل"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graph.model import ACTORS, BODIES
from ingest.claims.attribution import ACCUSING
from ingest.syntax import Clause, Parse, Phrase

_RIGHT_BEHIND = 5  # characters between a verb and the pronoun of whom it is done to or for: "وقدم | لها | أسلحة"
_OPENING = 8  # characters of "كما" or "و" before the verb with which a sentence begins


@dataclass
class GoingOn:
    """Remembers who acted in the sentence before the one that is read."""

    _acted: Sequence[tuple[str, Phrase]] = ()
    _named: Sequence[tuple[str, Phrase]] = ()
    _number: int = field(default=-1)
    _acted_before: Sequence[tuple[str, Phrase]] = ()  # when a sentence was noted, who acted in the one before it
    _before: int = field(default=-1)
    _spoke: bool = False  # whether somebody spoke in the sentence before

    striker: tuple[str, ...] = ()  # whoever struck last

    def note(self, parse: Parse, meant: Mapping[int, tuple[str, ...]], strikes: Callable[[Clause], bool]) -> None:
        """Remember who acts in a sentence, and who strikes."""
        strikers = (p for clause in parse.clauses if strikes(clause) for p in clause.functions.get("subject", ()) if p.kind in BODIES)
        self.striker = next((meant[id(p)][:1] for p in strikers if meant.get(id(p)) and p.sort != "pronoun"), self.striker)
        self._acted_before, self._before, self._number = self._acted, self._number, parse.sentence.number
        self._spoke = any(clause.operator is not None and clause.lemma not in ACCUSING for clause in parse.clauses)
        self._acted = tuple((entity, phrase) for phrase in _doers(parse) for entity in meant.get(id(phrase), ())[:1])
        phrases = (p for clause in parse.clauses for group in clause.functions.values() for p in group)
        self._named = tuple((e, p) for p in phrases if p.sort == "name" and p.kind in ACTORS for e in meant.get(id(p), ())[:1])

    def who(self, parse: Parse, clause: Clause, phrase: Phrase) -> tuple[str, ...]:
        """Return who does what the first verb of a sentence says: the only one who acted in the sentence before and agrees with it."""
        if self.striker and phrase.sort == "pronoun" and phrase.kind == "force" and phrase.span.start == phrase.span.end:
            return self.striker  # "سبع ضربات نُفذت قرب المدينة"
        asks = clause.operator in ("demand", "intention") and not self._spoke
        return self._who_acted(parse, clause, phrase) if phrase.sort == "pronoun" and (asks or not clause.operator) else ()

    def begins_to_speak(self, parse: Parse, clause: Clause, phrase: Phrase) -> tuple[str, ...]:
        """Return who says what a sentence begins to tell: whoever alone acted in the one before, "زار العبادي أنقرة. *وقال* إن"."""
        if phrase.sort != "speaker" or self._spoke or any(doer.kind != "person" or doer.sort != "name" for _, doer in self._acted):
            return ()
        return self._who_acted(parse, clause, phrase) if len(self._acted) == 1 else ()

    def _who_acted(self, parse: Parse, clause: Clause, phrase: Phrase) -> tuple[str, ...]:
        """Return the only one who acted in the sentence before and agrees with the verb that this one begins with."""
        if not phrase.gender or not self._opens(parse, clause, phrase):
            return ()
        found = list(dict.fromkeys(entity for entity, doer in self._acted if _agree(doer, phrase)))
        return tuple(found) if len(found) == 1 else ()

    def whom(self, parse: Parse, clause: Clause, phrase: Phrase) -> tuple[str, ...]:
        """Return to whom the first verb of a sentence is done: the only person who acted in the one before, "واعتقلته القوات"."""
        if phrase.sort != "pronoun" or phrase.number != "s" or not phrase.gender or phrase.lemma or clause.category != "verb":
            return ()
        if phrase.span.start - clause.trigger.end > _RIGHT_BEHIND:
            return ()
        if parse.sentence.number != self._number + 1 or clause.trigger.start - parse.sentence.span.start > _OPENING:
            return ()
        people = list(dict.fromkeys(entity for entity, doer in self._acted if doer.kind == "person" and doer.gender in (phrase.gender, "")))
        return tuple(people) if len(people) == 1 else self._body(clause, phrase)

    def met(self, parse: Parse, clause: Clause) -> tuple[str, ...]:
        """Return who met whom a sentence begins with: the only person who acted in the one before, "كما التقى رئيس الوزراء فلان"."""
        if parse.sentence.number != self._before + 1 or clause.trigger.start - parse.sentence.span.start > _OPENING:
            return ()
        people = list(dict.fromkeys(entity for entity, doer in self._acted_before if doer.kind == "person" and doer.number != "p"))
        met = {p.entity for p in clause.functions.get("subject", ())}
        return tuple(people) if len(people) == 1 and not met & set(people) else ()

    def _opens(self, parse: Parse, clause: Clause, phrase: Phrase) -> bool:
        """Return whether a sentence begins with a verb that lacks its subject, or with "وهو"."""
        begin = parse.sentence.span.start
        if parse.sentence.number != self._number + 1 or clause.trigger.start - begin > _OPENING:
            return False
        return phrase.span.start == phrase.span.end or phrase.span.end - begin <= _OPENING

    def _body(self, clause: Clause, phrase: Phrase) -> tuple[str, ...]:
        """Return the one body of the sentence before that an object pronoun agrees with: who acted, else who was named."""
        if any(p.kind == "person" and p.gender in (phrase.gender, "") for _, p in (*self._acted, *self._named)):
            return ()  # he may be meant
        subject = clause.functions.get("subject", ())
        own = {p.entity for p in subject if p.entity is not None}
        if any(p.sort == "pronoun" for p in subject):
            own |= {entity for entity, _ in self._acted}  # whoever acted goes on: "دربت تركيا البيشمركة. وقدمت *لها* أسلحة"
        either = (phrase.gender, "") if phrase.gender == "m" else (phrase.gender,)
        for before in (self._acted, self._named):
            found = list(dict.fromkeys(e for e, p in before if p.kind in BODIES and p.gender in either and e not in own))
            if found:
                return tuple(found) if len(found) == 1 else ()
        return ()


def _doers(parse: Parse) -> Iterator[Phrase]:
    """Return the subjects of the verbs of a sentence that tell what is done, those that describe somebody apart."""
    for clause in parse.clauses:
        acts = clause.operator is None or clause.lemma in ACCUSING
        if clause.category in ("verb", "adjective") and acts and clause.link != "relative":
            yield from (p for p in clause.functions.get("subject", ()) if p.kind in ACTORS or p.sort == "pronoun")


def _agree(doer: Phrase, verb: Phrase) -> bool:
    """Return whether the dropped subject of a verb can be who acted before: "اقتحم متظاهرون ... وأحرقوا"."""
    if verb.number == "p":
        return doer.number == "p" and doer.sort == "description"
    return verb.number == "s" and doer.gender == verb.gender and doer.number != "p"
