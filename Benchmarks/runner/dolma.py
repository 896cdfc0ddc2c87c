"""dolma's Bloom filter over exact paragraphs."""

import gzip
import json

from . import places
from .tool import Tool, package_version

PARAGRAPHS_AN_ARTICLE = 24
"""For the size of the filter: lines, with the empty ones between paragraphs."""


class Dolma(Tool):
    """Reads packed files in a folder named documents, writes spans into one named attributes."""

    def __init__(self, corpus, *, core):
        self.venv = places.VENVS / "dolma/bin"
        super().__init__("dolma", [], corpus, "exact lines, Bloom filter", core=core)
        self.packed = corpus.packed("gz")
        self.argv = [
            str(self.venv / "dolma"), "dedupe",
            "--documents", str(self.folder / "documents/*.gz"), "--dedupe.name", "repeated",
            "--dedupe.paragraphs.attribute_name", "repeated", "--dedupe.skip_empty",
            "--bloom_filter.file", str(self.folder / "filter"), "--no-bloom_filter.read_only",
            "--bloom_filter.estimated_doc_count", str(corpus.articles * PARAGRAPHS_AN_ARTICLE),
            "--bloom_filter.desired_false_positive_rate", "1e-5", "--processes", "1"]

    def prepare(self):
        super().prepare()
        (self.folder / "documents").mkdir()
        (self.folder / "documents/articles.json.gz").symlink_to(self.packed)

    def collect(self):
        paragraphs = []
        attributes = self.folder / "attributes/repeated/articles.json.gz"
        with gzip.open(attributes, "rt") as spans, open(self.corpus.jsonl, encoding="utf-8") as lines:
            for row, (line, article) in enumerate(zip(spans, lines)):
                starts = starts_of_paragraphs(json.loads(article)["text"])
                for start, _, score in json.loads(line)["attributes"].get("repeated", []):
                    if score > 0:
                        paragraphs.append([row, starts[start]])
        return {"paragraphs": paragraphs}

    def version(self):
        return package_version(self.venv / "python", "dolma")


def starts_of_paragraphs(text):
    """The number of each paragraph by the character at which it begins."""
    starts, place = {}, 0
    for number, paragraph in enumerate(text.split("\n\n")):
        starts[place] = number
        place += len(paragraph) + 2
    return starts
