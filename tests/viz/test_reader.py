"""A view as its reader has it, in a real Chromium: on a phone, on paper, in Arabic, by the keyboard alone, with words that mean harm."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from conftest import Show
from drawn import edge, evidence

from viz.interface import load_interface
from viz.subgraph import Edge

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOCUS = "document.activeElement.id || document.activeElement.className"
ENDLESS = replace(evidence("2021-05-26"), outlet="W" * 400)
DENIED = edge(1, "badr attacks erbil", "denied", evidence("2021-05-26", "denied", quote="It never attacked Erbil."))
TWO = (DENIED, edge(2, "iraq meets turkey", "reported", ENDLESS))


def statuses_in_sight(tab: Page) -> list[str]:
    """Return the statuses of rows that stand wholly within the width of the screen."""
    return tab.evaluate(  # type: ignore[no-any-return]
        """() => [...document.querySelectorAll("td.status span")].filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return left >= 0 && right <= innerWidth && right > left;
        }).map((one) => one.textContent)"""
    )


@pytest.mark.parametrize("width", [1400, 700, 400])
def test_the_status_of_a_row_is_in_sight_whatever_an_outlet_is_called(show: Show, width: int) -> None:
    tab = show(*TWO, width=width)
    tab.locator("#show-table").click()
    assert statuses_in_sight(tab) == ["denied", "reported"]
    assert tab.evaluate("document.querySelector('.stage').scrollWidth <= document.querySelector('.stage').clientWidth")
    status, claim = (tab.evaluate(f"document.querySelector('td.{cell}').getBoundingClientRect().top") for cell in ("status", "claim"))
    assert (status < claim) is (width == 400)


def test_paper_has_the_words_of_every_claim_with_its_status(show: Show) -> None:
    tab = show(*TWO, width=700)
    tab.evaluate("document.documentElement.dataset.theme = 'dark'")

    tab.emulate_media(media="print")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    words = tab.locator("tr.words").first
    assert words.is_visible()
    assert "It never attacked Erbil." in words.inner_text()
    assert "denies" in words.inner_text()
    assert statuses_in_sight(tab) == ["denied", "reported"]
    assert tab.evaluate("document.documentElement.dataset.theme") == "light"
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.locator("tr.words").count() == 0
    assert tab.evaluate("document.documentElement.dataset.theme") == "dark"


def test_of_many_claims_the_disputed_ones_have_their_words_on_paper(show: Show) -> None:
    tab = show(DENIED, *(edge(i, f"f{i} part_of iraq") for i in range(2, 120)))
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.locator("tr.words").count() == 1
    assert "Of more than 100 claims" in tab.evaluate("document.querySelector('caption').textContent")
    tab.locator('input[name="status"][value="reported"]').uncheck()
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate("document.querySelector('.on-paper')") is None


def test_what_a_judgement_and_a_query_take_stands_below_the_words(show: Show) -> None:
    tab = show(*TWO)
    tab.evaluate("view.openClaim('c1')")
    assert tab.locator(".statement .id").inner_text() == "statement s"
    assert tab.locator("#details > .id").inner_text() == "claim c1"


def test_the_page_speaks_arabic(show: Show) -> None:
    tab = show(*TWO, language="ar")
    assert tab.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert "منفي: مهاجمة" in tab.evaluate("view.network.body.data.edges.get().map((line) => line.words)")
    tab.locator("#show-table").click()
    row = tab.locator("tr[data-claim=c1]")
    assert row.locator(".status").inner_text().strip() == "منفي"
    assert row.locator(".open").inner_text() == "الbadr: مهاجمة الerbil"
    assert row.locator(".second").inner_text() == "Badr attacks Erbil"
    row.locator(".open").click()
    panel = tab.locator("#panel").inner_text()
    english = load_interface("en")
    told = [words for words in english.words.values() if "{" not in words and len(words) > 4 and words != "Outlet"]  # the outlet's name
    assert [words for words in told if words in panel] == []
    assert "قيل في" in panel


def test_a_date_among_arabic_letters_keeps_its_order(show: Show) -> None:
    tab = show(*TWO, language="ar")
    tab.evaluate("view.openClaim('c1')")
    places = tab.evaluate(
        """() => {
            const text = [...document.querySelectorAll("#details .day")].find((one) => one.textContent === "2021-05-26").firstChild;
            return [0, 5, 8].map((at) => {
                const range = document.createRange();
                range.setStart(text, at);
                range.setEnd(text, at + 2);
                return range.getBoundingClientRect().left;
            });
        }"""
    )
    assert places == sorted(places)


def test_the_keyboard_passes_the_filters_and_finds_back(show: Show) -> None:
    tab = show(*TWO)
    tab.keyboard.press("Tab")
    assert tab.evaluate(FOCUS) == "skip"
    tab.keyboard.press("Enter")
    assert tab.evaluate(FOCUS) == "as-table"
    assert tab.locator("#as-table").is_visible()
    tab.locator("#search").fill("badr")
    tab.locator("#search").press("Enter")
    assert tab.evaluate(FOCUS) == "details"
    tab.keyboard.press("Escape")
    assert tab.evaluate(FOCUS) == "search"
    assert tab.locator("#hits").is_hidden()


def test_what_was_found_goes_when_somebody_goes_on(show: Show) -> None:
    tab = show(*TWO)
    tab.locator("#search").fill("badr")
    assert tab.locator("#hits").is_visible()
    tab.keyboard.press("Tab")
    assert tab.evaluate(FOCUS) == "show-network"
    assert tab.locator("#hits").is_hidden()


def test_the_drawing_is_no_stop_of_the_keyboard_and_escape_closes_the_legend(show: Show) -> None:
    tab = show(*TWO, width=400)
    tab.locator("#show-filters").click()
    assert tab.locator("#legend").is_visible()
    tab.keyboard.press("Escape")
    assert tab.locator("#legend").is_hidden()
    assert tab.evaluate(FOCUS) == "show-filters"
    assert tab.evaluate("document.querySelector('#network [tabindex]').tabIndex") == -1


def quoted(before: str, quote: str, after: str) -> Edge:
    return edge(1, "badr attacks erbil", "reported", replace(evidence("2021-05-26", quote=quote), before=before, after=after))


def test_a_long_sentence_opens_from_what_is_near_the_quote(show: Show) -> None:
    tab = show(quoted("b" * 5000 + " near ", "the quote", " short"))
    tab.evaluate("view.openClaim('c1')")
    shown = tab.locator("blockquote").inner_text()
    assert shown.startswith("… b")
    assert shown.endswith("near the quote short")
    assert len(shown) < 400
    tab.get_by_role("button", name="the whole sentence").click()
    assert len(tab.locator("blockquote").inner_text()) > 5000
    assert tab.locator("mark").inner_text() == "the quote"


def test_a_name_without_end_leaves_room_for_others(show: Show) -> None:
    name = "W" * 400
    tab = show(edge(1, f"{name} attacks erbil"), edge(2, "badr meets iraq"))
    tab.wait_for_timeout(800)
    widths = [box["w"] for box in tab.evaluate("view.words()")]
    assert len(widths) > 4
    assert max(widths) < 260
    tab.evaluate("view.openClaim('c1')")
    assert tab.evaluate("document.querySelector('#panel').scrollWidth <= document.querySelector('#panel').clientWidth")
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_no_letters_are_turned_round(show: Show) -> None:
    turned = replace(quoted("\u202e", "He was \u202edereven\u202d there", ""), says=DENIED.says)
    tab = show(replace(turned, statements=(replace(turned.statements[0], outlet="\u202eLIVE", title="\u202dTitle"),)))
    tab.evaluate("view.openClaim('c1')")
    assert tab.locator("mark").inner_text() == "He was dereven there"
    assert not set(tab.content()) & set("\u202d\u202e")
