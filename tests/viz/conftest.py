"""A real Chromium for the tests of the view, and views in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from drawn import subgraph

from viz.interface import Language
from viz.page import page
from viz.subgraph import Edge

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = Path("/usr/bin/chromium")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser for the session; skipped where there is no Chromium, but not in CI, where there must be one."""
    executable = CHROMIUM if CHROMIUM.exists() else shutil.which("chromium-browser") or shutil.which("google-chrome")
    if executable is None:
        if os.environ.get("CI") == "true":
            pytest.fail("CI needs Chromium: apt-get install -y chromium")
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=str(executable), args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield running
        running.close()


Show = Callable[..., "Page"]


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Show]:
    """Opens a view of some claims on a screen of this size, and sees that it complains of nothing."""
    tabs, complaints = [], []

    def opened(*edges: Edge, width: int = 1400, height: int = 850, language: Language = "en") -> Page:
        file = tmp_path / "view.html"
        file.write_text(page("Title", subgraph(*edges), language), encoding="utf-8")
        tab = browser.new_page(viewport={"width": width, "height": height})
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("console", lambda message: complaints.append(message.text))
        tab.goto(file.as_uri())
        tab.wait_for_selector("html[data-ready]", state="attached")
        tabs.append(tab)
        return tab

    yield opened
    for tab in tabs:
        tab.close()
    assert complaints == []
