from unittest import TestCase

from runner.dolma import starts_of_paragraphs


class DolmaTests(TestCase):
    def test_paragraphs_are_found_by_their_first_character(self):
        self.assertEqual(starts_of_paragraphs("é\n\nbb\n\nc"), {0: 0, 3: 1, 7: 2})
