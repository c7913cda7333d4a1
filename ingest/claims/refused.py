"""What somebody does not do who refuses, without more, what he was just asked for: "asked Turkey to leave, but Ankara *refused*"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from graph.model import Statement
from ingest.claims.evidence import evidence
from ingest.lexicon import senses
from ingest.syntax import Clause, Parse
from ingest.who.described_people import SAID

_REFUSES, _REJECTS, _REQUESTS = senses("en", "refuses"), senses("en", "rejects_requests"), senses("en", "requests")
_WHAT = ("object", "of", "from", "to", "with", "for")  # functions under which what is refused is told
NEAR = 3  # characters between two sentences
SPEECH = (*SAID, "informs", "invites")


def refused(parse: Parse, clause: Clause, who: Sequence[str], made: Iterable[Statement]) -> Iterator[Statement]:
    """Deny what was asked last, in this sentence or the one before it, of `who` refuses.

    `made` are the statements so far, the last first.
    """
    if clause.polarity == "denied" or not _refuses(parse, clause):
        return
    near = takewhile(lambda s: parse.sentence.span.start - s.sentence.end <= NEAR, made)
    planned = (s for s in near if s.modality == "planned" and s.subject in who)
    asked = [s for s in planned if s.predicate not in SPEECH and s.polarity == "affirmed"]
    quote, rule = evidence(clause, parse), f"en.refused.{clause.lemma}"
    for statement in (s for s in asked if s.sentence == asked[0].sentence):
        here = replace(statement, rule=rule, quote=quote, sentence=parse.sentence.span)
        yield replace(here, polarity="denied", modality="reported", speaker=None, via=())


def _refuses(parse: Parse, clause: Clause) -> bool:
    """Return whether a clause says that somebody refuses what was asked: "refused", "rejected the request"."""
    asked = any(p.lemma in _REQUESTS for p in clause.functions.get("object", ()))
    return (asked and (clause.lemma in _REJECTS or clause.lemma in _REFUSES)) or (
        clause.lemma in _REFUSES and not _tells_what(parse, clause)
    )


def _tells_what(parse: Parse, clause: Clause) -> bool:
    """Return whether the text says what is refused."""
    below = any(c.parent is not None and parse.clauses[c.parent] is clause and c.link in ("complement", "purpose") for c in parse.clauses)
    return below or any(clause.functions.get(function) for function in _WHAT)
