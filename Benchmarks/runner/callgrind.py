"""Instructions of a program under valgrind, in all and by function."""

import os
import re
import subprocess
from collections import Counter

from . import places
from .program import WrongResult


def count(argv, env):
    """All instructions, and those of each function itself.

    valgrind shows every program the same processor with AVX2, so counts hardly differ between
    machines.
    """
    bare = places.scratch() / "without-debug-info"
    # The reader of debug information in valgrind gives up on that of Swift; names are elsewhere.
    subprocess.run(["strip", "--strip-debug", "-o", bare, argv[0]], check=True)
    out = places.scratch() / "callgrind.out"
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", bare, *argv[1:]],
        env=dict(os.environ, **env), capture_output=True, text=True)
    if run.returncode != 0:
        raise WrongResult(f"valgrind ended with status {run.returncode}: {run.stderr[-500:]}")
    with open(out) as lines:
        return parse(lines)


def parse(lines):
    """Reads the file format of callgrind: cost lines below `fn=`, calls set apart."""
    names, costs = {}, Counter()
    function, is_call = None, False
    for line in lines:
        if line.startswith("fn="):
            function = name(line[3:], names)
        elif line.startswith("cfn="):
            name(line[4:], names)
        elif line.startswith("calls="):
            is_call = True
        elif line[0].isdigit() or line[0] in "+-*":
            if not is_call:
                costs[function] += int(line.split()[1])
            is_call = False
    return sum(costs.values()), costs


def name(text, names):
    """A name may come with a number, and later as the number alone."""
    number, rest = re.match(r"(\(\d+\))?\s*(.*)", text.rstrip("\n")).groups()
    if number is None:
        return rest
    if rest:
        names[number] = rest
    return names[number]


def readable(symbols):
    """Swift's symbols as a reader knows them."""
    run = subprocess.run(
        ["swift", "demangle", "--compact", "--simplified"], input="\n".join(symbols), text=True,
        capture_output=True, check=True)
    return dict(zip(symbols, run.stdout.splitlines()))
