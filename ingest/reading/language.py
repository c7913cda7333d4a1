"""The language of a text, by its script."""

from __future__ import annotations

import re

from graph.model import Language

_ARABIC = re.compile(r"[\u0620-\u06ff]")
_LATIN = re.compile(r"[A-Za-z]")


def language_of(text: str) -> Language:
    """Return `ar` where Arabic letters outnumber Latin ones, else `en`."""
    return "ar" if len(_ARABIC.findall(text)) > len(_LATIN.findall(text)) else "en"
