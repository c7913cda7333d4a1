"""Places that a text has introduced only by where they lie: of "a town north of Baghdad" it goes on to say "the town", not Baghdad."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.model import Article
from ingest.syntax import Name, Phrase

REACH = 600  # characters before the noun in which the place was introduced
_BEHIND = 40  # characters in which the place stands by which it is told where that lies
_APPOSED = 2  # characters between a name and what sort of place it is: "Baiji, a town"


def told_where(article: Article, phrase: Phrase, place: str, names: Sequence[Name]) -> str | None:
    """Return whom an English noun for a place means that seemed to mean `place`: what was told by it, None where that has no name."""
    start = max(0, phrase.span.start - REACH)
    pattern = rf"\b(?:a|an|another|one) (?:[\w'-]+ ){{0,2}}{re.escape(phrase.lemma)}\b"
    introduced = list(re.finditer(pattern, article.text[start : phrase.span.start]))
    if article.language != "en" or not introduced:
        return place
    begin, end = (start + at for at in introduced[-1].span())
    mentions = [n for n in names if n.entity == place and n.span.end <= phrase.span.start]
    if not mentions or not end <= mentions[-1].span.start <= end + _BEHIND:
        return place
    return next((n.entity for n in names if n.kind == "place" and 0 <= begin - n.span.end <= _APPOSED), None)
