import made_articles
from browser import ReportTest


class ClustersTest(ReportTest):
    @classmethod
    def inputs(cls, folder):
        made_articles.write(made_articles.newsroom(), folder / "news.jsonl")
        return [folder / "news.jsonl"]

    def test_filters_and_search(self):
        page = self.open("clusters")
        every = len(self.lines("clusters.jsonl"))
        self.assertIn(f"{every} clusters of {every}", page.inner_text("main"))
        page.get_by_label("Role").select_option("appeal")
        appeals = sum(row["role"] == "appeal" for row in self.lines("clusters.jsonl"))
        self.assertIn(f"{appeals} cluster", page.inner_text("main p[role=status]"))
        page.get_by_label("Search").fill("no such words")
        self.assertIn("0 clusters", page.inner_text("main p[role=status]"))
        page.get_by_label("Search").fill("newsletter donate")
        self.assertGreater(page.locator(".card").count(), 0)

    def test_review_order_starts_with_most_at_stake(self):
        page = self.open("clusters")
        harms = page.locator(".card").evaluate_all("""cards => cards.map(card => {
          const number = text => Number(text.replaceAll(',', ''));
          const bytes = card.querySelector('.fate').textContent.match(/([0-9.,]+) (bytes|KB)/);
          const doubt = 1 - Number(card.textContent.match(/confidence ([0-9.]+)/)[1]);
          return bytes ? doubt * number(bytes[1]) * (bytes[2] === 'KB' ? 1000 : 1) : 0;
        })""")
        self.assertGreater(harms[0], 0)
        for one, two in zip(harms, harms[1:]):
            self.assertGreaterEqual(one * 1.06 + 1, two, "sizes are rounded")

    def test_a_card_says_why_and_how_to_overrule(self):
        page = self.open("clusters/role/appeal")
        card = page.locator(".card").first
        self.assertIn("‹…›", card.inner_text())
        card.get_by_text("Why, and how to overrule it").click()
        text = card.inner_text()
        for part in ["needed to strip", "Nearest other role", "--allow FILE"]:
            self.assertIn(part, text)
        self.assertGreater(card.locator(".strip rect").count(), 2)
        self.assertRegex(text, "2026-")
