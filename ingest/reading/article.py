"""From a document to an article: boilerplate lines taken out, and outlet, dateline, date and title read where the text gives them.

A text may open with header lines (`Title: …`, `Date: 2021-05-26`, `Source: …`, `URL: …`), as the bundled articles do. Else a
short first line without a full stop is the title, and "BAGHDAD (Outlet) -" or "بغداد- العراق اليوم:" the dateline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.errors import DataFileError
from graph.model import Article, Language, Span, identifier
from ingest.lexicon import FOLDER, read_lexicon
from ingest.reading.given_dates import given_date
from ingest.reading.language import language_of
from ingest.reading.readers import Document
from ingest.reading.wrapped import unwrapped

_HEADER = re.compile(r"(title|date|source|url)\s*:\s*(.+)", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_EDGES = " \t.:!…|-–—•*»«[]()<>←→"  # around a boilerplate line
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
    unread_date: str | None = None


def article_of(document: Document) -> Article:
    """Return the article of a document.

    Its id is a hash of the clean text and of what is known of it, so that reading it again gives the same article, and the same text of
    another outlet, day, address or headline is another one: a copy.
    """
    parts = _header(document.text.replace("\r\n", "\n").replace("\r", "\n"))
    language = document.language or language_of(parts.text)
    text = _clean(under_title(parts.text, document.title), language)
    dateline = dateline_of(text, language)
    title = document.title or parts.title or _first_line(text)
    source = document.source or parts.source or dateline.get("outlet")
    date, url = document.date or parts.date, document.url or parts.url
    article = Article(
        id=identifier(text, *(known or "" for known in (source, date, url, title, language))),
        text=text,
        language=language,
        source=source,
        date=date,
        title=title,
        dateline=dateline.get("place"),
        url=url,
    )
    return article if article.date else replace(article, date=_date_of(dateline.get("date"), language) or _date_line(article))


def complaint(document: Document) -> str | None:
    """Return in a line what a document is given and can't be read, such as its date; None where there is nothing like that."""
    words = document.unread_date or _header(document.text.replace("\r\n", "\n").replace("\r", "\n")).unread_date
    date = [f"its date `{' '.join(words.split())[:80]}` can't be read (2021-05-26 could)"] if words else []
    unread = [*date, *document.unread]
    return f"{', '.join(unread)}; the article is kept" if unread else None


def under_title(text: str, title: str | None) -> str:
    """Return a text that begins with its title: headlines make claims too, and a quote must stand in the text."""
    return text if not title or title in text[: 2 * len(title)] else f"{title}\n\n{text}"


def _header(text: str) -> _Parts:
    found: dict[str, str] = {}
    lines = text.lstrip("\ufeff\n ").split("\n")
    while lines and (match := _HEADER.fullmatch(lines[0].strip())):
        found.setdefault(match[1].lower(), match[2].strip())
        lines = lines[1:]
    if not found:
        return _Parts(text)
    body = under_title("\n".join(lines).lstrip("\n"), found.get("title"))
    date = found.get("date", "")
    day = given_date(date)
    return _Parts(body, found.get("title"), day, found.get("source"), found.get("url"), date if not day else None)


def _clean(text: str, language: Language) -> str:
    lines = [line for line in text.split("\n") if not _is_boilerplate(line.strip(), language)]
    return unwrapped(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip())


def _is_boilerplate(line: str, language: Language) -> bool:
    bare = line.strip(_EDGES)
    return bool(bare) and any(pattern.fullmatch(bare) for pattern in _patterns(language, "boilerplate"))


@lru_cache(maxsize=4)
def _patterns(language: Language, file: str) -> tuple[re.Pattern[str], ...]:
    found = []
    for pattern in read_lexicon(language, file) or ():
        try:
            found.append(re.compile(pattern, re.IGNORECASE if file == "boilerplate" else 0))
        except (re.error, TypeError) as error:
            raise DataFileError(FOLDER / language / f"{file}.yaml", str(pattern), str(error)) from error
    return tuple(found)


def _first_line(text: str) -> str | None:
    first, _, rest = text.partition("\n")
    short = 0 < len(first.strip()) <= LONGEST_TITLE
    return first.strip() if short and rest.strip() and not first.rstrip().endswith((".", "。", "،", ",")) else None


def dateline_of(text: str, language: Language) -> dict[str, str]:
    """Return the place, outlet and date that the first dateline near the top gives, those of the three that it has."""
    opening = [line.strip() for line in text.split("\n") if line.strip()][:_OPENING_LINES]
    for line in opening:
        for pattern in _patterns(language, "datelines"):
            if match := pattern.match(line):
                return {name: words.strip(" .,") for name, words in match.groupdict().items() if words}
    return {}


def _date_of(words: str | None, language: Language) -> str | None:
    from ingest.dates.sentence_dates import dates_of
    from ingest.syntax import Sentence

    article = Article("", words or "", language)
    days = [str(d.period) for d in dates_of(article, Sentence(Span(0, len(article.text)), 0)) if _ISO.fullmatch(str(d.period))]
    return days[0] if days else None


def _date_line(article: Article) -> str | None:
    """Return the day that a short line near the head or the foot of the text gives, where there is just one."""
    from ingest.dates.sentence_dates import dates_of
    from ingest.reading.sentences import split

    sentences = split(article)
    ends = [s for s in (*sentences[:_OPENING_LINES], *sentences[-3:]) if s.span.end - s.span.start <= 40]
    days = {str(d.period) for s in ends for d in dates_of(article, s) if _ISO.fullmatch(str(d.period))}
    return days.pop() if len(days) == 1 else None
