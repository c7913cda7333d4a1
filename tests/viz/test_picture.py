"""The picture in a real Chromium: lines, words, bundles, filters and narrow screens."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from conftest import Show
from drawn import edge, evidence

from viz.subgraph import Edge

if TYPE_CHECKING:
    from playwright.sync_api import Page


def star(count: int) -> list[Edge]:
    """Return claims on so many forces around one, every eighth of them denied."""
    return [edge(i, f"f{i} part_of centre", "reported" if i % 8 else "denied") for i in range(count)]


def words(tab: Page) -> list[dict[str, float]]:
    tab.wait_for_timeout(800)  # what glides comes to rest
    found: list[dict[str, float]] = tab.evaluate("view.words()")
    return found


@pytest.mark.parametrize(("count", "least"), [(20, 20), (75, 40), (300, 40)])
def test_words_are_many_and_lie_on_no_other_words(show: Show, count: int, least: int) -> None:
    start = time.monotonic()
    tab = show(*star(count))
    assert time.monotonic() - start < 20  # a second or two on a machine of its own
    boxes = words(tab)
    assert len(boxes) >= least
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            if one["owner"] != other["owner"]:
                apart = one["x"] + one["w"] <= other["x"] or other["x"] + other["w"] <= one["x"]
                assert apart or one["y"] + one["h"] <= other["y"] or other["y"] + other["h"] <= one["y"]
    assert "c0" in {box["owner"] for box in boxes}  # words of a denial


def test_lines_keep_width_and_dashes_on_the_screen_at_any_zoom(show: Show) -> None:
    tab = show(*star(120))
    found = []
    for scale in (0.1, 0.5, 2):
        tab.evaluate(f"view.network.moveTo({{scale: {scale}}})")
        tab.wait_for_timeout(200)
        line = "view.network.body.edges.c0.options"
        found.append(tab.evaluate(f"[{line}.width, ...{line}.dashes].map((n) => Math.round(n * view.network.getScale() * 10) / 10)"))
    assert found[0] == found[1] == found[2] == [2.8, 3, 5]


def test_words_are_of_one_size_however_far_away(show: Show) -> None:
    tab = show(*star(120))
    for scale in (0.1, 0.3):
        tab.evaluate(f"view.network.moveTo({{scale: {scale}}})")
        assert all(box["h"] >= 12 for box in words(tab))


def test_a_bundle_says_how_many_and_opens_to_all_of_them(show: Show) -> None:
    days = [f"2021-05-{day:02d}" for day in range(1, 21)]
    tab = show(
        *(edge(i, "a attacks b", "reported", evidence(day, quote=f"quote of {day}")) for i, day in enumerate(days)),
        edge(90, "a attacks b", "denied", evidence("2021-06-01", "denied", quote="never")),
        edge(91, "a attacks b", "contested", evidence("2021-06-02"), evidence("2021-06-02", "denied")),
    )
    assert tab.evaluate("view.network.body.data.edges.length") == 3
    assert {"c0", "c90", "c91"} <= {box["owner"] for box in words(tab)}
    tab.evaluate('view.openLine("c0")')
    text = tab.locator("#panel").inner_text()
    assert all(f"quote of {day}" in text for day in days)
    assert "never" not in text
    tab.evaluate('view.openLine("c90")')
    assert "never" in tab.locator("#panel").inner_text()
    tab.evaluate('view.openClaim("c7")')
    assert "19 claims more" in tab.locator("#panel").inner_text()


def test_filters_bring_what_is_left_near_and_count_it_alone(show: Show) -> None:
    tab = show(*star(80), edge(90, "p meets q", "planned", evidence("2021-07-01")))
    far = tab.evaluate("view.network.getScale()")
    for status in ("reported", "denied"):
        tab.locator(f'input[name="status"][value="{status}"]').uncheck()
    assert {"p", "q", "c90"} <= {box["owner"] for box in words(tab)}
    assert tab.evaluate("view.network.getScale()") > far
    titles = tab.locator(".timeline title").all_text_contents()
    assert "2021-07-01: 1 affirm, 0 deny" in titles
    assert "2021-05-26: 0 affirm, 0 deny" in titles
    tab.locator("#all-predicates").click()
    assert tab.get_by_text("The filters leave no claim.").is_visible()


@pytest.mark.parametrize("width", [390, 800])
def test_narrow_screens_have_everything_within_and_the_legend_at_hand(show: Show, width: int) -> None:
    tab = show(*star(20), width=width, height=800)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    for box in (tab.locator(name).bounding_box() for name in ("#search", "#show-table", "#theme", "#show-filters")):
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
    assert tab.locator("#legend").is_hidden()
    tab.locator("#show-filters").click()
    tab.locator('input[name="status"][value="denied"]').uncheck()
    assert tab.locator("#legend").is_visible()
    tab.locator("#show-filters").click()
    assert tab.locator("#legend").is_hidden()


def test_print_has_the_legend_and_the_table(show: Show) -> None:
    tab = show(*star(20), width=700)
    tab.emulate_media(media="print")
    assert tab.locator("#legend").is_visible()
    assert tab.locator("tr[data-claim]").first.is_visible()
    assert tab.locator("#search").is_hidden()
