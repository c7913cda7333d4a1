"""A handful of readings, made by hand, that every query has something to say about."""

from __future__ import annotations

from graph.model import Article, Entity, Kind, Mention, Period, Reading, Span, Statement
from graph.store import Store

ENTITIES: dict[str, tuple[Kind, str, str]] = {
    "coalition": ("force", "Global Coalition", "التحالف الدولي"),
    "cjtf": ("force", "CJTF-OIR", "قوة المهام المشتركة"),
    "us-forces": ("force", "US forces", "القوات الأمريكية"),
    "isf": ("force", "Iraqi Security Forces", "القوات الأمنية العراقية"),
    "muslih": ("person", "Qasim Muslih", "قاسم مصلح"),
    "marotto": ("person", "Wayne Marotto", "واين ماروتو"),
    "iraq": ("organization", "Iraq", "العراق"),
    "request": ("mandate", "Iraqi request", "طلب رسمي من العراق"),
    "arrest": ("operation", "arrest of Qasim Muslih", "عملية اعتقال قاسم مصلح"),
}
TEXT = "قيل إن قوة اعتقلت مصلح. التحالف نفى هذه الأنباء وقدّم المشورة. <script>alert(1)</script>"
RUMOUR, DENIAL, ADVICE = Span(0, 23), Span(24, 47), Span(48, 61)


def reading(number: int, source: str, date: str, *said: tuple[str, str, str, dict[str, object]]) -> Reading:
    """Return a reading of one article of an outlet with these statements: subject, predicate, object, further fields."""
    article = Article(f"article{number}", TEXT, "ar", source, date, f"Title {number}")
    statements = tuple(
        Statement(article.id, "ar.test", s, p, o, quote=fields.pop("quote", ADVICE), sentence=Span(0, len(TEXT)), **fields)  # type: ignore[arg-type]
        for s, p, o, fields in ((s, p, o, dict(fields)) for s, p, o, fields in said)
    )
    used = dict.fromkeys(key for s in statements for key in (s.subject, s.object, s.speaker, *s.via) if key)
    entities = tuple(Entity(key, ENTITIES[key][0], ENTITIES[key][1], ENTITIES[key][1:], None, ENTITIES[key][2]) for key in used)
    return Reading(article, entities, tuple(Mention(Span(0, 3), key, TEXT[:3], "test") for key in used), statements)


def readings() -> list[Reading]:
    """Return three articles: a rumour, its denial, and what the Coalition says of itself."""
    denied = {"polarity": "denied", "modality": "claimed", "speaker": "coalition", "quote": DENIAL}
    claimed = {"modality": "claimed", "speaker": "marotto"}
    return [
        reading(1, "Outlet A", "2021-05-26", ("us-forces", "arrests", "muslih", {"modality": "rumoured", "quote": RUMOUR})),
        reading(
            2,
            "Outlet B",
            "2021-05-28",
            ("us-forces", "arrests", "muslih", denied),
            ("coalition", "participates_in", "arrest", denied),
            ("isf", "conducts", "arrest", {"when": Period("2021-05-26", "2021-05-26")}),
        ),
        reading(
            3,
            "Outlet C",
            "2021-06-09",
            ("marotto", "speaks_for", "cjtf", {}),
            ("marotto", "leads", "cjtf", {}),
            ("cjtf", "part_of", "coalition", {}),
            ("coalition", "advises", "isf", claimed),
            ("coalition", "operates_under", "request", claimed),
            ("coalition", "present_in", "iraq", {}),
        ),
    ]


def filled(store: Store) -> Store:
    """Return the store with these readings in it."""
    for each in readings():
        store.write(each)
    return store
