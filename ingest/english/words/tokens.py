"""A word or sign of a sentence with its part of speech."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Span
from ingest.syntax import Name


@dataclass(slots=True)
class Token:
    """A word or sign; `tag` is its part of speech, `lemma` its dictionary form, `tags` the verb forms that it may be."""

    start: int
    end: int
    low: str
    tag: str = ""
    lemma: str = ""
    number: str = ""
    tags: frozenset[str] = frozenset()
    name: Name | None = None
    capital: bool = False
    quoted: bool = False

    @property
    def finite(self) -> bool:
        """Return whether it begins or is a verb in a finite form."""
        return self.tag in ("aux", "modal") or (self.tag == "verb" and bool(self.tags & {"VBD", "VBZ", "VBP"}))

    @property
    def span(self) -> Span:
        """Return its place in the text."""
        return Span(self.start, self.end)
