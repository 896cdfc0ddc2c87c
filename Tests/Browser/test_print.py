from browser import VIEWS, ReportTest


class PrintTest(ReportTest):
    def test_every_view_prints(self):
        for view in VIEWS:
            page = self.open(view)
            page.wait_for_timeout(100)
            self.assertTrue(page.pdf().startswith(b"%PDF"))

    def test_paper_has_no_controls_and_open_details(self):
        page = self.open("clusters")
        page.emulate_media(media="print")
        self.assertFalse(page.locator("nav").is_visible())
        self.assertFalse(page.locator(".controls").first.is_visible())
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        self.assertIn("Nearest other role", page.inner_text("main"))
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        self.assertEqual(page.locator("main details[open]").count(), 0)
