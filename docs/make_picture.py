"""Take the picture of a view: python docs/make_picture.py VIEW.html [PICTURE.png], by default docs/view.png.

The view is opened in Chromium, with the first contested claim (else the first claim) open in the panel.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

WIDTH, HEIGHT = 1500, 900
_FIRST = """() => {
    const rows = [...document.querySelectorAll("tr[data-claim]")];
    const row = rows.find((one) => one.querySelector(".status").textContent.includes("contested")) || rows[0];
    if (row) view.openClaim(row.dataset.claim);
}"""


def take_picture(view: Path, picture: Path) -> None:
    """Write the picture of a view as PNG, sharper than the screen by half; raises RuntimeError where there is no Chromium."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        raise RuntimeError("no Chromium on this machine: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=1.5, color_scheme="light")
        page.goto(view.resolve().as_uri())
        page.wait_for_selector("html[data-ready]", state="attached")
        page.evaluate(_FIRST)
        page.wait_for_timeout(1000)  # the drawing glides to its place beside the panel
        page.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    take_picture(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) == 3 else Path(__file__).with_name("view.png")))
