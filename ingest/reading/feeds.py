"""RSS (0.9x, 1.0, 2.0) and Atom feeds: each entry an article of the feed's outlet.

A feed is read with no network, no DTD and no entities of its own, which is what XML can attack a reader with. (`feedparser` can't be
locked: it needs a package that exists as source only.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from html.entities import name2codepoint
from typing import Any

from ingest.reading.pages import text_of_markup

_BEFORE_ROOT = rb"<!--.*?-->|<\?.*?\?>|<!doctype[^\[>]*(?:\[.*?\]\s*)?>"
START = re.compile(rb"^\s*(?:(?:%s)\s*)*<(?:rss|feed|(?:\w+:)?RDF)\b" % _BEFORE_ROOT, re.IGNORECASE | re.DOTALL)
_OF_HTML = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)(\w+);")
_CONTENT = ("encoded", "content", "description", "summary")  # the fullest first
_DATES = ("published", "pubDate", "date", "updated", "issued", "modified")


class NoFeed(ValueError):
    """What looked like a feed can't be read: its text says why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed; `raw` is a feed of its own that holds this entry alone, `date` as it is written there."""

    raw: bytes
    text: str
    title: str | None
    source: str | None
    date: str | None
    url: str | None


def entries_of(raw: bytes) -> Iterator[Entry]:
    """Return the entries of a feed in order, those without text too; raises NoFeed."""
    root = _root(raw)
    channel = root if _name(root) == "feed" else next((child for child in root if _name(child) == "channel"), root)
    found = [element for parent in dict.fromkeys((root, channel)) for element in parent if _name(element) in ("item", "entry")]
    if not found:
        raise NoFeed("a feed without entries")
    for element in found:
        yield Entry(
            raw=_alone(root, channel, element),
            text=_text(element),
            title=text_of_markup(_said(element, "title")) or None,
            source=text_of_markup(_said(element, "source") or _said(channel, "title")) or None,
            date=next(filter(None, (_said(element, name) for name in _DATES)), None),
            url=_link(element),
        )


def _root(raw: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False, remove_pis=True)
    try:
        root = etree.fromstring(_OF_HTML.sub(_as_number, raw), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NoFeed(f"broken XML: {' '.join(str(error).split())}") from error
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise NoFeed("XML that declares entities of its own, which a feed has no need of and attacks are made with")
    return root


def _as_number(match: re.Match[bytes]) -> bytes:
    """Return an entity that only HTML knows, such as &nbsp;, as the number that XML takes too."""
    code = name2codepoint.get(match[1].decode())
    return match[0] if code is None else b"&#%d;" % code


def _name(element: Any) -> str:
    """Return the name of an element without its namespace; a comment has none."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def _said(element: Any, name: str) -> str:
    """Return what the first child of a name says, markup in it as markup."""
    child = next((c for c in element if _name(c) == name), None)
    return "" if child is None else _inner(child)


def _inner(element: Any) -> str:
    from lxml import etree

    if _name(element) == "source" and any(_name(c) == "title" for c in element):  # Atom's names the feed that an entry comes from
        return _said(element, "title")
    markup = [etree.tostring(child, encoding="unicode") for child in element]
    return ((element.text or "") if not markup else f"{element.text or ''}{''.join(markup)}").strip()


def _text(element: Any) -> str:
    texts = (text_of_markup(_said(element, name)) for name in _CONTENT)
    return next(filter(None, texts), "")


def _link(element: Any) -> str | None:
    links = [c for c in element if _name(c) == "link"]
    written = [c.get("href") or (c.text or "").strip() for c in links if c.get("rel", "alternate") == "alternate"]
    return next(filter(None, written), None)


def _alone(root: Any, channel: Any, element: Any) -> bytes:
    """Return a feed of this entry only, under the title of its feed."""
    from lxml import etree

    outer = etree.Element(root.tag, root.attrib, nsmap=root.nsmap)
    inner = outer if channel is root else etree.SubElement(outer, channel.tag, channel.attrib, nsmap=channel.nsmap)
    for child in channel:
        if _name(child) == "title":
            inner.append(deepcopy(child))
    parent = inner if element.getparent() is channel else outer
    parent.append(deepcopy(element))
    return bytes(etree.tostring(outer, encoding="utf-8"))
