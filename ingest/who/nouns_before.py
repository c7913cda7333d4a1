"""Nouns that stand before a name and mean its bearer later: "cleric X ... the *cleric*", "the town of X ... the *town*"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from graph.model import Article
from ingest.lexicon import read_lexicon
from ingest.syntax import Name, Phrase

LONGEST_NOUN = 20  # characters in which the noun before a name is looked for


def nouns_before(article: Article, names: Sequence[Name]) -> Iterator[tuple[str, str]]:
    """Return the entities of an English text with the nouns right before their names, or before the "of" of a place."""
    nouns = read_lexicon(article.language, "anaphors") if article.language == "en" else {}
    for name in names if nouns else ():
        words = article.text[max(0, name.span.start - LONGEST_NOUN) : name.span.start].lower().split()
        noun = words[-1] if words and name.kind == "person" else words[-2] if words[-1:] == ["of"] and len(words) > 1 else ""
        if name.kind in ("person", "place") and nouns.get(noun) == name.kind:
            yield name.entity, noun


def place_within(names: Sequence[Name], phrase: Phrase, fits: Callable[[str], bool]) -> str | None:
    """Return the place last named inside the name of an operation: "the battle for *Mosul* ... the city"."""
    if phrase.kind != "place":
        return None
    before = (name for name in reversed(names) if name.span.end <= phrase.span.start and name.kind == "operation")
    return next((inner.entity for name in before for inner in name.inner if inner.kind == "place" and fits(inner.entity)), None)
