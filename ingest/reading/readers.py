"""Files and streams as documents: plain text, HTML, feeds, JSON lines and arrays, in folders or on their own, whatever their encoding.

What can't be read becomes a `Failure` with one line of reason, and the rest goes on.
"""

from __future__ import annotations

import io
import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import NoneType
from typing import IO

from graph.model import Language
from ingest.reading.encodings import decode
from ingest.reading.feeds import Entry, NoFeed, entries_of
from ingest.reading.folders import files_in
from ingest.reading.forms import LINES, READ, form_of, refusal
from ingest.reading.given_dates import given_date
from ingest.reading.markdown import plain_text
from ingest.reading.pages import page_of

LARGEST = 10_000_000  # bytes of a file of text or HTML, and characters of a JSON line: beyond it is no article
_TOO_LONG = f"longer than {LARGEST // 1_000_000} MB: no article"
_UNDECODED = "binary, or text in an encoding that can't be told"
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")  # what JSON can carry, and no store or terminal should


@dataclass(frozen=True, slots=True)
class Document:
    """A text with what is known of it; `raw` are the bytes that it was read from, `form` how they are to be read again."""

    name: str
    raw: bytes
    form: str  # text | html | json | feed
    text: str
    id: str | None = None
    language: Language | None = None
    source: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None
    unread_date: str | None = None  # what was given as its date and can't be read as one
    unread: tuple[str, ...] = ()  # what else was given and can't be used, each in words


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be read, and why, in one line."""

    name: str
    reason: str


def read_paths(paths: Iterable[Path]) -> Iterator[Document | Failure]:
    """Return the documents of files and of all files in folders, in order of their names, with a Failure for each that holds none."""
    for path in paths:
        if not os.path.isdir(path):  # no error of its own where a path can't be looked at: opening it tells why
            yield from _read_file(path)
            continue
        files = files_in(path)
        if not files:
            yield Failure(str(path), f"the folder holds no file of articles ({', '.join(READ)})")
        for file, reason in files:
            if reason:
                yield Failure(str(file), reason)
            elif file.suffix.lower() in READ or refusal(file):
                yield from _read_file(file)
            else:
                yield Failure(str(file), "passed over, as its name tells no form of articles; name the file itself to read it as text")


def _read_file(path: Path) -> Iterator[Document | Failure]:
    name = str(path)
    try:
        if path.suffix.lower() in LINES:
            with path.open("rb") as lines:
                yield from read_lines(lines, name)
            return
        if path.stat().st_size > LARGEST:
            yield Failure(name, refusal(path) or _TOO_LONG)
            return
        raw = path.read_bytes()
    except OSError as error:
        yield Failure(name, error.strerror or type(error).__name__)
        return
    if reason := refusal(path, raw):
        yield Failure(name, reason)
    else:
        yield from _of_form(form_of(path, raw), name, raw)


def _of_form(form: str, name: str, raw: bytes) -> Iterator[Document | Failure]:
    if not raw.strip():
        yield Failure(name, "empty")
    elif form == "xml":
        yield Failure(name, "XML that is neither a page nor an RSS or Atom feed")
    elif form == "lines":
        yield from read_lines(io.BytesIO(raw), name)
    elif form == "array":
        yield from _array(name, raw)
    elif form == "feed":
        yield from _feed(name, raw)
    else:
        yield read_bytes(name, raw, form)


def _array(name: str, raw: bytes) -> Iterator[Document | Failure]:
    """Return the documents of a JSON array of article objects, or of one object."""
    decoded = decode(raw)
    if decoded is None:
        yield Failure(name, _UNDECODED)
        return
    try:
        value = json.loads(decoded)
    except (ValueError, RecursionError):
        yield Failure(name, "no JSON, and no JSON lines")
        return
    if not isinstance(value, list):
        yield read_bytes(name, decoded.encode("utf-8", "surrogatepass"), "json")
        return
    if not value:
        yield Failure(name, "empty")
    for number, row in enumerate(value, 1):
        yield read_bytes(f"{name}:{number}", json.dumps(row).encode(), "json")


def _feed(name: str, raw: bytes) -> Iterator[Document | Failure]:
    try:
        for number, entry in enumerate(entries_of(raw), 1):
            yield _of_entry(f"{name}:{number}", entry)
    except NoFeed as error:
        yield Failure(name, str(error))


def _of_entry(name: str, entry: Entry) -> Document | Failure:
    if not entry.text:
        return Failure(name, f"the entry `{entry.title or entry.url or '?'}` has no text")
    day, unread = _day(entry.date)
    return Document(
        name, entry.raw, "feed", entry.text, source=entry.source, date=day, title=entry.title, url=entry.url, unread_date=unread
    )


def read_lines(lines: IO[bytes], name: str) -> Iterator[Document | Failure]:
    """Return the documents of a stream of JSON lines, each as it comes; blank lines are passed over, so is the rest of one too long."""
    number = 0
    while line := lines.readline(LARGEST + 1):
        number += 1
        if len(line) > LARGEST and not line.endswith(b"\n"):
            while (rest := lines.readline(LARGEST)) and not rest.endswith(b"\n"):
                pass
            yield Failure(f"{name}:{number}", _TOO_LONG)
        elif line.strip():
            yield read_bytes(f"{name}:{number}", line, "json")
    if not number:
        yield Failure(name, "empty")


def read_bytes(name: str, raw: bytes, form: str) -> Document | Failure:
    """Return the document that some bytes of a form (text, markdown, html, json, or a feed of one entry) hold."""
    if not raw.strip():
        return Failure(name, "empty")
    if len(raw) > LARGEST:
        return Failure(name, _TOO_LONG)
    if form == "json":
        return _json(name, raw)
    if form == "feed":
        return replace(next(_feed(name, raw)), name=name)
    decoded = decode(raw)
    if decoded is None:
        return Failure(name, _UNDECODED)
    if form == "html":
        return _html(name, raw, decoded)
    text = plain_text(decoded) if form == "markdown" else decoded
    return Document(name, raw, form, text) if text.strip() else Failure(name, "the page holds no article text")


def _html(name: str, raw: bytes, decoded: str) -> Document | Failure:
    page = page_of(decoded)
    if page is None:
        return Failure(name, "the page holds no article text")
    day, unread = _day(page.date)
    return Document(name, raw, "html", page.text, source=page.source, date=day, title=page.title, url=page.url, unread_date=unread)


def _day(written: str | None) -> tuple[str | None, str | None]:
    """Return a date that can be read, and else the words that can't."""
    if not written or not written.strip():
        return None, None
    day = given_date(written)
    return day, None if day else written


def _json(name: str, raw: bytes) -> Document | Failure:
    try:
        row = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Failure(name, "not UTF-8, as JSON lines must be")
    except (ValueError, RecursionError):
        return Failure(name, "no JSON object")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not row["text"].strip():
        return Failure(name, "JSON without `text`")
    known = {key: line for key in ("source", "title", "url") if (line := _line(row.get(key)))}
    day, unread = _day(None if row.get("date") is None else str(row["date"]))
    lang = _line(row.get("lang")).lower().partition("-")[0]
    language: Language | None = lang if lang in ("ar", "en") else None  # type: ignore[assignment]
    identity = _line(str(row["id"])) if isinstance(row.get("id"), (str, int)) else None
    others = tuple(_unused(row, lang))
    text = _UNFIT.sub(" ", row["text"])
    return Document(name, raw, "json", text, id=identity, language=language, date=day, unread_date=unread, unread=others, **known)


def _line(value: object) -> str:
    """Return a field's text on one line; nothing where it is no text."""
    return " ".join(_UNFIT.sub(" ", value).split()) if isinstance(value, str) else ""


def _unused(row: dict[str, object], language: str) -> Iterator[str]:
    """Return what a JSON article says of itself in no way that can be used."""
    for key in ("source", "title", "url"):
        if not isinstance(row.get(key), (str, NoneType)):
            yield f"its {key} is no text"
    if not isinstance(row.get("id"), (str, int, NoneType)):
        yield "its id is neither text nor number"
    if row.get("lang") is not None and language not in ("ar", "en"):
        yield "its lang is neither `ar` nor `en`"
