"""What was planted in a corpus, as bytes of its articles."""

import json
from collections import defaultdict


class Truth:
    """Planted copies of whole articles, and the bytes that are boilerplate."""

    def __init__(self, corpus):
        self.row, self.texts = {}, []
        with open(corpus.jsonl, encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                article = json.loads(line)
                self.row[article["id"]] = number
                self.texts.append(article["text"])
        stories = defaultdict(list)
        self.boilerplate = defaultdict(list)
        with open(corpus.truth, encoding="utf-8") as lines:
            for line in lines:
                span = json.loads(line)
                row = self.row[span["id"]]
                if span["role"] == "article":
                    stories[span["cluster"]].append(row)
                elif span["role"] == "boilerplate":
                    self.boilerplate[row].append((span["bstart"], span["bend"]))
        self.stories = [rows for rows in stories.values() if len(rows) > 1]

    def paragraph_bytes(self, row):
        """The byte range of each paragraph of an article, blank lines between them."""
        place, ranges = 0, []
        for text in self.texts[row].split("\n\n"):
            size = len(text.encode())
            ranges.append((place, place + size))
            place += size + 2
        return ranges
