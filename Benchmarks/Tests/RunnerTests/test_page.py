from unittest import TestCase

from runner.page import written

TEXT = ("a\n<!-- speed: one -->\nold\n<!-- end of table -->\nb\n"
        "<!-- speed: two -->\nkept\n<!-- end of table -->\n")


class PageTests(TestCase):
    def test_tables_go_into_their_places_and_others_stay(self):
        page = written(TEXT, {"one": "| new |"})
        self.assertIn("<!-- speed: one -->\n\n| new |\n\n<!-- end of table -->", page)
        self.assertIn("kept", page)
        self.assertNotIn("old", page)

    def test_writing_twice_changes_nothing(self):
        page = written(TEXT, {"one": "| new |"})
        self.assertEqual(written(page, {"one": "| new |"}), page)
