"""Whose words a clause is, whether they affirm or deny, and how sure they are: read off the clauses above it.

A clause inherits down its chain of parents: each speech verb adds a voice (the innermost is the speaker, those outside it passed the
words on), each denial turns the polarity of what it takes as complement, intention and condition colour the modality. "Did not deny"
gives neither.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from graph.model import Modality, Polarity
from ingest.lexicon import senses
from ingest.normalise import fold_word, folded
from ingest.syntax import AHEAD, SAID_OF, Clause, Phrase

_TAKES_ON = ("complement", "quote")  # links by which a voice or a denial passes down
HEARSAY = folded(senses("en", "hearsay") | senses("ar", "hearsay"))
_CONFIRMING, _TRUTH = senses("ar", "confirms") | senses("en", "confirms"), folded(senses("ar", "truth"))
_CHARGES = senses("ar", "charges")
_CARRYING = senses("ar", "carries_words")
_RAISING = senses("ar", "supposes") | senses("en", "supposes")
_SPONSORED = senses("en", "sponsored")
_PERMITTING = senses("en", "permits")  # what is not permitted is not done
ACCUSING = senses("ar", "accuses") | senses("en", "accuses")
RELAYING = senses("ar", "relays")  # whoever does so speaks for himself by no "we"
_STRENGTH: tuple[Modality, ...] = ("conditional", "planned", "rumoured", "claimed", "reported")  # the first one present wins


@dataclass(frozen=True, slots=True)
class Stance:
    """How a clause is put forward; no `polarity` means that the text takes no side ("would not deny that")."""

    polarity: Polarity | None
    modality: Modality
    voices: tuple[str, ...]  # outermost first: the last is the speaker
    aim: bool = False  # planned only as what something else is done for: "used tear gas *to disperse them*"

    @property
    def speaker(self) -> str | None:
        """Return the entity to whom the words are attributed."""
        return self.voices[-1] if self.voices else None

    @property
    def via(self) -> tuple[str, ...]:
        """Return who passed the words on, outermost first."""
        return self.voices[:-1]

    def told_by(self, voices: tuple[str, ...]) -> Stance:
        """Return the same as these tell it; what nobody tells is no longer claimed but reported."""
        return replace(self, voices=voices, modality="reported" if self.modality == "claimed" and not voices else self.modality)


def chain(clauses: Sequence[Clause], index: int) -> Iterator[tuple[Clause, Clause]]:
    """Return (parent, child) pairs from a clause upwards; a cycle in the links ends it."""
    seen = {index}
    while (above := clauses[index].parent) is not None and above not in seen:
        yield clauses[above], clauses[index]
        seen.add(above)
        index = above


def stance(clauses: Sequence[Clause], index: int, voices_of: Callable[[Clause], Sequence[str]], ambient: Sequence[str] = ()) -> Stance:
    """Return the stance of a clause.

    `voices_of` names the voices of a speech clause, the speaker last; `ambient` are those of the quotation or text around the sentence.
    """
    reading = _Reading(clauses[index])
    for parent, child in chain(clauses, index):
        reading.climb(parent, child, voices_of)
    return reading.stance(ambient)


def _under_way(clause: Clause) -> bool:
    """Return whether a clause is the aim of something that is done: of an act, of a campaign."""
    return clause.link == "purpose" or "aim_of" in clause.functions


def _unsaid(parent: Clause, child: Clause, *, own: bool) -> bool:
    """Return whether nobody has said what a clause says: he denies that he did, or is only to accuse somebody of it.

    `own` says that the child is that clause itself: then the saying is what is denied or planned.
    """
    if parent.lemma in ACCUSING and parent.modality in ("planned", "conditional"):
        return child.link in _TAKES_ON
    if parent.operator in AHEAD and child.lemma in _CHARGES and not own:
        return True  # "أدان المحاولات لاتهام إيران بالهجوم"
    if own or child.operator != "speech" or child.category != "verb" or child.link != "complement":
        return False
    sayers = child.functions.get("subject", ())
    passed_on = child.lemma in _CARRYING or any(
        p.sort == "anaphor" for p in sayers
    )  # "نفى التقارير التي أفادت بأن", "ما أوردته وسائل إعلام"
    said = not passed_on or any(p.sort == "pronoun" for p in sayers)
    return (parent.operator == "denial" and said) or (parent.operator in AHEAD and child.lemma in ACCUSING)


def _confirms(parent: Clause) -> bool:
    """Return whether somebody vouches for a report: "أكدت الحكومة صحة الأنباء", "confirmed the reports"."""
    told = map(_bare, parent.functions.get("object", ()))
    return parent.lemma in _CONFIRMING and parent.polarity == "affirmed" and any(word in HEARSAY | _TRUTH for word in told)


def _bare(phrase: Phrase) -> str:
    """Return the folded lemma of a phrase without its article."""
    return fold_word(phrase.lemma).removeprefix("ال")


def _of_named(child: Clause) -> bool:
    """Return whether a relative clause describes somebody or something, and not the report in which he stands."""
    before = (p for f in ("subject", "object") for p in child.functions.get(f, ()) if p.span.end <= child.trigger.start)
    return any(p.sort == "name" or (p.kind is not None and p.kind != "operation") for p in before)


class _Reading:
    """What is known of a clause on the way up its chain."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause
        self.denied = clause.polarity == "denied"
        self.undecided = False
        self.asked_for = False
        self.aimed = clause.modality == "planned" and _under_way(clause)
        self.found: set[Modality] = {"reported" if self.aimed else clause.modality}
        self.voices: list[str] = []
        self.hearsay = False
        self.charged = False  # somebody is accused of it, and nobody says by whom
        known = clause.category == "adjective" and SAID_OF not in clause.functions
        self.asserted = known and clause.lemma in _SPONSORED  # "did not attack the *US-backed* forces": they are

    def climb(self, parent: Clause, child: Clause, voices_of: Callable[[Clause], Sequence[str]]) -> None:
        if self.aimed and parent.polarity == "denied":
            self.found.add("planned")
        # a relative clause is the voice's own assertion, whatever becomes of the clause around it
        self.asserted = self.asserted or (child.link == "relative" and (parent.operator != "rumour" or _of_named(child)))
        if _unsaid(parent, child, own=child is self.clause):
            self.undecided = True
        elif parent.operator == "denial" and child.operator == "speech" and child.lemma in _CARRYING:
            self.voices = []  # "نفى ما أوردته وسائل إعلام عن": he who denies it speaks
        beside = self.asserted and parent.operator == "denial"  # "denied the attack *that killed ten*": who denies it tells nothing of it
        if child.link in (*_TAKES_ON, "reason") and parent.operator in ("speech", "denial") and not beside:
            self._add_voices(parent, voices_of)
        if self.asserted:
            return
        self.hearsay = self.hearsay and not _confirms(parent)
        if child.link in _TAKES_ON or parent.operator == "rumour":
            self._take_polarity(parent)
            if parent.operator == "rumour":
                self.found.add("rumoured" if parent.polarity == "affirmed" else "reported")
                self.hearsay = self.hearsay or (parent.polarity == "affirmed" and not self.voices)
            elif parent.operator == "condition" or (parent.operator == "doubt" and parent.polarity == "affirmed"):
                self.found.add("conditional")
        if parent.operator in ("intention", "demand") and child.link in ("complement", "purpose"):
            self.voices = [*voices_of(parent), *self.voices]
            self.found.add("planned")
            self.asked_for = self.asked_for or (parent.operator == "demand" and parent.lemma not in _PERMITTING)
            if parent.polarity == "denied" and self.asked_for:
                self.undecided = True  # "did not ask the army to withdraw" says nothing of a withdrawal
            self.denied = self.denied != (parent.polarity == "denied")
        if child.link in ("complement", "coordinate", "purpose") and parent.modality in ("planned", "conditional") and not parent.operator:
            self.found.add(parent.modality)
        if child.link == "condition":
            self.found.add("conditional")

    def _add_voices(self, parent: Clause, voices_of: Callable[[Clause], Sequence[str]]) -> None:
        subjects = parent.functions.get("subject", ())
        own = voices_of(parent)
        self.charged = self.charged or (parent.lemma in ACCUSING and not own and not subjects and not self.voices)
        if self.charged:
            self.found.add("rumoured")  # "the council said that he was accused of it": the council does not say that he did it
            return
        reports = not own and bool(subjects) and all(_bare(p) in HEARSAY for p in subjects)
        self.hearsay = self.hearsay or (reports and not self.voices and parent.polarity == "affirmed")
        subjects = () if reports else subjects
        self.voices = [*own, *self.voices]
        if subjects or parent.operator == "speech":
            self.found.add("claimed" if subjects else "rumoured")

    def _take_polarity(self, parent: Clause) -> None:
        raised = parent.lemma in _RAISING and parent.polarity == "denied"
        if raised:
            self.denied = not self.denied  # "does not believe that they did": believes that they did not
        elif parent.operator in ("speech", "denial") and parent.polarity == "denied":
            self.undecided = True
        if parent.operator == "denial" or (parent.operator == "rumour" and parent.polarity == "denied" and not raised):
            self.denied = not self.denied
            self.undecided = self.undecided or self.asked_for

    def stance(self, ambient: Sequence[str]) -> Stance:
        hearsay = self.hearsay and not (self.denied or self.undecided)  # "we are aware of *reports that* they struck": nobody vouches
        voices = () if hearsay or self.charged else tuple(dict.fromkeys(self.voices or ambient))
        if voices:
            self.found = self.found - {"rumoured"} | {"claimed"}
        modality = next(modality for modality in _STRENGTH if modality in self.found)
        aim = self.aimed and modality not in ("planned", "conditional")
        polarity: Polarity | None = None if self.undecided else "denied" if self.denied else "affirmed"
        return Stance(polarity, "planned" if aim else modality, voices, aim)
