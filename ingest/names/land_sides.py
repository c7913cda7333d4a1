"""Two sides of a land that an English text names together as one place: "northern and western Iraq", "Iraq's west and north"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.model import Article, Span
from graph.register import Register
from ingest.names.entities import Unregistered
from ingest.names.matching import matcher
from ingest.normalise import fold

_SIDE = r"(?:north|south|east|west)(?:-?(?:east|west))?"
_SIDES = re.compile(
    rf"\b(?:{_SIDE}ern|central) and (?:{_SIDE}ern|central) (?P<land>[A-Z]\w*)|\b(?P<owner>[A-Z]\w*)['’]s {_SIDE} and {_SIDE}\b"
)


def land_sides(article: Article, register: Register) -> Iterator[Unregistered]:
    """Return the places of an article that are two sides of a land of the register."""
    if article.language != "en":
        return
    for match in _SIDES.finditer(article.text):
        if _is_land(match["land"] or match["owner"], register):
            yield Unregistered(Span(*match.span()), match.group(), "place", "two sides of a land")


def _is_land(name: str, register: Register) -> bool:
    whole = (c for c in matcher(register).find(name, fold(name)) if c.span == Span(0, len(name)))
    return any(register[e].kind == "place" or register[e].is_state for c in whole for e in (*c.full, *c.short))
