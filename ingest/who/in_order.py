"""The order in which the phrases of a sentence are understood."""

from __future__ import annotations

from ingest.lexicon import senses
from ingest.syntax import Clause, Parse, Phrase

AGENTS = ("subject", "holder")  # functions under which somebody is spoken of whom a pronoun may mean next
_ALLOWED, _ALLOWING = "ل", senses("ar", "allows")
OBJECTIVE = ("him", "them", "it")  # pronouns that are done to before they do anything: "tasked *him* with forming a government"


def in_order(parse: Parse) -> list[tuple[Phrase, str, Clause]]:
    """Return the phrases of a sentence with their functions and clauses in the order of the text, who acts first of those at one place."""
    attached = {
        id(p) for clause in parse.clauses if clause.category == "verb" for p in clause.functions.get("object", ()) if _ends(p, clause)
    }
    may = (p for c in parse.clauses if is_allowed(c, _ALLOWED) for p in c.functions.get(_ALLOWED, ()))
    allowed = {id(p) for p in may if p.sort == "pronoun"}

    def place(item: tuple[Phrase, str, Clause]) -> tuple[int, bool, bool]:
        phrase, function, clause = item
        object_first = phrase.lemma in OBJECTIVE or id(phrase) in attached
        later = function in AGENTS if id(phrase) in allowed else function != "object" if object_first else function not in AGENTS
        of_whom = phrase.lemma == "it" and clause.category != "verb"  # "denied *it* was involved in the attack": of whom the verb tells
        return phrase.span.start, of_whom, later

    told = ((phrase, function, clause) for clause in parse.clauses for function, group in clause.functions.items() for phrase in group)
    return sorted(told, key=place)


def is_allowed(clause: Clause, function: str) -> bool:
    """Return whether an Arabic verb takes so whoever may do what it takes, another than its subject: "لم يسمح *له* بقصف المدينة"."""
    return function == _ALLOWED and clause.category == "verb" and clause.lemma in _ALLOWING


def _ends(phrase: Phrase, verb: Clause) -> bool:
    """Return whether an Arabic pronoun is attached to the verb of which it is the object: "دعا*ها* إلى سحب قواتها"."""
    return phrase.sort == "pronoun" and phrase.span.start == phrase.span.end == verb.trigger.end
