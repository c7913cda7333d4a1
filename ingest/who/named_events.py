"""The events that an article calls by a proper name of a place and a noun, "the battle for Falluja", which other nouns then mean too:
"an operation to retake Falluja".
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Article
from ingest.normalise import fold_word
from ingest.syntax import Name
from ingest.who.event_words import EventWords, event_words
from ingest.who.same_event import Event, core


def named_events(article: Article, names: Sequence[Name]) -> list[Event]:
    """Return the events that names of an article mean and place, each once, in the order in which it names them."""
    words = event_words(article.language)
    if not words.introduced:
        return _movement(article, names, words)
    found: dict[str, Event] = {}
    for name in names:
        places = {inner.entity for inner in name.inner if inner.kind == "place"}
        family = _family(name.span.of(article.text), words) if name.kind == "operation" and places else ""
        if family and name.entity not in found:
            found[name.entity] = Event(
                name.entity,
                "operation",
                family,
                agents=set(),
                places=places,
                lemmas=set(),
                core=core(name.span.of(article.text)),
                single=True,
                vague=False,
                times=0,
                ahead=True,
            )
    return list(found.values())


def _movement(article: Article, names: Sequence[Name], words: EventWords) -> list[Event]:
    """Return the one movement that an Arabic article calls by its name, which all its nouns for one then mean: "احتجاجات البصرة"."""
    called = {n.entity: n.span.of(article.text) for n in reversed(names) if n.kind == "operation"}
    found = [(entity, label, family) for entity, label in called.items() if (family := words.headed(label)) in words.movements]
    if len(found) != 1:
        return []
    entity, label, family = found[0]
    return [Event(entity, "operation", family, set(), set(), set(), core(label), single=False, vague=False, times=0, ahead=True)]


def _family(label: str, words: EventWords) -> str:
    """Return the family of the first event noun in a name, "" where there is none."""
    nouns = (words.of.get(fold_word(word), "") for word in label.split())
    return next((family for family in nouns if family), "")
