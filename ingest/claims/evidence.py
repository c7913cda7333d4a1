"""The words of a text that bear a claim out."""

from __future__ import annotations

import re

from graph.model import Span
from ingest.lexicon import senses
from ingest.normalise import any_of
from ingest.syntax import Clause, Parse

_ENDED = any_of(senses("en", "no_longer_held"))
_ONCE = re.compile(rf"\b(?:{_ENDED})[\s-](?:[\w.'-]+\s+){{0,2}}$", re.IGNORECASE)
_REACH = 40  # characters before a post in which a word tells that it is held no longer


def evidence(clause: Clause, parse: Parse, text: str = "") -> Span:
    """Return the words of a sentence that carry a clause, with those before a post that tell of its end: "*former* Prime Minister X"."""
    sentence = parse.sentence.span
    start, end = max(sentence.start, clause.span.start), min(sentence.end, clause.span.end)
    if clause.category == "post" and (once := _ONCE.search(text, max(sentence.start, start - _REACH), start)):
        start = once.start()
    return Span(start, end) if end > start else sentence
