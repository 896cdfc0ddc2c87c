from types import SimpleNamespace
from unittest import TestCase

from runner import score


class ScoreTests(TestCase):
    def test_of_k_copies_one_stays(self):
        truth = SimpleNamespace(stories=[[0, 1, 2], [5, 6]])
        self.assertEqual(score.of_articles(truth, [1, 2, 9]), {"found": 0.66667, "right": 0.66667})
        # Who drops all copies finds no more than there are to drop.
        self.assertEqual(score.of_articles(truth, [0, 1, 2, 5, 6])["found"], 1)

    def test_nothing_dropped_has_no_precision(self):
        self.assertIsNone(score.of_articles(SimpleNamespace(stories=[[0, 1]]), [])["right"])

    def test_bytes_of_boilerplate_and_of_the_rest(self):
        truth = SimpleNamespace(texts=["é" * 10, "b" * 20], boilerplate={0: [(0, 10)]})
        self.assertEqual(
            score.of_passages(truth, {0: [(5, 12), (8, 10)], 1: [(0, 1)]}),
            {"stripped": 0.5, "lost": 0.1})

    def test_paragraphs_are_bytes(self):
        truth = SimpleNamespace(
            texts=["aa\n\nbb"], boilerplate={0: [(4, 6)]},
            paragraph_bytes=lambda row: [(0, 2), (4, 6)])
        self.assertEqual(score.of_paragraphs(truth, [(0, 1)]), {"stripped": 1.0, "lost": 0.0})

    def test_unions_are_apart(self):
        self.assertEqual(score.union([(4, 6), (0, 2), (1, 4), (9, 9)]), [(0, 6)])
        self.assertEqual(score.common([(0, 5), (8, 9)], [(3, 10)]), 3)
