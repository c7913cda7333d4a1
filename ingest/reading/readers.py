"""Files and streams as documents: plain text, HTML and JSON lines, in folders or on their own, whatever their encoding.

What can't be read becomes a `Failure` with one line of reason, and the rest goes on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from graph.model import Language

LARGEST = 10_000_000  # bytes of a file of text or HTML, and characters of a JSON line: beyond it is no article
_TOO_LONG = f"longer than {LARGEST // 1_000_000} MB: no article"
_TEXT, _HTML, _LINES = (".txt", ".text", ".md"), (".html", ".htm", ".xhtml"), (".jsonl", ".ndjson")
_HTML_START = re.compile(rb"^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}(?!\d)")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_ARABIC = re.compile(r"[\u0600-\u06ff\u200c-\u200f«»“”‘’–—…\u00a0]")
_WESTERN = re.compile(r"[À-ÖØ-öø-ÿŒœŠšŽžŸ«»“”‘’–—…€£©®°·\u00a0]")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class Document:
    """A text with what is known of it; `raw` are the bytes that it was read from, `form` how they are to be read again."""

    name: str
    raw: bytes
    form: str  # text | html | json
    text: str
    id: str | None = None
    language: Language | None = None
    source: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be read, and why, in one line."""

    name: str
    reason: str


def read_paths(paths: Iterable[Path]) -> Iterator[Document | Failure]:
    """Return the documents of files and of all readable files in folders, in order of their names."""
    for path in paths:
        if path.is_dir():
            files = [f for f in sorted(path.rglob("*")) if f.is_file() and f.suffix.lower() in (*_TEXT, *_HTML, *_LINES)]
            if not files:
                yield Failure(str(path), "the folder holds no .txt, .html or .jsonl file")
            yield from (item for file in files for item in _read_file(file))
        else:
            yield from _read_file(path)


def _read_file(path: Path) -> Iterator[Document | Failure]:
    try:
        if path.suffix.lower() in _LINES:
            with path.open("rb") as lines:
                yield from read_lines(lines, str(path))
            return
        if path.stat().st_size > LARGEST:
            yield Failure(str(path), _TOO_LONG)
            return
        raw = path.read_bytes()
    except OSError as error:
        yield Failure(str(path), error.strerror or type(error).__name__)
        return
    form = "html" if path.suffix.lower() in _HTML or _HTML_START.match(raw) else "text"
    yield read_bytes(str(path), raw, form)


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
    """Return the document that some bytes of a form (text, html, json) hold."""
    if not raw.strip():
        return Failure(name, "empty")
    if len(raw) > LARGEST:
        return Failure(name, _TOO_LONG)
    if form == "json":
        return _json(name, raw)
    decoded = decode(raw)
    if decoded is None:
        return Failure(name, "binary, or text in an encoding that can't be told")
    return _html(name, raw, decoded) if form == "html" else Document(name, raw, form, decoded)


def decode(raw: bytes) -> str | None:
    """Return bytes as text: by byte order mark, as UTF-8, else by detection among the encodings of Arabic and Western pages;
    None where binary.
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError:
                return None
    if _CONTROL.search(raw):
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _detected(raw)


def _detected(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes

    # Ours alone, the likeliest first: a guess among a hundred encodings goes wrong.
    texts = (str(match) for match in from_bytes(raw, cp_isolation=["cp1256", "iso8859_6", "cp1252"]))
    return next(filter(_plausible, texts), None)


def _plausible(text: str) -> bool:
    """Return whether the letters beyond ASCII are nearly all Arabic, or few and Western: a single-byte encoding makes letters of any
    bytes, broken UTF-8 included, and those are neither.
    """
    beyond = len(_BEYOND_ASCII.findall(text))
    if len(_ARABIC.findall(text)) >= 0.95 * beyond:
        return True
    return beyond <= 0.1 * len(text) and len(_WESTERN.findall(text)) >= 0.95 * beyond


def _html(name: str, raw: bytes, decoded: str) -> Document | Failure:
    import trafilatura
    from lxml import html as lxml_html
    from lxml.etree import ParserError

    text = trafilatura.extract(decoded, include_comments=False, include_tables=False)
    if not text:
        return Failure(name, "the page holds no article text")
    try:
        tree = lxml_html.fromstring(decoded.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))
    except (ParserError, ValueError):
        return Document(name, raw, "html", text)
    return Document(
        name,
        raw,
        "html",
        text,
        source=_meta(tree, "og:site_name"),
        date=_iso_date(_meta(tree, "article:published_time") or _first(tree, "//time/@datetime")),
        title=_meta(tree, "og:title") or _first(tree, "//h1//text()") or _first(tree, "//title/text()"),
        url=_meta(tree, "og:url") or _first(tree, "//link[@rel='canonical']/@href"),
    )


def _meta(tree: Any, name: str) -> str | None:
    return _first(tree, "//meta[@property=$name or @name=$name]/@content", name=name)


def _first(tree: Any, xpath: str, **variables: str) -> str | None:
    found = tree.xpath(xpath, **variables)
    return str(found[0]).strip() or None if found else None


def _iso_date(written: str | None) -> str | None:
    match = _ISO.match(written or "")
    return match.group() if match else None


def _json(name: str, raw: bytes) -> Document | Failure:
    try:
        row = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Failure(name, "not UTF-8, as JSON lines must be")
    except (ValueError, RecursionError):
        return Failure(name, "no JSON object")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not row["text"].strip():
        return Failure(name, "JSON without `text`")
    known = {key: value for key in ("source", "date", "title", "url") if isinstance(value := row.get(key), str) and value}
    if known.get("date") and not _iso_date(known["date"]):
        known.pop("date")
    language = row.get("lang") if row.get("lang") in ("ar", "en") else None
    identity = str(row["id"]) if isinstance(row.get("id"), (str, int)) else None
    text = row["text"].encode("utf-8", "replace").decode("utf-8")  # lone surrogates, which JSON can carry, would fit no store
    return Document(name, raw, "json", text, id=identity, language=language, **{**known, "date": _iso_date(known.get("date"))})
