import gzip
import json
import os
import tempfile
from pathlib import Path
from unittest import TestCase, mock

from runner.corpus import Corpus


class CorpusTests(TestCase):
    def setUp(self):
        kept = tempfile.TemporaryDirectory()
        self.addCleanup(kept.cleanup)
        self.given = Path(kept.name) / "given"
        self.given.mkdir()
        articles = [{"id": "s/1", "source": "s", "text": "Été.\n"}, {"id": "t/2", "text": "B"}]
        (self.given / "articles.jsonl").write_text(
            "".join(json.dumps(article) + "\n" for article in articles))
        scratch = mock.patch.dict(os.environ, FLONG_SCRATCH=f"{kept.name}/scratch")
        scratch.start()
        self.addCleanup(scratch.stop)

    def test_a_folder_holds_the_texts(self):
        folder = Corpus.given(self.given).folder()
        found = {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*.txt")}
        self.assertEqual(found, {"s/1.txt": "Été.\n", "t/2.txt": "B"})

    def test_packing_keeps_the_bytes_and_leaves_the_given_folder_alone(self):
        packed = Corpus.given(self.given).packed("gz")
        self.assertEqual(
            gzip.decompress(packed.read_bytes()), (self.given / "articles.jsonl").read_bytes())
        self.assertEqual(os.listdir(self.given), ["articles.jsonl"])

    def test_a_folder_without_articles_is_refused(self):
        with self.assertRaisesRegex(FileNotFoundError, "articles.jsonl: no such file"):
            Corpus.given(self.given.parent)
