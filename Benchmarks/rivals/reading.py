"""What the tools' programs share: articles in, 5-grams, groups, and the result out."""

import json
import sys

SLOTS, BANDS, ROWS, THRESHOLD, SEED = 128, 16, 8, 0.8, 42
"""One setting for all that hash articles: 16 bands of 8 rows, an estimate of 0.8 or more."""


def texts():
    """The texts of the corpus that the first argument names."""
    with open(sys.argv[1], encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def five_grams(text):
    """The runs of five words, lower-cased, as one string each."""
    words = text.lower().split()
    return {" ".join(words[i:i + 5]) for i in range(max(1, len(words) - 4))}


class Groups:
    """Articles that were joined pair by pair."""

    def __init__(self, count):
        self.parent = list(range(count))

    def root(self, row):
        while self.parent[row] != row:
            self.parent[row] = self.parent[self.parent[row]]
            row = self.parent[row]
        return row

    def join(self, a, b):
        a, b = self.root(a), self.root(b)
        self.parent[max(a, b)] = min(a, b)

    def later(self):
        """All members but the first of each group: what would be dropped."""
        return [row for row in range(len(self.parent)) if self.root(row) != row]


def finish(**result):
    """Writes the result into the file that the second argument names."""
    with open(sys.argv[2], "w") as out:
        json.dump(result, out)
