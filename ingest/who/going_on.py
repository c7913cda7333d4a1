"""Who goes on in the next sentence: a verb without a subject in Arabic ("تسللت قوة إلى القرية. وتمكنت من قتل"), "he" in English.

"X met Y on Monday. *He* praised the army": he who acts goes on, not whoever was named last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ingest.syntax import Clause, Parse, Phrase

_OPENING = 8  # characters of "كما" or "و" before the verb with which a sentence begins
_HE = ("he", "she")
_BEFORE_HE = 24  # characters of "On Monday, " before him
_ACTORS = ("person", "organization", "force")


@dataclass
class GoingOn:
    """Remembers who acted in the sentence before the one that is read."""

    _acted: Sequence[tuple[str, str]] = ()  # with the gender that the phrase shows
    _persons: tuple[str, ...] = ()
    _number: int = field(default=-1)

    def note(self, parse: Parse, meant: Mapping[int, tuple[str, ...]]) -> None:
        """Remember who acts in a sentence."""
        self._number = parse.sentence.number
        self._acted = tuple((entity, phrase.gender) for phrase in _doers(parse) for entity in meant.get(id(phrase), ())[:1])
        leading = [p for c in parse.clauses if c.category == "verb" and c.parent is None for p in c.functions.get("subject", ())]
        persons = [e for p in leading if p.kind == "person" and p.number != "p" for e in meant.get(id(p), ())]
        self._persons = tuple(dict.fromkeys(persons))

    def who(self, parse: Parse, clause: Clause, phrase: Phrase) -> tuple[str, ...]:
        """Return who does what the first verb of a sentence says: the only one who acted in the sentence before and agrees with it."""
        if phrase.lemma in _HE:
            return self._he(parse, clause, phrase)
        if phrase.sort != "pronoun" or phrase.span.start != phrase.span.end or phrase.number != "s" or not phrase.gender:
            return ()
        if parse.sentence.number != self._number + 1 or clause.trigger.start - parse.sentence.span.start > _OPENING or clause.operator:
            return ()
        found = list(dict.fromkeys(entity for entity, gender in self._acted if gender == phrase.gender))
        return tuple(found) if len(found) == 1 else ()

    def _he(self, parse: Parse, clause: Clause, phrase: Phrase) -> tuple[str, ...]:
        """Return whom "he" means at the beginning of a sentence: the only person who acted in the sentence before."""
        if parse.sentence.number != self._number + 1 or phrase.span.start - parse.sentence.span.start > _BEFORE_HE:
            return ()
        return self._persons if len(self._persons) == 1 else ()


def _doers(parse: Parse) -> Iterator[Phrase]:
    """Return the subjects of the verbs of a sentence that tell what is done, those that describe somebody apart."""
    for clause in parse.clauses:
        if clause.category == "verb" and clause.operator is None and clause.link != "relative":
            yield from (p for p in clause.functions.get("subject", ()) if p.kind in _ACTORS or p.sort == "pronoun")
