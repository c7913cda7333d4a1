"""From a document to an article: boilerplate lines taken out, and outlet, dateline, date and title read where the text gives them.

A text may open with header lines (`Title: …`, `Date: 2021-05-26`, `Source: …`, `URL: …`), as the bundled articles do. Else a
short first line without
a full stop is the title, and "BAGHDAD (Outlet) -" or "بغداد- العراق اليوم:" the dateline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.model import Article, Language, identifier
from ingest.language import language_of
from ingest.lexicon import read_lexicon
from ingest.readers import Document

_HEADER = re.compile(r"(title|date|source|url)\s*:\s*(.+)", re.IGNORECASE)
_DATELINE = re.compile(
    r"^[ \t]*(?P<place>[^\W\d_][\w '’]{1,30}?)\s*(?:[-–—/]\s*(?P<outlet>[^:\n()/–—-]{2,40}?)\s*:|\((?P<bracketed>[^()\n]{2,40})\)\s*[-–—])",
    re.MULTILINE,
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
LONGEST_TITLE = 200
_OPENING_LINES = 6  # in which a dateline or a line that is only a date is looked for


@dataclass(frozen=True, slots=True)
class _Parts:
    """A text without its header, and what the header said."""

    text: str
    title: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None


def article_of(document: Document) -> Article:
    """Return the article of a document; its id is a hash of clean text and source, so that reading it again gives the same article."""
    parts = _header(document.text.replace("\r\n", "\n").replace("\r", "\n"))
    language = document.language or language_of(parts.text)
    text = _clean(parts.text, language)
    dateline = _dateline(text)
    title = document.title or parts.title or _first_line(text)
    source = document.source or parts.source or (dateline[1] if dateline else None)
    article = Article(
        id=identifier(text, source or ""),
        text=text,
        language=language,
        source=source,
        date=document.date or parts.date,
        title=title,
        dateline=dateline[0] if dateline else None,
        url=document.url or parts.url,
    )
    return article if article.date else replace(article, date=_date_line(article))


def _header(text: str) -> _Parts:
    found: dict[str, str] = {}
    lines = text.lstrip("\ufeff\n ").split("\n")
    while lines and (match := _HEADER.fullmatch(lines[0].strip())):
        found.setdefault(match[1].lower(), match[2].strip())
        lines = lines[1:]
    if not found:
        return _Parts(text)
    body = "\n".join(lines).lstrip("\n")
    if "title" in found:
        body = f"{found['title']}\n\n{body}"
    date = found.get("date")
    return _Parts(body, found.get("title"), date if date and _ISO.fullmatch(date) else None, found.get("source"), found.get("url"))


def _clean(text: str, language: Language) -> str:
    lines = [line for line in text.split("\n") if not _is_boilerplate(line.strip(), language)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _is_boilerplate(line: str, language: Language) -> bool:
    return bool(line) and any(pattern.fullmatch(line) for pattern in _boilerplate(language))


@lru_cache(maxsize=2)
def _boilerplate(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in read_lexicon(language, "boilerplate"))


def _first_line(text: str) -> str | None:
    first, _, rest = text.partition("\n")
    short = 0 < len(first.strip()) <= LONGEST_TITLE
    return first.strip() if short and rest.strip() and not first.rstrip().endswith((".", "。", "،", ",")) else None


def _dateline(text: str) -> tuple[str, str] | None:
    opening = "\n".join([line for line in text.split("\n") if line.strip()][:_OPENING_LINES])
    match = _DATELINE.search(opening)
    return (match["place"].strip(), (match["outlet"] or match["bracketed"]).strip()) if match else None


def _date_line(article: Article) -> str | None:
    """Return the day that a short line near the head or the foot of the text gives, where there is just one."""
    from ingest.dates import dates_of
    from ingest.sentences import split

    sentences = split(article)
    ends = [s for s in (*sentences[:_OPENING_LINES], *sentences[-3:]) if s.span.end - s.span.start <= 40]
    days = {str(d.period) for s in ends for d in dates_of(article, s) if _ISO.fullmatch(str(d.period))}
    return days.pop() if len(days) == 1 else None
