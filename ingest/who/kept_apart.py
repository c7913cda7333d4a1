"""Whom a phrase can't mean: whoever does, tells or has what is told of it, and an outlet of which harm is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.model import BODIES
from graph.ontology import load_ontology
from ingest.claims.attribution import chain
from ingest.claims.frame import Frame
from ingest.names.outlets import is_outlet
from ingest.syntax import Clause, Parse, Phrase
from ingest.who.discourse import Discourse
from ingest.who.in_order import is_allowed
from ingest.who.spoken import is_several
from ingest.who.under_verbs import of_his_own, tellers

POSSESSIVE = ("its", "their", "his")  # pronouns that may mean him who acts: "reaffirmed *its* commitment"
FEW = 6  # of those spoken of last that a pronoun may mean


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Tells whom the phrases of an article can't mean; `framing` are the frames of its clauses by identity."""

    discourse: Discourse
    framing: Mapping[int, Sequence[Frame]]

    def of(self, parse: Parse, phrase: Phrase, clause: Clause, function: str, meant: Mapping[int, tuple[str, ...]]) -> frozenset[str]:
        """Return whom a phrase under a function of a clause can't mean; `meant` are those whom the phrases before it mean."""
        others = (*self._doers(parse, phrase, clause, function), *self._tellers(parse, phrase, clause, function), *_held(phrase, clause))
        apart = frozenset(e for p in others for e in meant.get(id(p), ()))
        if function == "subject" and phrase.sort != "pronoun" and self.discourse.article.language == "en":
            return apart | _told_about(parse, phrase, clause)  # "X bombed the town, *the prosecutor* said"
        if phrase.sort != "pronoun" or function != "subject":
            return apart
        spoken = self.discourse.spoken.last(FEW)
        outlets = (entity for entity in spoken if self.only_tells(entity, clause) or self._is_one_outlet(entity, phrase))
        return apart.union(outlets, self._done_to(clause), _told_about(parse, phrase, clause))

    def only_tells(self, entity: str, clause: Clause) -> bool:
        """Return whether an outlet is named where harm is done, of which it only tells: "the agency said *its* fighters shot"."""
        predicates, frames = load_ontology().predicates, self.framing[id(clause)]
        return is_outlet(entity, self.discourse.register) and any(predicates[frame.predicate].victim for frame in frames)

    def _is_one_outlet(self, entity: str, phrase: Phrase) -> bool:
        """Return whether an outlet is named before an English "they", which means others: "the agency said *they* were arrested"."""
        return phrase.lemma == "they" and is_outlet(entity, self.discourse.register)

    def _doers(self, parse: Parse, phrase: Phrase, clause: Clause, function: str) -> Sequence[Phrase]:
        """Return who does to a phrase what a clause tells, but not where it may say whose it is: "reaffirmed *its* commitment"."""
        suffers = function == "object" or (phrase.lemma in ("it", "them") and function in ("against", "on"))
        suffers = suffers or is_allowed(clause, function)  # "لم يسمح *له* بقصف المدينة"
        if phrase.sort == "description" and function == "subject":
            return _does_to(parse, phrase, clause)
        if phrase.sort not in ("pronoun", "description") or not suffers:
            return ()
        own = is_possessive(phrase) and (clause.operator == "speech" or of_his_own(parse, clause, self.framing))
        return clause.functions.get("subject", ()) if not own else ()

    def _tellers(self, parse: Parse, phrase: Phrase, clause: Clause, function: str) -> Sequence[Phrase]:
        """Return who tells what is done to an English pronoun: "X said that the army had attacked *it*"; or the body that says something
        of an Arabic "they": "زعم التنظيم *أنهم* جنود".
        """
        if self.discourse.article.language == "ar" and phrase.sort == "pronoun" and phrase.number == "p" and not phrase.lemma:
            voices = (above for above, _ in chain(parse.clauses, parse.clauses.index(clause)) if above.operator == "speech")
            return [p for voice in voices for p in voice.functions.get("subject", ()) if p.kind in BODIES and not is_several(p)]
        told_by = self.discourse.article.language == "en" and phrase.sort == "pronoun" and function == "object"
        return tellers(parse, clause, self.framing) if told_by and phrase.lemma not in POSSESSIVE else ()

    def _done_to(self, clause: Clause) -> frozenset[str]:
        """Return those named to whom an English verb is done, whom its subject pronoun can't mean: "*it* is fighting Islamic State"."""
        if clause.category != "verb" or self.discourse.article.language != "en":
            return frozenset()
        return frozenset(p.entity for p in clause.functions.get("object", ()) if p.entity and p.sort == "name")


def _does_to(parse: Parse, phrase: Phrase, clause: Clause) -> Sequence[Phrase]:
    """Return who does something to a description of whom a further clause tells: "*X* blamed militants for the attack" on others."""
    above = (c for c in parse.clauses if c is not clause and any(p.span == phrase.span for p in c.functions.get("object", ())))
    return [p for c in above for p in c.functions.get("subject", ()) if p.span != phrase.span]


def _told_about(parse: Parse, phrase: Phrase, clause: Clause) -> frozenset[str]:
    """Return those named of whom a clause passes on what somebody says: "X, who *he* said had left", "'X left,' *he* said" is not he.

    Whoever is described is none of them without quotation marks either: "X left, *the official* said".
    """
    if clause.operator != "speech":
        return frozenset()
    links = ("complement",) if clause.link == "relative" else ("quote",) if phrase.lemma.isascii() else ()
    unquoted = phrase.sort != "pronoun"
    told = [c for c in parse.clauses if c.link in links and parse.above(c) is clause and (c.quoted or c.link != "quote" or unquoted)]
    inside = {id(c) for c in told}
    told += [c for c in parse.clauses if links == ("quote",) and c.category == "noun" and id(parse.above(c)) in inside]
    parties = (p for c in told for function in ("subject", "object", "of", "mod") for p in c.functions.get(function, ()))
    return frozenset(p.entity for p in parties if p.entity and p.span.end <= phrase.span.start)


def is_possessive(phrase: Phrase) -> bool:
    """Return whether a phrase is an English pronoun that tells whose something is: "*its* commitment"."""
    return phrase.sort == "pronoun" and phrase.lemma in POSSESSIVE


def _held(phrase: Phrase, clause: Clause) -> Sequence[Phrase]:
    """Return what a clause tells to be somebody's: "*the town* is under its control" is not the town's."""
    return clause.functions.get("topic", ()) if phrase.lemma in POSSESSIVE else ()
