import made_articles
from browser import ReportTest

SCROLLED = "document.querySelectorAll('.text')[%d].scrollTop"


class SeedCompareTest(ReportTest):
    def test_removals_are_struck_through_and_kept_text_is_not(self):
        page = self.open("compare/1/3")
        gone = " ".join(page.locator(".text del").all_inner_texts())
        self.assertIn("small favor to ask", gone)
        self.assertNotIn("Niger", gone)

    def test_next_and_previous_walk_through_all_passages(self):
        page = self.open("compare/1/3")
        passages = int(page.inner_text("output").split(" of ")[1].split(":")[0])
        self.assertGreaterEqual(passages, 3)
        seen = set()
        for _ in range(passages):
            seen.add(page.inner_text("output").split(" ")[0])
            page.get_by_role("button", name="Next").click()
        self.assertEqual(len(seen), passages)
        first = page.inner_text("output")
        page.keyboard.press("n")
        page.keyboard.press("p")
        self.assertEqual(page.inner_text("output"), first)

    def test_numbers_of_both_sides_agree(self):
        page = self.open("compare/1/3")
        sides = [set(text.locator("mark[data-number]").evaluate_all(
            "marks => marks.map(mark => mark.dataset.number)")) for text in page.locator(".text").all()]
        self.assertEqual(sides[0], sides[1])
        self.assertGreater(len(sides[0]), 2)


class LinkedScrollingTest(ReportTest):
    @classmethod
    def inputs(cls, folder):
        made_articles.write(made_articles.newsroom(), folder / "news.jsonl")
        return [folder / "news.jsonl"]

    def test_one_text_takes_the_other_along(self):
        page = self.open("compare/3/4", height=500)
        page.wait_for_timeout(300)
        page.evaluate("document.querySelectorAll('.text')[0].scrollTop = 0")
        page.wait_for_timeout(300)
        before = page.evaluate(SCROLLED % 1)
        page.evaluate("document.querySelectorAll('.text')[0].scrollTop = 300")
        page.wait_for_timeout(300)
        self.assertGreater(page.evaluate(SCROLLED % 1), before)
        page.get_by_label("scroll both").uncheck()
        before = page.evaluate(SCROLLED % 1)
        page.evaluate("document.querySelectorAll('.text')[0].scrollTop = 0")
        page.wait_for_timeout(300)
        self.assertEqual(page.evaluate(SCROLLED % 1), before)

    def test_choosing_and_swapping(self):
        page = self.open("compare")
        page.get_by_label("Article A").fill("4")
        page.get_by_label("Article A").press("Enter")
        page.wait_for_selector(".pair")
        page.get_by_label("Article B").fill("5 ·")
        page.get_by_label("Article B").press("Enter")
        page.wait_for_url("**#compare/3/4")
        page.get_by_role("button", name="Swap").click()
        page.wait_for_url("**#compare/4/3")
