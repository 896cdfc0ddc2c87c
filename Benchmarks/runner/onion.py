"""Onion of corpus.tools, where the user has it: ONION names the program."""

import json
import os
import shutil

from .tool import Tool

SIZE = 7
"""Tokens of a run, its default; a paragraph goes when half of its runs stood before."""


def program():
    """The program, or None."""
    return shutil.which(os.environ.get("ONION", "onion"))


class Onion(Tool):
    """Reads one token a line, which is written beforehand and not timed."""

    def __init__(self, corpus, *, core):
        super().__init__("onion", [], corpus, f"runs of {SIZE} tokens, half of a paragraph", core=core)
        self.tokens = self.folder.parent / "onion.vert"
        self.marked = self.stdout
        self.argv = [program(), "-q", "-n", str(SIZE), "-t", "0.5", str(self.tokens)]

    def prepare(self):
        super().prepare()
        if not self.tokens.exists():
            with open(self.corpus.jsonl, encoding="utf-8") as lines, open(
                    self.tokens, "w", encoding="utf-8") as out:
                for line in lines:
                    out.write(vertical(json.loads(line)["text"]))

    def collect(self):
        with open(self.marked, encoding="utf-8") as lines:
            return {"paragraphs": marked_paragraphs(lines)}

    def version(self):
        return "onion (the user's own)"


def vertical(text):
    """An article as Onion reads it: tags and tokens, one a line."""
    lines = ["<doc>"]
    for paragraph in text.split("\n\n"):
        lines += ["<p>", *paragraph.split(), "</p>"]
    return "\n".join([*lines, "</doc>", ""])


def marked_paragraphs(lines):
    """(row, number) of each paragraph whose end is marked with a 1."""
    row, number, found = -1, 0, []
    for line in lines:
        mark, _, token = line.rstrip("\n").partition("\t")
        if token == "<doc>":
            row, number = row + 1, 0
        elif token == "</p>":
            if mark == "1":
                found.append([row, number])
            number += 1
    return found
