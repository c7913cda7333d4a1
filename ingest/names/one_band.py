"""Words for armed groups of a kind that mean a single one: "X, *the Shi'ite militia* backed by Iran", "*Shi'ite militiamen* from X"."""

from __future__ import annotations

import re

from graph.model import Span
from ingest.lexicon import senses

_ONE = re.compile(r"\b(?:an?|the|this|that|another|whose)\s+$", re.IGNORECASE)
_OF_ONE = re.compile(r" (?:from|of) (?:the )?(?:[a-z]+ )?[A-Z]")
_BEFORE = 12  # characters in which an article stands
_BANDS, _MEN = senses("en", "bands_of_fighters"), senses("en", "men_of_bands")


def is_one_band(text: str, span: Span, folded: str) -> bool:
    """Return whether a registered word for many bands stands in the singular behind an article, or its men are those of a named one."""
    last = folded.rpartition(" ")[2]
    if last in _BANDS:
        return _ONE.search(text, max(0, span.start - _BEFORE), span.start) is not None
    return last in _MEN and _OF_ONE.match(text, span.end) is not None
