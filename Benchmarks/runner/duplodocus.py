"""duplodocus, where the user has it: DUPLODOCUS names its program `dm`."""

import json
import os
import shutil

from .tool import Tool


def program():
    """The program, or None."""
    return shutil.which(os.environ.get("DUPLODOCUS", "dm"))


class Duplodocus(Tool):
    """MinHash in memory; it does not check what collides."""

    def __init__(self, corpus, *, core):
        super().__init__("duplodocus", [], corpus, "5-grams, 16 bands of 8, not checked", core=core)
        self.kept = self.folder / "kept"
        self.argv = [program(), str(self.folder / "in"), str(self.folder / "storage"),
                     str(self.kept), "16", "8"]

    def prepare(self):
        super().prepare()
        (self.folder / "in").mkdir()
        (self.folder / "in/articles.jsonl").symlink_to(self.corpus.jsonl)

    def collect(self):
        with open(self.kept / "articles.jsonl", encoding="utf-8") as lines:
            return {"dropped": later_members(lines)}

    def version(self):
        return "duplodocus (the user's own)"


def later_members(lines):
    """The rows that stand in a group of which an earlier row is a member too."""
    seen, later = set(), []
    for row, line in enumerate(lines):
        group = (json.loads(line).get("minhash", {}).get("fuzzy") or {}).get("cc_id")
        if group is None:
            continue
        if group in seen:
            later.append(row)
        seen.add(group)
    return later
