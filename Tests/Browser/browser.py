"""A real browser with a report in it, watched for whatever it must not do."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"


def make_report(folder, inputs):
    """Cleans `inputs` into a new folder below `folder` and gives it."""
    out = pathlib.Path(tempfile.mkdtemp(dir=folder)) / "out"
    done = subprocess.run(
        [os.environ["FLONG"], "clean", *map(str, inputs), "--out", str(out), "--quiet"],
        capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)
    return out


class ReportTest(unittest.TestCase):
    """Opens pages of one report; fails on anything on the console and on any request."""

    @classmethod
    def inputs(cls, folder):
        """What the report is made of."""
        return [SEEDS]

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="flong-browser-")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.out = make_report(cls.folder.name, cls.inputs(pathlib.Path(cls.folder.name)))
        cls.address = (cls.out / "report.html").as_uri()
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        cls.browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"])
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.told = []
        self.requests = []

    def tearDown(self):
        self.assertEqual(self.told, [], "the console stays empty, and nothing pops up")
        self.assertEqual(
            {request for request in self.requests if request.split("#")[0] != self.address}, set(),
            "nothing is requested but the page itself")

    def open(self, view="overview", width=1280, height=900, **options):
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, **options)
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: self.told.append(message.text))
        page.on("pageerror", lambda error: self.told.append(str(error)))
        page.on("dialog", lambda dialog: (self.told.append(dialog.message), dialog.dismiss()))
        page.on("popup", lambda popup: self.told.append(popup.url))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(f"{self.address}#{view}")
        page.wait_for_selector("main h1")
        return page

    def open_details(self, page):
        page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")

    def lines(self, name):
        with open(self.out / name, encoding="utf-8") as file:
            return [json.loads(line) for line in file]


VIEWS = ["overview", "matrix", "clusters", "compare/0/1", "read/0", "pairs"]
