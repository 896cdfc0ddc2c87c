"""One file of JSON Lines, plain and packed: Flong beside the programs that only read it."""

from . import places, results, rounds
from .flong import FlongRun
from .program import Program


def run(corpus, options):
    """`wc -w` for the plain file; the unpackers, which do nothing else, for the packed ones."""
    output = places.scratch() / "output"
    output.mkdir(exist_ok=True)
    one = frozenset([options.core])

    def flong(name, source):
        return FlongRun(options.flong, source, output / "flong", corpus.articles, cores=one, name=name)

    gz, zst = corpus.packed("gz"), corpus.packed("zst")
    programs = [
        Program("wc -w", ["wc", "-w", str(corpus.jsonl)], env={"LC_ALL": "C.UTF-8"}, cores=one),
        flong("flong, .jsonl", corpus.jsonl),
        Program("gzip -dc", ["gzip", "-dc", str(gz)], cores=one),
        flong("flong, .jsonl.gz", gz),
        Program("zstd -dc", ["zstd", "-dc", str(zst)], cores=one),
        flong("flong, .jsonl.zst", zst),
    ]
    rows = rounds.run(programs, options.rounds, note="jsonl")
    return results.write(
        f"jsonl-{corpus.articles}", [dict(row, **corpus.facts()) for row in rows], options.flong)
