"""How time and memory grow: the same run on more and more articles of three shapes."""

import sys

from . import places, results, rounds
from .corpus import Corpus
from .flong import FlongRun
from .machine import machine
from .program import WrongResult

SHAPES = ("planted", "lines", "copies")


def run(options):
    """Each shape has results of its own, so that one can be measured again."""
    return "\n".join(str(grow(shape, options)) for shape in options.shapes)


def grow(shape, options):
    """All sizes of one shape, smallest first; a size that fails ends it."""
    output = places.scratch() / "output"
    output.mkdir(exist_ok=True)
    rows = []
    for size in sorted(options.sizes):
        corpus = Corpus.made(size, shape=shape)
        program = FlongRun(
            options.flong, corpus.jsonl, output / "flong", size, cores=frozenset([options.core]),
            memory=options.memory or machine()["memory"] * 3 // 4, removes=shape != "copies")
        try:
            runs = rounds.run(
                [program], options.rounds, warm_up=size < 10_000, note=f"{shape} {size}")
        except WrongResult as problem:
            rows.append({"shape": shape, "articles": size, "problem": str(problem)})
            print(f"  {shape} {size}: {problem}", file=sys.stderr)
            break
        rows += [dict(row, shape=shape, **corpus.facts()) for row in runs]
    return results.write(f"growth-{shape}", rows, options.flong)
