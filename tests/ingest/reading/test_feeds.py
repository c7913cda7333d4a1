"""Feeds: each entry an article, and what attacks a reader of XML refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.reading.archive import Archive
from ingest.reading.article import article_of, complaint
from ingest.reading.readers import Document, Failure, read_paths

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Outlet &amp; Co</title><link>https://example.org/</link><atom:link href="https://example.org/rss" rel="self"/>
<item><title>Iraqi forces arrest Qasim Muslih</title><link>https://example.org/1</link><pubDate>Wed, 26 May 2021 10:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Iraqi forces arrested <a href="x">Qasim&nbsp;Muslih</a> in Baghdad.</p>
<script>alert(1)</script><p>He is held.</p>]]></content:encoded></item>
<item><title>قوات</title><link>https://example.org/2</link><pubDate>03/05/2022</pubDate>
<description>اعتقلت القوات العراقية &lt;b&gt;قاسم مصلح&lt;/b&gt; في بغداد.</description></item>
<item><title>Nothing here</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">A &amp;amp; B</title><entry><title>T</title><link rel="self"
href="s"/><link href="https://example.org/a"/><updated>2021-05-27T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>The Coalition trains <b>the Iraqi forces</b>.</p><p>Two.</p></div></content></entry></feed>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel><item><title>T</title><link>https://example.org/r</link>
<description>The Coalition trains the Iraqi forces.</description><dc:date>2021-05-27</dc:date></item></rdf:RDF>"""
BOMB = """<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title>
<item><title>x</title><description>&b;</description></item></channel></rss>"""
OUTSIDE = """<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&secret;</description></item>
</channel></rss>"""


def read(folder: Path, text: str) -> list[Document | Failure]:
    (folder / "feed.xml").write_text(text, encoding="utf-8")
    return list(read_paths([folder / "feed.xml"]))


def test_rss_gives_its_entries_with_their_full_text_and_names_the_empty_one(tmp_path: Path) -> None:
    first, second, empty = read(tmp_path, RSS)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.text == "Iraqi forces arrested Qasim Muslih in Baghdad.\nHe is held."
    assert (first.title, first.source, first.date) == ("Iraqi forces arrest Qasim Muslih", "Outlet & Co", "2021-05-26")
    assert first.url == "https://example.org/1"
    assert (second.text, second.date) == ("اعتقلت القوات العراقية قاسم مصلح في بغداد.", None)
    assert "`03/05/2022` can't be read" in (complaint(second) or "")
    assert empty == Failure(f"{tmp_path / 'feed.xml'}:3", "the entry `Nothing here` has no text")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (ATOM, ("The Coalition trains the Iraqi forces.\nTwo.", "T", "A & B", "2021-05-27", "https://example.org/a")),
        (RDF, ("The Coalition trains the Iraqi forces.", "T", "R", "2021-05-27", "https://example.org/r")),
    ],
)
def test_atom_and_rss_1_are_read_too(tmp_path: Path, text: str, wanted: tuple[str, ...]) -> None:
    (item,) = read(tmp_path, text)
    assert isinstance(item, Document)
    assert (item.text, item.title, item.source, item.date, item.url) == wanted


@pytest.mark.parametrize("text", [RSS, ATOM, RDF])
def test_an_entry_is_kept_so_that_it_is_read_again_as_the_same_article(tmp_path: Path, text: str) -> None:
    documents = [item for item in read(tmp_path, text) if isinstance(item, Document)]
    archive = Archive(tmp_path / "kept")
    assert all(archive.keep(document) for document in documents)
    again = [article_of(item) for item in archive.documents() if isinstance(item, Document)]
    assert sorted(map(repr, again)) == sorted(repr(article_of(document)) for document in documents)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (BOMB, "declares entities"),
        (OUTSIDE, "declares entities"),
        (RSS[:700], "broken XML"),
        ("<rss><channel><title>T</title></channel></rss>", "a feed without entries"),
        ("<?xml version='1.0'?><urlset/>", "neither a page nor an RSS or Atom feed"),
    ],
)
def test_what_is_no_feed_is_refused_in_one_line(tmp_path: Path, text: str, reason: str) -> None:
    (failure,) = (item for item in read(tmp_path, text) if isinstance(item, Failure))
    assert reason in failure.reason
    assert "\n" not in failure.reason
