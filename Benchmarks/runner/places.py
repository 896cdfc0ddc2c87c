"""Where things are: the repository, built programs, scratch space, results."""

import os
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
REPOSITORY = BENCHMARKS.parent
RESULTS = BENCHMARKS / "results"
FLONG = REPOSITORY / ".build/release/flong"
MAKE_CORPUS = BENCHMARKS / ".build/release/flong-corpus"
STAGES = BENCHMARKS / ".build/release/flong-benchmarks"
VENVS = BENCHMARKS / ".build/rivals"


def scratch():
    """The folder for corpora and outputs: FLONG_SCRATCH, or one below .build."""
    folder = Path(os.environ.get("FLONG_SCRATCH") or BENCHMARKS / ".build/scratch").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def processors():
    """The number of processors that this process may use."""
    return len(os.sched_getaffinity(0))


def built(program):
    """The program, which must have been built."""
    if not program.exists():
        raise FileNotFoundError(f"{program}: build it with 'make bench-build'")
    return program
