"""Speakers whom a text only describes, and so that a reader would list them though no claim is theirs: "a Turkish official said"."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from graph.model import Article
from ingest.lexicon import senses
from ingest.syntax import Name

_PRIVATE = senses("en", "private_people")


def heard(article: Article, speakers: Collection[str], described: Iterable[Name]) -> set[str]:
    """Return the speakers whom an English text tells from others by two words or names twice; "residents" are nobody.

    In Arabic those whom no claim uses are entities of annotated articles one time in three.
    """
    if article.language != "en":
        return set()
    spans: dict[str, set[str]] = {}
    often: set[str] = set()
    for name in described:
        if name.entity in speakers and name.kind in ("person", "force"):
            label = name.span.of(article.text)
            if label.lower().split(" of ")[0].rsplit(" ", 1)[-1] in _PRIVATE:
                continue
            often |= {name.entity} if name.entity in spans else set()
            spans.setdefault(name.entity, set()).add(label)
    return often | {key for key, labels in spans.items() if any(" " in label for label in labels)}
