"""Functions that a frame reads off the noun which stands under another: "object.owner", "ب.target".

F.owner    whose the noun under F is, or who carries it out: "criticised the *Turkish* raids", "انتقد سياسة *الحكومة*"
F.target   whom the deed under F is to befall: "هدد بقصف *المدينة*", "vowed to attack *the port*"
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from graph.model import Span
from ingest.arabic.words.listed_forms import adjective_forms
from ingest.lexicon import senses
from ingest.syntax import ENDED, Clause, Phrase

_SAID = ("speech", "intention", "demand")
_BLAMES = senses("ar", "blames") | senses("en", "blames")  # nouns of what their owner says
_PARTIES = ("person", "organization", "force", "place")  # who has done nothing by what is done to him
_ASSAULTS, _WITHSTANDS = senses("ar", "assaults"), senses("ar", "withstands")
_GATHERS = senses("ar", "gatherings") | senses("ar", "answers")  # of those who hold it, or give it
_ISSUED = senses("ar", "issued")  # of what comes from somebody: "صدر عن"
_ISSUING = adjective_forms(_ISSUED)
NEAR = 16  # characters between a noun and its owner behind it
OWNER, TARGET = ".owner", ".target"
_BEFALLS = ("object", "على", "ضد", "ل", "of", "إلى", "في", "on", "against", "to", "from", "in")


class Owners:
    """The functions of one parse, those of nouns under other functions included."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self._nouns = {clause.trigger.end: clause for clause in clauses if clause.category == "noun"}
        self._verbs = [clause for clause in clauses if clause.category == "verb"]
        self._doers = {span: whose for clause in clauses if (whose := _told_whose(clause)) for span in _spans(clause)}

    def under(self, function: str, clause: Clause, wanted: Mapping[str, Container[str]]) -> tuple[Phrase, ...]:
        """Return the phrases under a function of a clause; `wanted` are the lemmas, by function, of the nouns that count."""
        under, dot, read = function.partition(".")
        phrases = clause.functions.get(under, ())
        if not dot:
            return phrases
        nouns = (phrase for phrase in phrases if under not in wanted or phrase.lemma in wanted[under])
        if dot + read == OWNER:
            return tuple(owner for phrase in nouns for owner in self._owner(phrase, clause))
        return tuple(target for phrase in nouns for target in self._target(phrase))

    def _owner(self, phrase: Phrase, around: Clause) -> tuple[Phrase, ...]:
        deed = self._deed(phrase)
        acting = (c for c in self._verbs if around.category == "noun" and c.trigger.start < around.trigger.start)
        shared = (*around.functions.get("subject", ()), *(p for c in acting for p in c.functions.get("subject", ())))
        deeds = () if phrase.kind in _PARTIES else self._doers.get(phrase.span, ())
        by_clause = tuple(p for p in deeds if p not in shared)
        if deed is None or deed is around:
            return phrase.owner or self._behind(phrase, around) or by_clause
        doing = tuple(p for p in deed.functions.get("subject", ()) if p not in shared)
        holds = deed.operator in _SAID or deed.lemma in _BLAMES or deed.lemma in _GATHERS
        said_by = (deed.functions.get("of", ()) or deed.functions.get("ل", ()) or _issuers(deed)) if holds else ()
        if around.lemma in _WITHSTANDS and deed.lemma in _ASSAULTS:
            said_by = deed.functions.get("of", ())  # "صد هجوم التنظيم على المدينة"
        return doing or tuple(p for p in said_by if p not in shared) or by_clause

    def _behind(self, phrase: Phrase, around: Clause) -> tuple[Phrase, ...]:
        """Return the owner that a preposition adds right behind a noun: "التصريحات العدوانية لإيران"."""
        if phrase.sort != "anaphor" or phrase.kind is not None:
            return ()
        return tuple(p for p in around.functions.get("ل", ()) if p.entity and 0 <= p.span.start - phrase.span.end <= NEAR)

    def _target(self, phrase: Phrase) -> tuple[Phrase, ...]:
        deed = self._deed(phrase)
        if deed is None or deed.polarity == "denied" or ENDED in deed.functions:
            return ()  # "vowed not to bomb", "to end the attacks"
        befallen = next((deed.functions[f] for f in _BEFALLS if any(p.sort != "anaphor" for p in deed.functions.get(f, ()))), ())
        counted = (p for p in deed.functions.get("من", ()) if p is not phrase)  # "توعد بشن مزيد من الهجمات على *القوات*"
        return befallen or tuple(target for p in counted for target in self._target(p))

    def _deed(self, phrase: Phrase) -> Clause | None:
        """Return the clause of the noun at the head of a phrase, or None where the noun is no trigger."""
        inside = [self._nouns[end] for end in range(phrase.span.start + 1, phrase.span.end + 1) if end in self._nouns]
        return inside[0] if inside and phrase.sort in ("anaphor", "event") else None


def _told_whose(clause: Clause) -> tuple[Phrase, ...]:
    """Return who, by a relative clause, did what is meant: "القرار الذي اتخذته الحكومة", "التصريحات التي صدرت عن الوزير"."""
    if clause.category != "verb" or clause.link != "relative":
        return ()
    return _source(clause) if clause.lemma in _ISSUED else clause.functions.get("subject", ())


def _issuers(deed: Clause) -> tuple[Phrase, ...]:
    """Return who issued what a noun of saying tells: "التصريحات الصادرة عن الوزير"."""
    return _source(deed) if any(p.lemma in _ISSUING for p in deed.functions.get("thing", ())) else ()


def _source(clause: Clause) -> tuple[Phrase, ...]:
    """Return from whom something comes by a clause: "صدر *عن الوزير*", "*من الوزير*"."""
    return clause.functions.get("عن", ()) or clause.functions.get("من", ())


def _spans(clause: Clause) -> list[Span]:
    """Return where what a clause describes stands, before its verb: the subject of one that tells whence it comes, no subject of others."""
    comes = clause.lemma in _ISSUED
    described = (p for f, group in clause.functions.items() if comes == (f == "subject") for p in group)
    return [p.span for p in described if p.span.end <= clause.trigger.start and p.span.end > p.span.start]
