"""Who does what a passive tells, and is no subject that "it" may mean next: "suspected *by Turkey* of running a base where *it* trains"."""

from __future__ import annotations

import re

from ingest.syntax import Clause, Phrase

_BY = re.compile(r"\bby (?:[\w'.’-]+ ){0,4}$")
_BEFORE = 40  # characters before a phrase in which "by" and its adjectives stand


def is_by_agent(text: str, phrase: Phrase, clause: Clause) -> bool:
    """Return whether a subject stands behind its English verb under "by"."""
    if clause.category != "verb" or phrase.span.start < clause.trigger.end:
        return False
    return _BY.search(text, max(clause.trigger.end, phrase.span.start - _BEFORE), phrase.span.start) is not None
