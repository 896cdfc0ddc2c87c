from unittest import TestCase

from runner import onion


class OnionTests(TestCase):
    def test_articles_are_tokens_and_tags(self):
        self.assertEqual(
            onion.vertical("a b\n\nc"), "<doc>\n<p>\na\nb\n</p>\n<p>\nc\n</p>\n</doc>\n")

    def test_marked_ends_of_paragraphs_are_found(self):
        tokens = onion.vertical("a b\n\nc").splitlines()
        lines = [f"{mark}\t{token}\n" for mark, token in zip("000000010", tokens)]
        self.assertEqual(onion.marked_paragraphs(lines + lines), [[0, 1], [1, 1]])
