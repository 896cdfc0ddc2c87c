"""A collection to measure on: made by seed, or given; as JSON Lines, packed, or as a folder."""

import hashlib
import json
import subprocess
from pathlib import Path

from . import places


class Corpus:
    """A folder with articles.jsonl, and with truth.jsonl where it is known what was planted."""

    def __init__(self, folder, name):
        self.jsonl = Path(folder) / "articles.jsonl"
        self.truth = Path(folder) / "truth.jsonl"
        self.name = name
        if not self.jsonl.is_file():
            raise FileNotFoundError(f"{self.jsonl}: no such file; a corpus is a folder that holds it")
        self.articles = self.text_bytes = 0
        digest = hashlib.sha256()
        with open(self.jsonl, "rb") as lines:
            for line in lines:
                digest.update(line)
                self.articles += 1
                self.text_bytes += len(json.loads(line)["text"].encode())
        self.digest = digest.hexdigest()[:16]

    @classmethod
    def made(cls, articles, seed=7, shape="planted"):
        """The corpus of that size, made where it is missing."""
        name = f"{shape}-{articles}-{seed}"
        folder = places.scratch() / "corpora" / name
        if not (folder / "made").exists():
            subprocess.run(
                [places.built(places.MAKE_CORPUS), folder, "--articles", str(articles), "--seed", str(seed),
                 "--shape", shape], check=True)
            (folder / "made").touch()
        return cls(folder, name)

    @classmethod
    def given(cls, folder):
        """A corpus made elsewhere; it is only read."""
        folder = Path(folder).resolve()
        return cls(folder, f"given-{folder.name}")

    def facts(self):
        """What identifies the corpus in results."""
        return {"corpus": self.name, "articles": self.articles, "bytes": self.text_bytes,
                "sha256": self.digest}

    def folder(self):
        """One text file an article, in a folder for each source."""
        folder = self._forms() / "articles"
        done = folder.with_suffix(".done")
        if not done.exists():
            with open(self.jsonl, encoding="utf-8") as lines:
                for line in lines:
                    article = json.loads(line)
                    path = folder / f"{article['id']}.txt"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_text(article["text"], encoding="utf-8")
            done.touch()
        return folder

    def packed(self, ending):
        """articles.jsonl as .gz or .zst, at the default level of the program."""
        path = self._forms() / f"articles.jsonl.{ending}"
        if not path.exists():
            part = path.with_suffix(".part")
            argv = {"gz": ["gzip", "-c", "-n"], "zst": ["zstd", "-c", "-q"]}[ending]
            with open(part, "wb") as out:
                subprocess.run([*argv, self.jsonl], stdout=out, check=True)
            part.rename(path)
        return path

    def _forms(self):
        folder = places.scratch() / "forms" / f"{self.name}-{self.digest}"
        folder.mkdir(parents=True, exist_ok=True)
        return folder
