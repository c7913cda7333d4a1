"""Whom the pronoun on a joined noun of a deed means: whom the deed before it befalls, "تدريب القوات وتسليحها"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import ACTORS
from ingest.arabic.clauses.object_pronouns import can_mean
from ingest.arabic.drafts import Draft
from ingest.arabic.words.lexicon import Lexicon
from ingest.syntax import Phrase

_BEFALLS = ("ل", "object", "على", "of")  # "دعم إيران للحزب وتمويله": the party, and not Iran
_BEHIND_DOER = ("ل", "object", "على", "ضد", "إلى")  # "دعمها للحزب وتمويلها للفصائل": hers
_SORTS = ("name", "role", "description")


def bind_owner(noun: Draft, drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Give a noun that "and" joins to another, and that has a pronoun for its owner, whom the first is done to."""
    owners = noun.functions.get("of", [])
    first = drafts[noun.partner] if noun.partner is not None else None
    if first is None or first.category != "noun" or [p.sort for p in owners] != ["pronoun"] or noun.lemma not in lexicon.done_to:
        return
    if any(noun.functions.get(function) for function in _BEHIND_DOER):
        return
    for function in _BEFALLS:
        whom = [p for p in _before(first, function, noun) if p.kind in (*ACTORS, "place") and p.sort in _SORTS]
        if len(whom) == 1 and can_mean(owners[0], whom[0]):
            noun.functions["of"] = whom
            if function != "of":
                noun.add("subject", [p for p in first.functions.get("of", []) if p.kind in ACTORS])
            return


def _before(first: Draft, function: str, noun: Draft) -> list[Phrase]:
    """Return what stands under a function of the first noun before the second."""
    return [p for p in first.functions.get(function, []) if p.span.end <= noun.trigger.start]
