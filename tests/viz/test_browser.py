"""The view in a real Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from drawn import edge, evidence, subgraph
from picture import HOSTILE, PICTURE, claims, filled

from graph.store import open_store
from viz.page import page, write_view

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@dataclass
class Opened:
    """A view in the browser, with what it asked for and complained of."""

    page: Page
    claims: dict[str, str]
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    folder = tmp_path_factory.mktemp("view")
    with open_store(filled(folder / "home", PICTURE)) as store:
        write_view(store, folder / "view.html")
        return folder / "view.html", claims(store)


@pytest.fixture
def opened(browser: Browser, written: tuple[Path, dict[str, str]]) -> Iterator[Opened]:
    file, known = written
    tab = browser.new_page(viewport={"width": 1300, "height": 800})
    view = Opened(tab, known)
    tab.on("request", lambda request: view.requests.append(request.url))
    tab.on("console", lambda message: view.complaints.append(message.text))
    tab.on("pageerror", lambda error: view.complaints.append(str(error)))
    tab.goto(file.as_uri())
    tab.wait_for_selector("html[data-ready]", state="attached")
    yield view
    assert view.requests == [file.as_uri()]
    assert view.complaints == []
    assert tab.title() != "broken"
    assert tab.locator("img").count() == 0
    tab.close()


def click_on_canvas(tab: Page, position: str) -> None:
    """Click where the network says that something is drawn; `position` is an expression for a point of the drawing."""
    at = tab.evaluate(
        f"""() => {{
            const point = view.network.canvasToDOM({position});
            const box = document.getElementById("network").getBoundingClientRect();
            return [box.x + point.x, box.y + point.y];
        }}"""
    )
    tab.mouse.click(*at)


def test_a_click_on_a_line_opens_the_words_of_both_sides(opened: Opened) -> None:
    tab, claim = opened.page, opened.claims["us arrests muslih"]
    middle = f'(() => {{ const e = view.network.body.edges["{claim}"]; return e.edgeType.getPoint(0.5); }})()'
    click_on_canvas(tab, middle)
    panel = tab.locator("#panel")
    panel.wait_for()
    text = panel.inner_text()
    for words in (
        "contested",
        "Wayne Marotto",
        "denies",
        "affirms",
        "2021-05-28",
        "Example Agency",
        "اعتقال قاسم مصلح",
        "claimed",
        "rumoured",
    ):
        assert words.lower() in text.lower()
    assert panel.locator("article.denied mark").inner_text() == "نفى التحالف اعتقال قاسم مصلح."


def test_a_click_on_an_entity_opens_what_is_said_of_it(opened: Opened) -> None:
    click_on_canvas(opened.page, 'view.network.getPositions(["anbar"]).anbar')
    panel = opened.page.locator("#panel")
    panel.wait_for()
    assert "الأنبار" in panel.inner_text()
    panel.locator(".list button").click()
    assert "US forces will leave Anbar." in panel.inner_text()


def test_arabic_runs_from_right_to_left_and_english_does_not(opened: Opened) -> None:
    tab = opened.page
    tab.evaluate(f'view.openClaim("{opened.claims["us arrests muslih"]}")')
    directions = tab.locator("#panel blockquote").evaluate_all("all => all.map(e => getComputedStyle(e).direction)")
    assert directions == ["rtl", "rtl"]
    assert tab.locator("#panel .proposition.second").evaluate("e => getComputedStyle(e).direction") == "rtl"
    tab.evaluate(f'view.openClaim("{opened.claims["us advises isf"]}")')
    assert tab.locator("#panel blockquote").evaluate("e => getComputedStyle(e).direction") == "ltr"


def test_the_table_opens_the_panel_by_keyboard_and_escape_goes_back(opened: Opened) -> None:
    tab, claim = opened.page, opened.claims["muslih leads pmf"]
    tab.locator("#show-table").press("Enter")
    button = tab.locator(f'tr[data-claim="{claim}"] button')
    button.press("Enter")
    assert "ليس قائداً في الهيئة." in tab.locator("#panel").inner_text()
    tab.keyboard.press("Escape")
    assert tab.locator("#panel").is_hidden()
    assert button.evaluate("e => document.activeElement === e")


def test_filters_take_out_a_status_and_a_predicate(opened: Opened) -> None:
    tab = opened.page
    tab.locator("#show-table").click()
    rows = tab.locator("tr[data-claim]:visible")
    before = rows.count()
    tab.locator('input[name="status"][value="denied"]').uncheck()
    assert rows.count() == before - 1
    tab.locator('input[name="predicate"][value="arrests"]').uncheck()
    assert rows.count() == before - 3
    assert tab.evaluate(f'view.network.body.data.edges.get("{opened.claims["us arrests muslih"]}").hidden') is True
    tab.locator("#all-predicates").click()
    assert rows.count() == 0


@pytest.mark.parametrize(("typed", "found"), [("muslih", "Qasim Muslih"), ("الانبار", "الأنبار"), ("قائدا في", "ليس قائداً في الهيئة.")])
def test_search_finds_names_and_quotes_however_written(opened: Opened, typed: str, found: str) -> None:
    tab = opened.page
    tab.locator("#search").fill(typed)
    tab.locator("#hits button").first.click()
    assert found in tab.locator("#panel").inner_text()
    tab.locator("#search").fill("zzzz")
    assert tab.locator("#hits").inner_text() == "nothing found"


def test_hostile_text_stays_text(opened: Opened) -> None:
    opened.page.evaluate(f'view.openClaim("{opened.claims["hostile supports pmf"]}")')
    assert opened.page.locator("#panel mark").text_content() == HOSTILE


def test_light_and_dark(opened: Opened) -> None:
    tab = opened.page
    ground = "() => getComputedStyle(document.body).backgroundColor"
    light = tab.evaluate(ground)
    tab.locator("#theme").click()
    assert tab.evaluate(ground) != light


def test_five_hundred_claims_are_drawn(browser: Browser, tmp_path: Path) -> None:
    edges = [edge(i, f"e{i % 130} arrests e{(i * 7 + 1) % 130}x", "contested", evidence("2021-05-26", "denied")) for i in range(500)]
    file = tmp_path / "view.html"
    file.write_text(page("Many", subgraph(*edges)), encoding="utf-8")
    tab = browser.new_page()
    tab.goto(file.as_uri())
    tab.wait_for_selector("html[data-ready]", state="attached")
    assert tab.evaluate("view.network.body.data.edges.length") == 130
    tab.locator("#show-table").click()
    tab.locator("tr[data-claim] button").nth(250).click()
    assert tab.locator("#panel article.denied").count() == 1
    tab.close()


def test_without_scripts_the_table_is_there(browser: Browser, written: tuple[Path, dict[str, str]]) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(written[0].as_uri())
    assert tab.locator("tr[data-claim]:visible").count() == len(written[1])
    context.close()


def test_what_is_opened_from_the_table_of_a_large_picture_is_brought_near(browser: Browser, tmp_path: Path) -> None:
    edges = [edge(i, f"e{i} arrests e{i + 1}") for i in range(120)]
    file = tmp_path / "view.html"
    file.write_text(page("Many", subgraph(*edges)), encoding="utf-8")
    tab = browser.new_page()
    tab.goto(file.as_uri())
    tab.wait_for_selector("html[data-ready]", state="attached")
    far = tab.evaluate("view.network.getScale()")
    tab.evaluate('view.openClaim("c7")')
    tab.wait_for_timeout(1000)  # it glides there; to wait for a condition would need eval, which the page forbids
    assert tab.evaluate("view.network.getScale()") > 1.5 * far
    tab.close()
