"""What a run costs before it does anything: start-up, the five articles of seeds/, the libraries."""

import re
import subprocess

from . import places, results, rounds
from .flong import FlongRun
from .program import Program

ROUNDS = 50
"""These runs take milliseconds, so there are many."""


def run(options):
    """`flong --version` beside `true`, and a whole run on five articles."""
    output = places.scratch() / "output"
    output.mkdir(exist_ok=True)
    one = frozenset([options.core])
    programs = [
        Program("true", ["/bin/true"], cores=one),
        Program("flong --version", [str(options.flong), "--version"], cores=one),
        FlongRun(options.flong, places.REPOSITORY / "seeds", output / "flong", 5, cores=one,
                 name="flong clean seeds"),
    ]
    rows = rounds.run(programs, max(options.rounds, ROUNDS), note="startup")
    listed = subprocess.run(
        ["ldd", str(options.flong)], capture_output=True, text=True, check=True).stdout
    rows.append({"libraries": libraries(listed)})
    return results.write("startup", rows, options.flong)


def libraries(listed):
    """The names of the shared libraries that ldd prints, in order."""
    return sorted(set(re.findall(r"^\s*(\S+\.so\S*) =>", listed, re.MULTILINE)))
