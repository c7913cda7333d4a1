"""HTML as text: whole pages, without what surrounds their article, and the markup that feeds carry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_BLOCKS = ("p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "figcaption", "section", "article")
_NOT_READ = ("script", "style", "noscript", "template")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page's article, and what its head declares."""

    text: str
    source: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None


def page_of(decoded: str) -> Page | None:
    """Return the article of an HTML page, its date as it is written there; None where the page holds no article text."""
    import trafilatura
    from lxml.etree import ParserError

    text = trafilatura.extract(decoded, include_comments=False, include_tables=False)
    if not text:
        return None
    try:
        tree = _tree(decoded)
    except (ParserError, ValueError):
        return Page(text)
    return Page(
        text,
        source=_meta(tree, "og:site_name"),
        date=_meta(tree, "article:published_time") or _first(tree, "//time/@datetime"),
        title=_meta(tree, "og:title") or _first(tree, "//h1//text()") or _first(tree, "//title/text()"),
        url=_meta(tree, "og:url") or _first(tree, "//link[@rel='canonical']/@href"),
    )


def text_of_markup(markup: str) -> str:
    """Return the text of a piece of HTML, a block a line; empty where it has none."""
    from lxml.etree import ParserError

    if "<" not in markup and "&" not in markup:
        return markup.strip()
    try:
        tree = _tree(f"<div>{markup}</div>")
    except (ParserError, ValueError):
        return ""
    return _plain(tree)


def _tree(decoded: str) -> Any:
    from lxml import html

    return html.fromstring(decoded.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8"))


def _plain(tree: Any) -> str:
    for element in list(tree.iter(*_NOT_READ)):
        element.drop_tree()
    for element in tree.iter(*_BLOCKS):
        element.tail = f"\n{element.tail or ''}"
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return "\n".join(line for line in lines if line)


def _meta(tree: Any, name: str) -> str | None:
    return _first(tree, "//meta[@property=$name or @name=$name]/@content", name=name)


def _first(tree: Any, xpath: str, **variables: str) -> str | None:
    found = tree.xpath(xpath, **variables)
    return str(found[0]).strip() or None if found else None
