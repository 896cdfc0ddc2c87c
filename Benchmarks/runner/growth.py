"""How time and memory grow: the same run on more and more articles of three shapes."""

from . import places, results, rounds
from .corpus import Corpus
from .flong import FlongRun
from .program import WrongResult

SHAPES = ("planted", "lines", "copies")


def run(options):
    """All sizes of all shapes, smallest first; a size that fails ends its shape."""
    output = places.scratch() / "output"
    output.mkdir(exist_ok=True)
    rows = []
    for shape in options.shapes:
        for size in sorted(options.sizes):
            corpus = Corpus.made(size, shape=shape)
            program = FlongRun(
                options.flong, corpus.jsonl, output / "flong", size,
                cores=frozenset([options.core]), memory=options.memory,
                removes=shape != "copies")
            try:
                runs = rounds.run(
                    [program], options.rounds, warm_up=size < 10_000, note=f"{shape} {size}")
            except WrongResult as problem:
                rows.append({"shape": shape, "articles": size, "problem": str(problem)})
                print(f"  {shape} {size}: {problem}")
                break
            rows += [dict(row, shape=shape, **corpus.facts()) for row in runs]
    return results.write("growth", rows, options.flong)
