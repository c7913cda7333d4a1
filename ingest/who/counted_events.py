"""Events that a text counts: one with those before it, "*the second* air strike *in three months*", and two, "*both* attacks"."""

from __future__ import annotations

import re

from graph.model import Language
from ingest.syntax import Phrase

_REACH = 80  # characters behind the noun in which the time of the count stands
_BEFORE = 20  # characters before the noun in which "both" stands
_BOTH = re.compile(r"\bboth (?:of )?(?:the |those |these )?\s*$")
_ORDINAL = re.compile(r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first) ")
_SPAN = re.compile(
    r"^(?:[^.,;]*? )?(?:this (?:year|month|week)|in (?:as many|less than|just over|about|the past|the last|a|nearly|\w+) ?(?:\w+ )?"
    r"(?:days?|weeks?|months?|years?)|since|of its kind)\b"
)


def counts_itself(text: str, phrase: Phrase, language: Language) -> bool:
    """Return whether a defined English noun for one event says the how manieth it is within a time."""
    if language != "en" or not phrase.definite or phrase.number == "p":
        return False
    label = text[phrase.span.start : phrase.span.end].lower()
    behind = text[phrase.span.end : phrase.span.end + _REACH]
    return _ORDINAL.match(label) is not None and _SPAN.match(behind) is not None


def says_both(text: str, phrase: Phrase, language: Language) -> bool:
    """Return whether an English noun for events stands behind "both": "*both* attacks", "*both of* those attacks"."""
    label = text[max(0, phrase.span.start - _BEFORE) : phrase.span.end].lower()
    return language == "en" and _BOTH.search(label[: len(label) - (phrase.span.end - phrase.span.start)] + " ") is not None
