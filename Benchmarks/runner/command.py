"""Measures Flong: its stages, whole runs beside other programs, growth, and counts."""

import argparse
import subprocess
import sys
from pathlib import Path

from . import (
    counts, folder, front_end, growth, jsonl, page, places, rivals, stages, startup)
from .corpus import Corpus
from .program import WrongResult


def main(arguments=None):
    """Runs one benchmark; a mistake is one sentence on standard error and exit status 1 or 2."""
    options = parser().parse_args(arguments)
    try:
        if hasattr(options, "flong") and not options.flong.exists():
            raise FileNotFoundError(f"{options.flong}: build it with 'make build', or name another"
                                    " binary with --flong")
        message = options.run(options)
    except (WrongResult, FileNotFoundError, subprocess.CalledProcessError) as problem:
        sys.exit(f"Benchmarks/run: {problem}")
    if message:
        print(message)


def parser():
    """The subcommands and their options."""
    top = argparse.ArgumentParser(prog="Benchmarks/run", description=__doc__)
    commands = top.add_subparsers(required=True, metavar="BENCHMARK")

    def add(name, run, help, corpus=False):
        command = commands.add_parser(name, help=help, description=help)
        command.set_defaults(run=run)
        command.add_argument("--flong", type=path, default=places.FLONG, help="the binary to measure")
        command.add_argument("--rounds", type=int, default=5, help="counted rounds (5)")
        command.add_argument("--core", type=int, default=0, help="the core for runs on one (0)")
        if corpus:
            command.add_argument("--articles", type=int, default=10_000,
                                 help="size of the made corpus (10000)")
            command.add_argument("--corpus", type=path, metavar="FOLDER",
                                 help="a folder with articles.jsonl to use instead")
        return command

    add("stages", lambda o: stages.run(corpus(o), o), "Each stage by itself, in one process.",
        True)
    front = add("front-end", front_end.run,
                "From text to shingles and signatures beside wc -w, rensa and datasketch.")
    front.add_argument("--text", type=path, metavar="FILE",
                       help="a text of your own to measure too; each line is a paragraph")
    add("folder", lambda o: folder.run(corpus(o), o), "A folder of text files beside cp -r.", True)
    add("jsonl", lambda o: jsonl.run(corpus(o), o),
        "JSON Lines beside wc -w, gzip -dc and zstd -dc.", True)
    add("startup", startup.run, "Start-up, the five articles of seeds/, the libraries.")
    grow = add("growth", growth.run, "Time and memory by size and shape of the collection.")
    grow.add_argument("--sizes", type=numbers, default=[1_000, 10_000, 100_000],
                      help="numbers of articles (1000,10000,100000)")
    grow.add_argument("--shapes", type=lambda text: text.split(","), default=growth.SHAPES,
                      help=f"of {','.join(growth.SHAPES)}")
    grow.add_argument("--memory", type=lambda text: int(float(text) * 1e9),
                      help="gigabytes of address space that a run may take (three quarters)")
    peers = add("rivals", lambda o: rivals.run(corpus(o), o), "Other tools beside Flong.", True)
    peers.add_argument("--only", type=lambda text: text.split(","), help="names of tools")
    gate = add("counts", counts.run, "Instructions and allocations against the accepted counts.")
    gate.add_argument("--accept", action="store_true", help="take the new counts as the baseline")
    write = commands.add_parser("page", help="Write the tables and the plot of docs/speed.md.")
    write.set_defaults(run=page.run)
    write.add_argument("--check", action="store_true", help="only say whether they are up to date")
    return top


def corpus(options):
    """The corpus that the options name."""
    return Corpus.given(options.corpus) if options.corpus else Corpus.made(options.articles)


def path(text):
    """An argument as an absolute path."""
    return Path(text).resolve()


def numbers(text):
    """Whole numbers with commas between them."""
    return [int(part) for part in text.split(",")]
