"""A folder of text files: Flong beside `cp -r` of the same files."""

from pathlib import Path

from . import places, results, rounds
from .flong import FlongRun
from .program import Program, WrongResult


class Copy(Program):
    """Copies a folder; each file has to arrive."""

    def __init__(self, source, output, files, **more):
        super().__init__(
            more.pop("name"), ["cp", "-r", str(source), str(output)], output=str(output), **more)
        self.files = files

    def check(self):
        copied = sum(1 for path in Path(self.output).rglob("*.txt"))
        if copied != self.files:
            raise WrongResult(f"cp -r copied {copied} files instead of {self.files}")


def run(corpus, options):
    """On one core, where CPU seconds count; then on all cores, where wall seconds do."""
    source, output = corpus.folder(), places.scratch() / "output"
    one = frozenset([options.core])
    programs = [
        Copy(source, output / "copy", corpus.articles, name="cp -r, one core", cores=one),
        FlongRun(options.flong, source, output / "flong", corpus.articles, cores=one,
                 name="flong, one core"),
        Copy(source, output / "copy", corpus.articles, name="cp -r, all cores"),
        FlongRun(options.flong, source, output / "flong", corpus.articles,
                 jobs=places.processors(), name="flong, all cores"),
    ]
    output.mkdir(exist_ok=True)
    rows = rounds.run(programs, options.rounds, note="folder")
    return results.write(
        f"folder-{corpus.articles}", [dict(row, **corpus.facts()) for row in rows], options.flong)
