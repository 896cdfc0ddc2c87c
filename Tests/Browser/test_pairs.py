import made_articles
from browser import ReportTest


class PairsTest(ReportTest):
    @classmethod
    def inputs(cls, folder):
        made_articles.write(made_articles.newsroom(), folder / "news.jsonl")
        return [folder / "news.jsonl"]

    def counts(self, page):
        cells = page.locator(".numbers").first.locator("tr", has_text="all").locator("td")
        return [int(text.replace(",", "")) for text in cells.all_inner_texts()]

    def test_the_cut_off_counts_pairs(self):
        page = self.open("pairs")
        values = [pair["cleaned"]["resemblance"] for pair in self.lines("pairs.jsonl")]
        for cut in [0, 30, 80, 100]:
            page.get_by_role("slider").fill(str(cut))
            above = sum(value >= cut / 100 for value in values)
            self.assertEqual(
                self.counts(page), [above, len(values) - above, values.count(1.0)])

    def test_linear_and_logarithmic(self):
        page = self.open("pairs")
        log = page.locator(".histogram").screenshot()
        page.get_by_label("linear").check()
        self.assertNotEqual(page.locator(".histogram").screenshot(), log)
        page.get_by_label("as printed").check()
        page.get_by_label("larger share").check()
        values = [max(pair["raw"]["containment_a"], pair["raw"]["containment_b"])
                  for pair in self.lines("pairs.jsonl")]
        page.get_by_role("slider").fill("50")
        self.assertEqual(self.counts(page)[0], sum(value >= 0.5 for value in values))
