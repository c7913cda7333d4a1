"""The order in which the phrases of a sentence are understood."""

from __future__ import annotations

from ingest.syntax import Clause, Parse, Phrase

AGENTS = ("subject", "holder")  # functions under which somebody is spoken of whom a pronoun may mean next
OBJECTIVE = ("him", "them", "it")  # pronouns that are done to before they do anything: "tasked *him* with forming a government"


def in_order(parse: Parse) -> list[tuple[Phrase, str, Clause]]:
    """Return the phrases of a sentence with their functions and clauses in the order of the text, who acts first of those at one place."""
    attached = {
        id(p) for clause in parse.clauses if clause.category == "verb" for p in clause.functions.get("object", ()) if _ends(p, clause)
    }
    return sorted(
        ((phrase, function, clause) for clause in parse.clauses for function, group in clause.functions.items() for phrase in group),
        key=lambda item: (
            item[0].span.start,
            item[0].lemma == "it" and item[2].category != "verb",  # "denied *it* was involved in the attack": of whom the verb tells
            item[1] != "object" if item[0].lemma in OBJECTIVE or id(item[0]) in attached else item[1] not in AGENTS,
        ),
    )


def _ends(phrase: Phrase, verb: Clause) -> bool:
    """Return whether an Arabic pronoun is attached to the verb of which it is the object: "دعا*ها* إلى سحب قواتها"."""
    return phrase.sort == "pronoun" and phrase.span.start == phrase.span.end == verb.trigger.end
