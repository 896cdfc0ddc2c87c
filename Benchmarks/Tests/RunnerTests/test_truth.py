import json
import tempfile
from pathlib import Path
from unittest import TestCase

from runner.corpus import Corpus
from runner.truth import Truth


class TruthTests(TestCase):
    def test_what_was_planted_is_read(self):
        with tempfile.TemporaryDirectory() as folder:
            articles = [{"id": "a", "text": "Été.\n\nGive.\n"}, {"id": "b", "text": "B"}]
            spans = [
                {"id": "a", "role": "boilerplate", "cluster": "x", "bstart": 8, "bend": 13},
                {"id": "a", "role": "article", "cluster": "s", "bstart": 0, "bend": 14},
                {"id": "b", "role": "article", "cluster": "s", "bstart": 0, "bend": 1},
                {"id": "b", "role": "article", "cluster": "alone", "bstart": 0, "bend": 1}]
            for name, rows in (("articles", articles), ("truth", spans)):
                (Path(folder) / f"{name}.jsonl").write_text(
                    "".join(json.dumps(row) + "\n" for row in rows))
            corpus = Corpus(folder, "small")
            truth = Truth(corpus)
        self.assertEqual((corpus.articles, corpus.text_bytes), (2, 15))
        self.assertEqual(truth.stories, [[0, 1]])
        self.assertEqual(truth.boilerplate, {0: [(8, 13)]})
        self.assertEqual(truth.paragraph_bytes(0), [(0, 6), (8, 14)])
