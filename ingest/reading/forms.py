"""What a file is, by its first bytes and its name: a form that articles are read from, or one that they are not, with the reason."""

from __future__ import annotations

import json
import re
from pathlib import Path

from ingest.reading import feeds

TEXT, MARKDOWN = (".txt", ".text"), (".md", ".markdown")
HTML, LINES = (".html", ".htm", ".xhtml"), (".jsonl", ".ndjson")
READ = (*TEXT, *MARKDOWN, *HTML, *LINES, ".json", ".xml", ".rss", ".atom", ".rdf")
_AS_TEXT = "save it as text or HTML first"
_REFUSED = {
    ".csv": "a table: write each article as a JSON line",
    ".tsv": "a table: write each article as a JSON line",
    ".xls": "a spreadsheet: write each article as a JSON line",
    ".xlsx": "a spreadsheet: write each article as a JSON line",
    ".ods": "a spreadsheet: write each article as a JSON line",
    ".pdf": f"a PDF: {_AS_TEXT}",
    ".doc": f"a Word document: {_AS_TEXT}",
    ".docx": f"a Word document: {_AS_TEXT}",
    ".odt": f"an OpenDocument text: {_AS_TEXT}",
    ".rtf": f"an RTF document: {_AS_TEXT}",
    ".epub": f"an e-book: {_AS_TEXT}",
    ".eml": f"a mail: {_AS_TEXT}",
    ".mht": f"a web archive: {_AS_TEXT}",
    ".mhtml": f"a web archive: {_AS_TEXT}",
    ".zip": "an archive: unpack it first",
    ".gz": "an archive: unpack it first",
    ".tar": "an archive: unpack it first",
    ".7z": "an archive: unpack it first",
}
_STARTS = (
    (b"%PDF-", _REFUSED[".pdf"]),
    (b"{\\rtf", _REFUSED[".rtf"]),
    (b"PK\x03\x04", "an archive, as Word documents and e-books are, too: save it as text or HTML first"),
    (b"\x1f\x8b", _REFUSED[".gz"]),
)
_BESIDE = {
    ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".bmp", ".css", ".js", ".map", ".woff", ".woff2", ".ttf",
    ".mp3", ".mp4", ".webm",
}  # fmt: skip
_HTML_START = re.compile(rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)


def refusal(path: Path, raw: bytes = b"") -> str | None:
    """Return why a file is none that articles are read from, by its name and its first bytes; None where it may be one."""
    by_start = next((reason for start, reason in _STARTS if raw.startswith(start)), None)
    return by_start or _REFUSED.get(path.suffix.lower())


def is_passed_over(path: Path) -> bool:
    """Return whether a file in a folder is nobody's article: hidden, or a picture, style or script that pages are saved with."""
    return path.name.startswith(".") or path.suffix.lower() in _BESIDE


def form_of(path: Path, raw: bytes) -> str:
    """Return the form of a file: html, feed, xml (neither of the two), lines, array (both of JSON), markdown or text."""
    start = raw.removeprefix(b"\xef\xbb\xbf")
    suffix = path.suffix.lower()
    if feeds.START.match(start):
        return "feed"
    if suffix in HTML or _HTML_START.match(start):
        return "html"
    if start.lstrip().startswith(b"<?xml") or suffix in (".xml", ".rss", ".atom", ".rdf"):
        return "xml"
    if suffix in MARKDOWN:
        return "markdown"
    if suffix == ".json" or start.lstrip()[:1] in (b"[", b"{"):
        return _json_form(start, suffix == ".json")
    return "text"


def _json_form(raw: bytes, named: bool) -> str:
    """Return whether this is a JSON value, JSON lines, or only text that begins like JSON."""
    for form, part in (("array", raw), ("lines", raw.lstrip().partition(b"\n")[0])):
        try:
            if isinstance(json.loads(part), (dict, list)):
                return form
        except (ValueError, RecursionError):
            continue
    return "array" if named else "text"
