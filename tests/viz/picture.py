"""Readings for the tests of the view, made by hand: both languages, both sides, every status, and text that means harm."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from graph.model import Article, Entity, Kind, Mention, Modality, Polarity, Reading, Span, Statement, identifier
from graph.settings import Settings
from graph.store import Store, open_store

HOSTILE = "</script><img src=x onerror=\"document.title='broken'\"><!--<script>\u2028&amp;{{7*7}}"
NAMES: dict[str, tuple[Kind, str, str | None]] = {
    "us": ("force", "US forces", "القوات الأمريكية"),
    "muslih": ("person", "Qasim Muslih", "قاسم مصلح"),
    "isf": ("force", "Iraqi Security Forces", "القوات الأمنية العراقية"),
    "pmf": ("organization", "PMF Commission", "هيئة الحشد الشعبي"),
    "wayne": ("person", "Wayne Marotto", "واين ماروتو"),
    "anbar": ("place", "Anbar", "الأنبار"),
    "resolve": ("operation", "Operation Inherent Resolve", "عملية العزم الصلب"),
    "law": ("mandate", "Law No. 40 of 2016", "القانون رقم ٤٠ لسنة ٢٠١٦"),
    "hostile": ("organization", HOSTILE, HOSTILE),
}


def reading(
    number: int,
    claim: str,
    quote: str,
    polarity: Polarity = "affirmed",
    modality: Modality = "reported",
    *,
    speaker: str | None = None,
    date: str | None = "2021-05-27",
    source: str | None = "Example Agency",
    title: str | None = None,
) -> Reading:
    """Return the reading of an article whose second sentence is the quote of its one statement."""
    subject, predicate, object_ = claim.split()
    text = f"بغداد. وقبله: {quote} وبعده." if re.match("[ء-ي]", quote) else f"Baghdad. Before it: {quote} And after."
    start = text.index(quote)
    sentence, span = Span(text.index(" ") + 1, len(text)), Span(start, start + len(quote))
    article = Article(
        identifier("picture", str(number)), text, "en", source, date, title or f"Article {number}", url=f"https://example.org/{number}"
    )
    statement = Statement(article.id, "test-rule", subject, predicate, object_, span, sentence, polarity, modality, speaker)
    entities = tuple(entity(name) for name in dict.fromkeys((subject, object_, *([speaker] if speaker else []))))
    return Reading(article, entities, tuple(Mention(Span(0, 5), e.id, text[:5], "full name") for e in entities), (statement,))


def entity(name: str) -> Entity:
    """Return the entity of a short name."""
    kind, english, arabic = NAMES[name]
    return Entity(name, kind, english, tuple(dict.fromkeys((english, arabic or english))), register=name, name_ar=arabic)


PICTURE = (
    reading(1, "us arrests muslih", "أنباء عن اعتقال القوات الأمريكية قاسم مصلح.", modality="rumoured", title="اعتقال قاسم مصلح"),
    reading(2, "us arrests muslih", "نفى التحالف اعتقال قاسم مصلح.", "denied", "claimed", speaker="wayne", date="2021-05-28"),
    reading(3, "isf arrests muslih", "Security forces arrested Qasim Muslih.", date="2021-05-26"),
    reading(4, "us advises isf", "The Coalition advises the Iraqi forces.", modality="claimed", speaker="wayne", date="2021-07-27"),
    reading(5, "us withdraws_from anbar", "US forces will leave Anbar.", modality="planned", date="2021-12-01"),
    reading(6, "muslih leads pmf", "ليس قائداً في الهيئة.", "denied", date="2021-06-01"),
    reading(7, "us conducts resolve", "The operation goes on.", date=None),
    reading(8, "pmf operates_under law", "الهيئة تعمل بموجب القانون.", date="2021-06-09"),
    reading(9, "us attacks pmf", "Were they to strike, it would be war.", modality="conditional", date="2021-06-28"),
    reading(10, "us supports isf", "Reports speak of support.", modality="rumoured", date="2021-07-01"),
    reading(11, "hostile supports pmf", HOSTILE, speaker="hostile", source=HOSTILE, title=HOSTILE, date="2021-06-15"),
)


def filled(folder: Path, readings: Iterable[Reading]) -> Settings:
    """Return the settings of an embedded graph in this folder that holds the readings."""
    settings = Settings(isg_home=folder)
    with open_store(settings) as store:
        store.write_all(tuple(readings))
    return settings


def claims(store: Store) -> dict[str, str]:
    """Return the ids of claims by subject, predicate and object."""
    rows = store.rows("MATCH (c:Claim) RETURN c.id AS id, c.subject AS s, c.predicate AS p, c.object AS o")
    return {f"{row['s']} {row['p']} {row['o']}": row["id"] for row in rows}
