from browser import ReportTest


class OverviewTest(ReportTest):
    def test_says_what_came_in_and_what_went(self):
        page = self.open()
        text = page.inner_text("main")
        self.assertIn("2,007", text)
        self.assertIn("Support The Moscow Times!", text)
        self.assertIn("README", text)
        row = page.locator("tr", has_text="appeal").first.inner_text()
        self.assertIn("13", row)

    def test_every_tab_opens_its_view(self):
        page = self.open()
        for link in page.locator("#tabs a").all():
            link.click()
            page.wait_for_selector("main h1")
            name = link.inner_text()
            self.assertEqual(page.locator("#tabs a[aria-current=page]").all_inner_texts(), [name])
            self.assertEqual(page.locator("main h1").count(), 1)

    def test_settings_are_there(self):
        page = self.open()
        page.get_by_text("Settings of the run").click()
        self.assertIn("policy_appeal", page.inner_text("main"))
