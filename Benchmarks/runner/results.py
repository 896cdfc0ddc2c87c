"""Results as files: one a benchmark and corpus, raw rows as lines of JSON."""

import json
import re
from datetime import datetime, timezone

from . import places, versions
from .machine import machine


def write(name, rows, flong, more=None, folder=None):
    """Replaces the results of that name: first the machine and the versions, then each run."""
    folder = folder or places.RESULTS
    folder.mkdir(parents=True, exist_ok=True)
    head = {
        "benchmark": name,
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d"),
        "machine": machine(),
        "versions": dict(versions.tools(flong), **(more or {})),
    }
    path = folder / f"{name}.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in [head, *rows]))
    return path


def read(name, folder=None):
    """The head and the rows of a benchmark, or None where it has not run."""
    path = (folder or places.RESULTS) / f"{name}.jsonl"
    if not path.exists():
        return None
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    return lines[0], lines[1:]


def names(folder=None):
    """The benchmarks that have results, in order."""
    return sorted(path.stem for path in (folder or places.RESULTS).glob("*.jsonl"))


def sized(kind, folder=None):
    """The results of a benchmark for each size of corpus, smallest first."""
    some = [name for name in names(folder) if re.fullmatch(rf"{kind}-\d+", name)]
    return [read(name, folder) for name in sorted(some, key=lambda name: int(name.split("-")[1]))]


def kinds(kind, folder=None):
    """The results of a benchmark for each kind of what it measures, in alphabetical order."""
    return [read(name, folder) for name in names(folder) if name.startswith(f"{kind}-")]
