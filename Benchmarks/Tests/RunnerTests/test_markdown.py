from unittest import TestCase

from runner import markdown


class MarkdownTests(TestCase):
    def test_a_colon_aligns_to_the_right(self):
        self.assertEqual(
            markdown.table(["a", "b:"], [["1", "2"]]), "| a | b |\n|---|--:|\n| 1 | 2 |")

    def test_seconds_have_three_figures_or_fewer(self):
        for value, text in ((0.0123, "0.012"), (1.234, "1.23"), (12.34, "12.3"), (1234.5, "1,234")):
            with self.subTest(value):
                self.assertEqual(markdown.seconds(value), text)

    def test_a_share_that_is_not_known_is_a_dash(self):
        self.assertEqual((markdown.percent(None), markdown.percent(0.1234)), ("–", "12.3"))

    def test_milliseconds_have_their_unit(self):
        self.assertEqual(markdown.milliseconds(0.14), "140.0 ms")

    def test_times_are_marked(self):
        self.assertEqual((markdown.times(1.234), markdown.times(1234.5)), ("1.23 ×", "1,234 ×"))
