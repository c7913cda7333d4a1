from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from drawn import edge, evidence, subgraph
from hypothesis import given
from hypothesis import strategies as st
from picture import HOSTILE, PICTURE, claims

from graph.store import Store
from queries.errors import NoSuchEntity, UnknownQuery
from viz.errors import NothingToDraw, ViewNotWritten
from viz.interface import Language
from viz.page import embedded, page, write_view
from viz.subgraph import Subgraph


class Page(HTMLParser):
    """The elements of a page, and the text of its scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            self.scripts[-1] += data


@given(
    st.recursive(
        st.text() | st.sampled_from([HOSTILE, "<", "&", "\u2028"]), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_embedded_json_says_the_same_and_ends_no_element(value: object) -> None:
    text = embedded(value)
    assert json.loads(text) == json.loads(json.dumps(value, ensure_ascii=False).translate(dict.fromkeys((0x202D, 0x202E))))
    assert not set(text) & set("<>&\u2028\u2029\u202d\u202e")


def test_hostile_text_makes_no_element() -> None:
    drawn = subgraph(edge(1, "a arrests b", "denied", evidence("2021-05-26", quote=HOSTILE)))
    clean, hostile = Page(page("Title", drawn)), Page(page(HOSTILE, drawn))
    assert [tag for tag, _ in hostile.tags] == [tag for tag, _ in clean.tags]
    assert "img" not in {tag for tag, _ in hostile.tags}
    assert json.loads(hostile.scripts[0])["edges"][0]["statements"][0]["quote"] == HOSTILE


def test_the_page_refers_to_nothing_outside_and_lets_only_its_scripts_run() -> None:
    found = Page(page("Title", subgraph(edge(1, "a arrests b"))))
    for tag, attributes in found.tags:
        assert "src" not in attributes, tag
        assert attributes.get("href", "data:,") in ("data:,", "#as-table"), tag
        assert not [name for name in attributes if name.startswith("on")], tag
    [policy] = [a["content"] or "" for _, a in found.tags if a.get("http-equiv") == "Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    digests = {f"'sha256-{base64.b64encode(hashlib.sha256(s.encode()).digest()).decode()}'" for s in found.scripts[1:]}
    assert digests == set(re.findall(r"'sha256-[^']+'", policy))
    assert len(digests) == 2
    assert "unsafe-eval" not in policy
    assert "script-src 'unsafe-inline'" not in policy


def test_the_table_holds_every_claim_with_its_status() -> None:
    html = page("Title", subgraph(edge(1, "a arrests b", "denied"), edge(2, "a advises b")))
    rows = [attributes["data-claim"] for tag, attributes in Page(html).tags if tag == "tr" and "data-claim" in attributes]
    assert rows == ["c1", "c2"]
    assert 'style="color: var(--status-denied)">denied' in html


def test_what_is_not_drawn_is_told() -> None:
    assert "7 more claims are not drawn" in page("Title", subgraph(edge(1, "a arrests b"), left_out=7))
    assert "<strong>" not in page("Title", subgraph(edge(1, "a arrests b")))
    assert "No claims to show" in page("Title", Subgraph((), ()))


def test_writes_a_query_an_entity_and_everything(store: Store, tmp_path: Path) -> None:
    store.write_all(PICTURE)
    file = tmp_path / "view.html"
    known = claims(store)

    def drawn() -> set[str]:
        return {edge["claim"] for edge in json.loads(Page(file.read_text(encoding="utf-8")).scripts[0])["edges"]}

    assert write_view(store, file) == 0
    assert drawn() == set(known.values())
    write_view(store, file, query="contested-claims")
    assert drawn() == {known["us arrests muslih"], known["muslih leads pmf"]}
    write_view(store, file, query="evidence", params={"claim": known["us advises isf"]})
    assert drawn() == {known["us advises isf"]}
    write_view(store, file, entity="الأنبار")
    assert drawn() == {known["us withdraws_from anbar"]}
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize(
    ("language", "heading"),
    [("en", "Timeline: Qasim Muslih, 2021-05"), ("ar", "التسلسل الزمني: قاسم مصلح، \u20662021-05\u2069")],
)
def test_the_heading_tells_of_whom_and_when_it_was_asked(store: Store, tmp_path: Path, language: Language, heading: str) -> None:
    store.write_all(PICTURE)
    write_view(store, tmp_path / "view.html", query="timeline", params={"entity": "muslih", "from": "2021-05"}, language=language)
    assert f'<h1><bdi dir="auto">{heading}</bdi></h1>' in (tmp_path / "view.html").read_text(encoding="utf-8")


def test_what_can_not_be_drawn_is_one_clear_line(store: Store, tmp_path: Path) -> None:
    store.write_all(PICTURE)
    with pytest.raises(NothingToDraw, match="`entities`"):
        write_view(store, tmp_path / "view.html", query="entities")
    with pytest.raises(UnknownQuery):
        write_view(store, tmp_path / "view.html", query="no-such-query")
    with pytest.raises(NoSuchEntity):
        write_view(store, tmp_path / "view.html", entity="nobody at all")
    with pytest.raises(ViewNotWritten, match=re.escape(str(tmp_path / "none" / "view.html"))):
        write_view(store, tmp_path / "none" / "view.html")
    assert list(tmp_path.glob("*.html")) == []
