"""Readings for the tests of the graph, put together in a line: says(1, "us arrests muslih", "denied", speaker="wayne")."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Article, Entity, Kind, Mention, Modality, Period, Polarity, Reading, Span, Statement, identifier

KINDS: dict[str, Kind] = {"muslih": "person", "wayne": "person", "reuters": "organization", "anbar": "place"}


def entity(name: str) -> Entity:
    """Return an entity that the register knows by its name."""
    return Entity(name, KINDS.get(name, "force"), name.title(), (name.title(), name), register=name, name_ar=f"ال{name}")


def stranger(name: str, *names: str) -> Entity:
    """Return an entity that the register lacks."""
    return Entity(identifier(name), "person", name, (name, *names))


def says(
    number: int,
    proposition: str,
    polarity: Polarity = "affirmed",
    modality: Modality = "reported",
    *,
    speaker: str | None = None,
    via: tuple[str, ...] = (),
    when: str | None = None,
    date: str | None = "2021-05-27",
    source: str | None = "Outlet",
) -> Reading:
    """Return the reading of an article that makes one statement; the number tells articles apart."""
    subject, predicate, object_ = proposition.split()
    text = f"Article {number}. It is {polarity} that {proposition}, قال."
    article = Article(identifier("article", str(number)), text, "en", source, date, f"Title {number}")
    quote = Span(text.index("It"), len(text))
    start, _, end = (when or "").partition("/")
    period = Period(start or None, end or None) if when and "/" in when else Period(when, when) if when else None
    statement = Statement(
        article.id, "test-rule", subject, predicate, object_, quote, quote, polarity, modality, speaker, via, period
    )  # fmt: skip
    names = dict.fromkeys((subject, object_, *((speaker,) if speaker else ()), *via))
    mentions = tuple(Mention(Span(text.index(n), text.index(n) + len(n)), n, n, "full name") for n in names if n in text)
    return Reading(article, tuple(entity(name) for name in names), mentions, (statement,))


def together(*readings: Reading) -> Reading:
    """Return one reading of the first's article that says what all of these say."""
    first = readings[0]
    entities = {e.id: e for r in readings for e in r.entities}
    statements = tuple(replace(s, article=first.article.id) for r in readings for s in r.statements)
    return Reading(first.article, tuple(entities.values()), first.mentions, statements)


MUSLIH = (
    says(1, "us arrests muslih", modality="rumoured", when="2021-05-26"),
    says(2, "us arrests muslih", "denied", "claimed", speaker="wayne", via=("reuters",), when="2021-05-26"),
    says(3, "isf arrests muslih", source="Agency", when="2021-05-26"),
    says(4, "us advises isf", modality="claimed", speaker="wayne", date="2021-07-27"),
    says(5, "us supports isf", modality="planned", date=None, source=None),
    says(6, "isf allied_with peshmerga", when="2014/2017"),
    says(7, "peshmerga allied_with isf", "denied", "reported", date="2017-10-16"),
    says(8, "us arrests muslih", "affirmed", "claimed", speaker="reuters", date="2022-01-01"),
)
