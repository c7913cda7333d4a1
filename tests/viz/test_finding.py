"""Search and table of the view in a real Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from drawn import edge, evidence
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.register import load_register
from graph.romanisation import skeleton
from viz.page import page
from viz.subgraph import Node, Subgraph

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ACTORS = (
    Node("khazali", "person", "Qais al-Khazali", "قيس الخزعلي", ("Qais al-Khazali", "قيس الخزعلي"), True),
    Node("amiri", "person", "Hadi al-Amiri", "هادي العامري", ("Hadi al-Amiri", "هادي العامري"), True),
    Node("kataib", "force", "Kata'ib Hezbollah", "كتائب حزب الله", ("Kata'ib Hezbollah", "كتائب حزب الله"), True),
)
VISIT = replace(evidence("2020-01-01"), outlet="Tigris Post", title="A visit in Najaf", url="https://example.org/visit")
CLAIMS = (
    replace(edge(1, "khazali leads kataib", "denied", evidence("2021-05-26", "denied", quote="He never led it.")), first_said="2021-05-26"),
    replace(edge(2, "amiri meets khazali", "reported", VISIT), first_said="2020-01-01"),
    replace(edge(3, "amiri accuses kataib", "claimed", evidence("2022-01-01"), evidence("2022-01-02")), first_said="2022-01-01"),
)


@pytest.fixture(scope="module")
def tab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    file = tmp_path_factory.mktemp("view") / "view.html"
    file.write_text(page("Title", Subgraph(ACTORS, CLAIMS)), encoding="utf-8")
    opened = browser.new_page(viewport={"width": 1300, "height": 800})
    opened.goto(file.as_uri())
    opened.wait_for_selector("html[data-ready]", state="attached")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Kais Khazali", "Qais al-Khazali"),
        ("al amiri", "Hadi al-Amiri"),
        ("Ameri", "Hadi al-Amiri"),
        ("Kata’ib", "Kata'ib Hezbollah"),
        ("kataeb hizbullah", "Kata'ib Hezbollah"),
        ("العامرى", "Hadi al-Amiri"),
        ("tigris", "Outlet: Tigris Post (1)"),
        ("visit in naj", "Article: A visit in Najaf (1)"),
        ("never led", "“He never led it.” denied"),
    ],
)
def test_search_finds_by_sound_outlet_title_and_quote(tab: Page, typed: str, found: str) -> None:
    tab.locator("#search").fill(typed)
    assert tab.locator("#hits button").first.inner_text().startswith(found)


def test_what_sounds_like_nobody_is_not_found(tab: Page) -> None:
    tab.locator("#search").fill("Zhongguo")
    assert tab.locator("#hits").inner_text() == "nothing found"


def test_arrows_choose_and_enter_opens(tab: Page) -> None:
    tab.locator("#search").fill("al")
    assert tab.locator("#hits button").count() == 2
    for _ in range(2):
        tab.keyboard.press("ArrowDown")
    second = tab.locator("#hits button").nth(1)
    assert second.get_attribute("aria-selected") == "true"
    assert tab.locator("#search").get_attribute("aria-activedescendant") == second.get_attribute("id")
    name = second.inner_text().split(" ")[0]
    tab.keyboard.press("Enter")
    assert name in tab.locator("#details h2").first.inner_text()
    assert tab.locator("#hits").is_hidden()
    tab.locator("#search").fill("kais khazali")
    tab.keyboard.press("Enter")  # without an arrow, the first
    assert "Qais al-Khazali" in tab.locator("#details h2").first.inner_text()
    tab.keyboard.press("Escape")
    assert tab.locator("#panel").is_hidden()


def test_an_outlet_opens_to_what_it_states_and_its_quotes_link_to_the_article(tab: Page) -> None:
    tab.locator("#search").fill("tigris post")
    tab.keyboard.press("Enter")
    tab.locator("#details .list button").click()
    link = tab.locator("#details article a")
    assert link.get_attribute("href") == "https://example.org/visit"
    assert link.get_attribute("rel") == "noopener noreferrer"
    tab.keyboard.press("Escape")


def test_the_search_narrows_the_table_and_headings_sort_it(tab: Page) -> None:
    tab.locator("#search").fill("")
    tab.locator("#show-table").click()
    shown = tab.locator("tr[data-claim]:visible")

    def order() -> list[str | None]:
        return [row.get_attribute("data-claim") for row in shown.all()]

    tab.locator("th button", has_text="Said").click()
    assert order() == ["c2", "c1", "c3"]
    assert tab.locator('th[aria-sort="ascending"]').inner_text().startswith("SAID")
    tab.locator("th button", has_text="Said").click()
    assert order() == ["c3", "c1", "c2"]
    tab.locator("#search").fill("kais khazali")
    assert order() == ["c1", "c2"]
    tab.locator("#search").fill("tigris")
    assert order() == ["c2"]
    tab.locator("#search").fill("")
    assert len(order()) == 3
    tab.locator("#show-network").click()


def test_the_page_hears_names_as_the_register_does(tab: Page) -> None:
    names = [name for entry in load_register() for name in entry.names][::7]
    heard = tab.evaluate("(names) => names.map((name) => view.skeleton(name).join(' '))", names)
    assert [(name, bones) for name, bones in zip(names, heard, strict=True) if bones != " ".join(skeleton(name))] == []


@settings(deadline=None, max_examples=30)
@given(st.text(alphabet="abcdehklmqstuwyxABK '’-العبدقسكةىأؤ 0123", max_size=24))
def test_the_page_hears_whatever_is_typed_as_the_register_does(tab: Page, typed: str) -> None:
    assert tab.evaluate("(name) => view.skeleton(name)", typed) == list(skeleton(typed))
