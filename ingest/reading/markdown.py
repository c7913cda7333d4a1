"""Markdown as plain text: paragraphs, headings and items of lists apart, without marks, pictures, code and the addresses of links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.reading.pages import text_of_markup

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FRONT = re.compile(r"---[ \t]*\n(?P<lines>.*?\n)---[ \t]*(?:\n|$)", re.DOTALL)
_HEAD = re.compile(r"(?P<lines>(?:[ \t]*(?:title|date|source|url)[ \t]*:.*(?:\n|$))*)", re.IGNORECASE)
_LINE = re.compile(r"[ \t]*(?P<key>title|date|source|url)[ \t]*:(?P<value>.*)", re.IGNORECASE)
_WORDS = ("text", "code_inline", "text_special")
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
_QUOTES = "\"'"


def plain_text(markdown: str) -> str:
    """Return the text of a Markdown document, under the lines at its head that say what is known of it."""
    text = markdown.replace("\r\n", "\n").lstrip("\ufeff")
    head = _FRONT.match(text) or _HEAD.match(text)
    known = [line for line in map(_LINE.fullmatch, head["lines"].splitlines()) if line] if head else []
    body = text[head.end() :] if head else text
    lines = "".join(f"{line['key']}: {line['value'].strip().strip(_QUOTES)}\n" for line in known)
    return f"{lines}\n" * bool(lines) + "\n\n".join(_blocks(_reader().parse(body)))


def _blocks(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the text of each block that has any."""
    for token in tokens:
        if token.type in ("inline", "html_block"):
            text = _inline(token.children or ()) if token.type == "inline" else text_of_markup(token.content)
            if text.strip():
                yield text.strip()


def _inline(tokens: Iterable[Token]) -> str:
    """Return the words of a block, without pictures and HTML."""
    return "".join(_BREAKS.get(token.type, token.content if token.type in _WORDS else "") for token in tokens)


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    """Return a reader of common Markdown with tables."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table")
