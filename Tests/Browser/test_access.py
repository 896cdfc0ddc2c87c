from axe_playwright_python.sync_playwright import Axe

from browser import VIEWS, ReportTest


class AccessTest(ReportTest):
    def test_axe_finds_nothing_in_any_view_and_scheme(self):
        for scheme in ["light", "dark"]:
            for view in VIEWS:
                for width in [400, 1280]:
                    page = self.open(view, width=width, color_scheme=scheme)
                    self.open_details(page)
                    found = Axe().run(page).response["violations"]
                    self.assertEqual(
                        [(one["id"], one["nodes"][0]["html"]) for one in found], [],
                        f"{view}, {scheme}, {width}")

    def test_the_keyboard_reaches_everything(self):
        page = self.open("overview")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        for _ in range(3):
            page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.textContent"), "Clusters")
        page.keyboard.press("Enter")
        page.wait_for_selector(".card")
        self.assertEqual(page.evaluate("document.activeElement.id"), "view")
        reached = set()
        for _ in range(12):
            page.keyboard.press("Tab")
            reached.add(page.evaluate("document.activeElement.tagName"))
        self.assertTrue({"SELECT", "INPUT", "SUMMARY"} <= reached, reached)

    def test_every_view_fits_narrow_screens(self):
        for view in VIEWS:
            page = self.open(view, width=400)
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 400, view)
