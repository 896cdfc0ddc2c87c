import made_articles
from browser import ReportTest


class HostileTest(ReportTest):
    """The watch of `ReportTest` sees console, dialogs and requests."""

    @classmethod
    def inputs(cls, folder):
        made_articles.write(made_articles.hostile(), folder / "hostile.jsonl")
        return [folder / "hostile.jsonl"]

    def check(self, page):
        self.assertIsNone(page.evaluate("window.ran ?? null"))
        strange = page.evaluate("""() => document.querySelectorAll(
          'main img, main iframe, main script, main style, main link, main object, main form, base'
        ).length""")
        self.assertEqual(strange, 0)
        links = page.evaluate("Array.from(document.links, link => link.getAttribute('href'))")
        self.assertEqual([link for link in links if not link.startswith("#")], [])
        self.assertEqual(page.evaluate("getComputedStyle(document.body).display"), "block")

    def test_nothing_runs_in_any_view(self):
        articles = len(made_articles.HOSTILE)
        views = ["overview", "matrix", "clusters", "pairs", "compare/0/1", "compare/7/8"]
        page = self.open()
        for view in views + [f"read/{number}" for number in range(articles)]:
            page.evaluate("view => { location.hash = view }", view)
            page.wait_for_selector("main h1")
            self.open_details(page)
            self.check(page)

    def test_addresses_are_not_trusted(self):
        for view in ["read/%3Cimg%20src=x%3E", "compare/-1/99999", "clusters/<b>", "no/such/view",
                     "read/%E0%A4%A"]:
            self.check(self.open(view))

    def test_hidden_characters_are_named(self):
        page = self.open("read/6")
        self.assertIn("[U+202E]", page.inner_text("main"))
        self.assertIn("[U+0007]", page.inner_text("main"))

    def test_nothing_is_wider_than_the_screen(self):
        for view in ["overview", "matrix", "clusters", "compare/0/9", "read/9", "pairs"]:
            for width in [400, 1280]:
                page = self.open(view, width=width)
                wide = page.evaluate("document.documentElement.scrollWidth")
                self.assertLessEqual(wide, width, view)
