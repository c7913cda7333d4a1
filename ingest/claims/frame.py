"""One frame: a construction of one predicate, whether it fits a clause, and what its word adds to the stance of the clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph.model import Kind, Modality, Polarity
from ingest.claims.attribution import Stance
from ingest.syntax import Clause, Phrase

ANY = "*"


@dataclass(frozen=True, slots=True)
class Frame:
    """One construction of one predicate."""

    predicate: str
    rule: str
    subject: tuple[str, ...]
    object: tuple[str, ...]
    subject_kinds: frozenset[Kind]
    object_kinds: frozenset[Kind]
    needs: tuple[tuple[tuple[str, ...], frozenset[str]], ...]
    lacks: tuple[str, ...]
    unless: tuple[tuple[str, frozenset[str]], ...]
    negated: bool
    polarity: Polarity
    modality: Modality | None
    ends: bool
    presumed: bool
    own: bool
    both: bool
    besides: bool
    bodies: bool
    body: bool
    towns: bool
    spots: bool
    armed: bool | None
    named: bool | None
    functions: frozenset[str] = field(init=False)  # those that it looks into
    left: frozenset[str] = field(init=False)  # those for its subject
    right: frozenset[str] = field(init=False)  # those for its object
    wanted: Mapping[str, frozenset[str]] = field(init=False)  # lemmas of the nouns whose owner or target it takes, by their functions
    inside: bool = field(init=False)  # it wants one each of a clause itself, where both parties stand there

    def __post_init__(self) -> None:
        left, right = (frozenset(one for function in side for one in function.split("+")) for side in (self.subject, self.object))
        object.__setattr__(self, "left", left)
        object.__setattr__(self, "right", right)
        object.__setattr__(self, "functions", left | right)
        taken = {function.partition(".")[0] for function in left | right if "." in function}
        wanted = {one: lemmas for functions, lemmas in self.needs for one in functions if one in taken and ANY not in lemmas}
        object.__setattr__(self, "wanted", wanted)
        object.__setattr__(self, "inside", not self.both and not any("." in function for function in self.functions))

    def fits(self, clause: Clause) -> bool:
        """Return whether the clause has what the frame needs besides subject and object."""
        functions = clause.functions
        if self.negated and clause.polarity != "denied":
            return False
        for function in self.lacks:
            if functions.get(function):
                return False
        for function, lemmas in self.unless:
            if function in functions and any(phrase.lemma in lemmas for phrase in functions[function]):
                return False
        return self.has_needs(functions)

    def has_needs(self, functions: Mapping[str, Sequence[Phrase]]) -> bool:
        """Return whether what must stand beside the trigger stands there."""
        for alternatives, lemmas in self.needs:  # loops: this is asked more often than anything else
            for function in alternatives:
                if (phrases := functions.get(function)) and (ANY in lemmas or any(phrase.lemma in lemmas for phrase in phrases)):
                    break
            else:
                return False
        return True

    def has_parties(self, clause: Clause) -> bool:
        """Return whether anything at all stands where the frame looks for its parties, as far as the clause itself shows."""
        return not self.inside or not (self.left.isdisjoint(clause.functions) or self.right.isdisjoint(clause.functions))

    def put(self, stance: Stance) -> Stance:
        """Return the stance of the claim, given that of the clause: what the word itself denies, ends or colours."""
        sure: Modality = "claimed" if stance.voices else "reported"
        if self.presumed:
            return replace(stance, polarity="affirmed", modality=sure)
        if self.ends:
            undone = stance.polarity == "denied" or stance.modality in ("planned", "conditional")
            return replace(stance, polarity="affirmed" if undone else "denied", modality=sure if undone else stance.modality)
        polarity = stance.polarity
        if self.polarity == "denied":
            polarity = "affirmed" if polarity == "denied" else "denied"
        if self.negated:
            return replace(stance, polarity=polarity, modality=sure)  # "will not accept": it refuses now
        colour = self.modality if self.modality and stance.modality == sure else stance.modality
        return replace(stance, polarity=polarity, modality=colour)
