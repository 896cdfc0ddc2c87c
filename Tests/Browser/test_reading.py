import made_articles
from browser import SEEDS, ReportTest


class SeedReadingTest(ReportTest):
    def test_margin_says_why_and_where_else(self):
        page = self.open("read/1")
        note = page.locator(".note").first
        text = note.inner_text()
        self.assertIn("removed", text)
        self.assertIn("Strongest reason: escort", text)
        self.assertIn("Russian Officials Visit Niger", text)
        self.assertIn("No copy has a date", text)
        note.get_by_text("Why, and how to overrule it").click()
        self.assertIn("--allow FILE", note.inner_text())

    def test_what_went_is_not_also_called_kept(self):
        for number in [1, 3]:
            page = self.open(f"read/{number}")
            notes = page.locator(".note header").all_inner_texts()
            appeals = [note for note in notes if "appeal" in note]
            self.assertGreaterEqual(len(appeals), 5)
            self.assertEqual([note for note in appeals if "removed" not in note], [])

    def test_the_text_is_the_original(self):
        for number, row in enumerate(self.lines("articles.jsonl")):
            page = self.open(f"read/{number}")
            shown = page.evaluate("""() => Array.from(document.querySelectorAll('.line > p')).map(line => {
              const copy = line.cloneNode(true);
              copy.querySelectorAll('sup').forEach(number => number.remove());
              return copy.textContent;
            })""")
            text = (SEEDS / row["id"]).read_text(encoding="utf-8")
            self.assertEqual(shown, [line for line in text.splitlines() if line.strip()])

    def test_what_went_can_be_hidden(self):
        page = self.open("read/1")
        gone = page.locator(".reading del").first
        self.assertTrue(gone.is_visible())
        page.get_by_label("hide what was removed").check()
        self.assertFalse(gone.is_visible())

    def test_notes_do_not_cover_each_other(self):
        page = self.open("read/1")
        boxes = [note.bounding_box() for note in page.locator(".note").all()]
        for one, two in zip(boxes, boxes[1:]):
            self.assertLessEqual(one["y"] + one["height"], two["y"] + 1)


class DatedReadingTest(ReportTest):
    @classmethod
    def inputs(cls, folder):
        made_articles.write(made_articles.newsroom(), folder / "news.jsonl")
        return [folder / "news.jsonl"]

    def test_the_earliest_copy_is_named(self):
        page = self.open("read/4")
        self.assertIn("Earliest dated copy", page.inner_text(".reading"))
