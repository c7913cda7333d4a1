"""Transcripts: whose turn it is at a place of the text ("MR. SMITH: We believe ...", "Q ...")."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.model import Article, Entity
from ingest.normalise import fold_word
from ingest.syntax import Name

_TURN = re.compile(
    r"^(?:Q(?:UESTION)?\b[:.]?|(?P<who>[A-Z][A-Z.’'\- ]{2,48})(?:\s*\([^)\n]{1,40}\))?:)[ \t]"
    r"|(?:(?<=[.!?)”\"] )|(?<=[A-Z]{3} ))(?:Q (?=[A-Z])|(?P<inline>[A-Z][A-Z.’'\-]+(?: [A-Z][A-Z.’'\-]+){1,5})(?:\s*\([^)\n]{1,40}\))?: )",
    re.MULTILINE,
)  # at the start of a line, or behind a sentence where the text has lost its lines
_SIGN = re.compile(r":(?<=[A-Z.’'\-) ]:)[ \t]")  # what stands behind each name whose turn it is: far sooner found
_FEWEST = 2  # turns with a name that make a text a transcript


@dataclass(frozen=True, slots=True)
class Turns:
    """Where turns begin, and who speaks in each: None for a reporter or somebody unknown."""

    starts: tuple[int, ...] = ()
    speakers: tuple[str | None, ...] = ()

    def at(self, place: int) -> str | None:
        """Return who speaks at a character of the text, or None."""
        number = bisect_right(self.starts, place)
        return self.speakers[number - 1] if number else None


def turns(article: Article, names: Sequence[Name], entities: Mapping[str, Entity]) -> Turns:
    """Return the turns of an article, none where it is no transcript."""
    signs = _SIGN.findall(article.text) if article.language == "en" else []
    found = list(_TURN.finditer(article.text)) if len(signs) >= _FEWEST else []
    if sum(bool(_who(m)) for m in found) < _FEWEST:
        return Turns()
    surnames = _surnames(entities)
    by_start = {n.span.start: n.entity for n in names if n.kind == "person"}
    return Turns(tuple(m.start() for m in found), tuple(_speaker(m, by_start, surnames) for m in found))


def _who(match: re.Match[str]) -> str:
    return match["who"] or match["inline"] or ""


def _speaker(match: re.Match[str], by_start: Mapping[int, str], surnames: Mapping[str, str | None]) -> str | None:
    who = _who(match)
    if not who:
        return None
    named = next((by_start[place] for place in range(match.start(), match.end()) if place in by_start), None)
    return named or surnames.get(fold_word(who.split()[-1]))


def _surnames(entities: Mapping[str, Entity]) -> dict[str, str | None]:
    """Return {last name: the one person of the text who bears it}."""
    found: dict[str, str | None] = {}
    for key, entity in entities.items():
        if entity.kind == "person":
            for last in {fold_word(name.split()[-1]) for name in entity.names if name.split()}:
                found[last] = None if found.get(last, key) != key else key
    return found
