import made_articles
from browser import ReportTest


class SeedMatrixTest(ReportTest):
    def walk_to(self, page, one, two):
        """Moves the cursor with the arrow keys until it stands on a pair of articles."""
        titles = {row["id"][:3]: row["title"] for row in self.lines("articles.jsonl")}
        page.focus("canvas")
        for key in ["ArrowUp"] + ["ArrowRight"] * 5:
            page.keyboard.press(key)
        page.keyboard.press("Home")
        for _ in range(5):
            for _ in range(5):
                told = page.inner_text("#told")
                if f"{titles[one]} in {titles[two]}:" in told:
                    return told
                page.keyboard.press("ArrowRight")
            page.keyboard.press("Home")
            page.keyboard.press("ArrowDown")
        self.fail(f"no cell of {one} and {two}")

    def test_before_and_after_removes_the_appeal(self):
        page = self.open("matrix")
        told = self.walk_to(page, "001", "003")
        self.assertIn("0.30482 as printed, 0.01980 after cleaning", told)
        before = page.locator("canvas").screenshot()
        page.get_by_label("after stripping").check()
        after = page.locator("canvas").screenshot()
        self.assertNotEqual(before, after)

    def test_the_exact_numbers_are_those_of_the_file(self):
        page = self.open("matrix")
        for pair in self.lines("pairs.jsonl"):
            self.walk_to(page, pair["a"][:3], pair["b"][:3])
            cells = page.locator("aside td").all_inner_texts()
            expected = []
            for name in ["containment_a", "containment_b", "resemblance"]:
                expected += [f"{pair['raw'][name]:.5f}", f"{pair['cleaned'][name]:.5f}"]
            self.assertEqual(cells[:6], expected)

    def test_two_clicks_to_the_quotation(self):
        page = self.open()
        page.get_by_role("link", name="Matrix").click()
        self.walk_to(page, "000", "004")
        box = page.locator("canvas").bounding_box()
        # The two stand together in the first rows: what is left of the canvas beside names is cells.
        gutter, head = round(min(260, max(84, box["width"] * 0.24))), 110
        side = min(box["width"] - gutter, box["height"] - head) / 5
        page.mouse.click(box["x"] + gutter + 1.5 * side, box["y"] + head + 0.5 * side)
        page.wait_for_selector(".pair")
        for mark in page.locator("mark.current").all():
            self.assertIn("We are here to train the Nigerien army", mark.inner_text())
            self.assertTrue(mark.is_visible())
            box = mark.bounding_box()
            self.assertTrue(0 < box["y"] < 900, "in sight, not scrolled away")
        self.assertEqual(page.locator("mark.current").count(), 2)

    def test_enter_opens_a_cell(self):
        page = self.open("matrix")
        self.walk_to(page, "001", "003")
        page.keyboard.press("Enter")
        page.wait_for_selector(".pair")
        self.assertIn("#compare/", page.url)

    def test_zoom_and_fit(self):
        page = self.open("matrix")
        whole = page.locator("canvas").screenshot()
        page.get_by_label("Zoom in").click()
        near = page.locator("canvas").screenshot()
        self.assertNotEqual(whole, near)
        page.get_by_label("Show the whole matrix").click()
        self.assertEqual(page.locator("canvas").screenshot(), whole)


class SourceMatrixTest(ReportTest):
    @classmethod
    def inputs(cls, folder):
        made_articles.write(made_articles.newsroom(), folder / "news.jsonl")
        return [folder / "news.jsonl"]

    def test_sources_against_sources(self):
        page = self.open("matrix")
        page.get_by_label("sources", exact=True).check()
        page.focus("canvas")
        page.keyboard.press("Home")
        page.keyboard.press("ArrowRight")
        self.assertIn("paper-", page.inner_text("#told"))
        self.assertIn("Mean share", page.inner_text("aside"))
        page.keyboard.press("Enter")
        page.wait_for_selector(".chart")
        self.assertIn("#pairs/between/", page.url)

    def test_a_reprint_is_exactly_one(self):
        pairs = [pair for pair in self.lines("pairs.jsonl") if pair["cleaned"]["resemblance"] == 1]
        self.assertGreater(len(pairs), 4)
        ids = [row["id"] for row in self.lines("articles.jsonl")]
        one, two = (ids.index(pairs[0][side]) for side in "ab")
        page = self.open(f"compare/{one}/{two}")
        page.get_by_text("How alike they are").click()
        self.assertIn("1.00000", page.inner_text("main"))
