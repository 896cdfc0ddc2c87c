"""Takes the pictures of docs/report.md: a report of seeds/, in a real browser.

Usage: screenshots.py FOLDER
"""

import io
import os
import pathlib
import sys
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

from browser import SEEDS, make_report

# Name, view, height, scheme, and what to do before the picture is taken.
PICTURES = [
    ("overview", "overview", 780, "light", None),
    ("matrix-before", "matrix", 760, "light", "point"),
    ("matrix-after", "matrix", 760, "light", "strip"),
    ("clusters", "clusters", 720, "light", "why"),
    ("compare", "compare/0/4", 720, "light", None),
    ("read", "read/3", 720, "dark", "scroll"),
    ("pairs", "pairs", 720, "light", "printed"),
]


def prepare(page, what):
    if what in ("point", "strip"):
        if what == "strip":
            page.get_by_label("after stripping").check()
        page.focus("canvas")
        page.keyboard.press("ArrowDown")
        for _ in range(4):
            page.keyboard.press("ArrowDown")
            for _ in range(5):
                page.keyboard.press("ArrowRight")
                told = page.inner_text("#told")
                if "Air Defense System to Niger in Russian Officials" in told:
                    return
            page.keyboard.press("Home")
    elif what == "why":
        page.get_by_text("Why, and how to overrule it").first.click()
    elif what == "scroll":
        page.locator(".note.removed").nth(2).scroll_into_view_if_needed()
    elif what == "printed":
        page.get_by_label("as printed").check()
        page.get_by_role("slider").fill("10")


def main(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        address = (make_report(scratch, [SEEDS]) / "report.html").as_uri()
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"])
        for name, view, height, scheme, what in PICTURES:
            page = browser.new_page(
                viewport={"width": 1120, "height": height}, color_scheme=scheme)
            page.goto(f"{address}#{view}")
            page.wait_for_timeout(300)
            prepare(page, what)
            if what != "scroll":
                page.evaluate("scrollTo(0, 0)")
            # Few colours will do, and make the files a third as large.
            picture = Image.open(io.BytesIO(page.screenshot()))
            picture.quantize(96, dither=Image.Dither.NONE).save(
                folder / f"{name}.png", optimize=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
