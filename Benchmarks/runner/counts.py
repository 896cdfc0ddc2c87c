"""The gate: instructions and allocations of a run, against counts that were accepted.

Clocks differ from run to run, counts do not: what rises here is work that was not done before.
"""

import json
import sys
from collections import Counter

from . import allocations, callgrind, places, versions
from .corpus import Corpus
from .machine import machine
from .program import WrongResult

BASELINE = places.BENCHMARKS / "counts.json"
ARTICLES = 1_100
"""More than the 1,000 up to which square matrices are written, which would outweigh the rest."""
TOLERANCE = 0.03
"""Of what was accepted; libraries and compilers of other machines differ by less."""
SHOWN = 8

ENVIRONMENT = {"SWIFT_DETERMINISTIC_HASHING": "1", "LC_ALL": "C"}


def run(options):
    """Counts, and compares or accepts."""
    corpus = Corpus.made(ARTICLES)
    counted = measure(options.flong, corpus)
    if options.accept:
        BASELINE.write_text(json.dumps(counted, indent=1, ensure_ascii=False) + "\n")
        return f"accepted: {sentence(counted)}"
    if not BASELINE.exists():
        raise WrongResult(f"there are no accepted counts; take these with --accept:"
                          f" {sentence(counted)}")
    problem = verdict(json.loads(BASELINE.read_text()), counted)
    if problem:
        raise WrongResult(problem)
    return f"no count rose by more than {TOLERANCE:.0%}: {sentence(counted)}"


def measure(flong, corpus):
    """Counts one run on one thread over a small made corpus."""
    output = places.scratch() / "output" / "counts"
    # A limit is watched by a clock, and so not by the same number of instructions every time.
    argv = [str(flong), "clean", str(corpus.jsonl), "--out", str(output), "--jobs", "1", "--quiet",
            "--memory", "none"]
    print("  counting allocations", file=sys.stderr)
    calls, asked = allocations.count(argv, ENVIRONMENT)
    print("  counting instructions; this takes a minute", file=sys.stderr)
    instructions, costs = callgrind.count(argv, ENVIRONMENT)
    most = dict(costs.most_common(40))
    functions = Counter()
    for symbol, readable in callgrind.readable(list(most)).items():
        functions[readable] += most[symbol]
    return {
        "corpus": corpus.facts(),
        "instructions": instructions,
        "allocations": calls,
        "allocated_bytes": asked,
        "functions": dict(functions.most_common()),
        "machine": machine()["processor"],
        "versions": versions.tools(flong),
    }


def verdict(accepted, counted):
    """One sentence on what rose, or None."""
    if accepted["corpus"] != counted["corpus"]:
        return ("the made corpus is not the one of the accepted counts; if it was meant to change,"
                " run 'Benchmarks/run counts --accept' and commit Benchmarks/counts.json")
    rises = []
    for name in ("instructions", "allocations", "allocated_bytes"):
        before, now = accepted[name], counted[name]
        if now > before * (1 + TOLERANCE):
            rises.append(f"{name.replace('_', ' ')} by {now / before - 1:.1%}"
                         f" ({before:,} to {now:,})")
    if not rises:
        return None
    text = f"{' and '.join(rises)} rose above what was accepted."
    functions = risen(accepted["functions"], counted["functions"])
    if functions:
        text += " Most of it is in:\n" + "\n".join(
            f"    {more:+,} instructions  {name}" for name, more in functions) + "\n "
    return text + (" If this is the price of something worth it, run"
                   " 'Benchmarks/run counts --accept' and commit Benchmarks/counts.json.")


def risen(before, now):
    """The functions whose own instructions rose most, with how much."""
    changes = {name: now.get(name, 0) - before.get(name, 0) for name in now}
    largest = sorted(changes.items(), key=lambda item: (-item[1], item[0]))[:SHOWN]
    return [(name, more) for name, more in largest if more > 0]


def sentence(counted):
    """The counts in words."""
    return (f"{counted['instructions']:,} instructions, {counted['allocations']:,} allocations of"
            f" {counted['allocated_bytes']:,} bytes")
